@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_16ec80d161b960068efMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_7__localfMu_.suggestionsLeadOn(arg0))))
  }
  try await $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_25generatorec80d161b960068efMu_() async -> Testing.Test {
  return .__function(
  named: "suggestionsLeadOn(_:)",
  in: DiagnosticCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// A suggestion that may be applied leads to a statement that is read and has that mistake no more.")],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/DiagnosticCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift", line: 72, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_16ec80d161b960068efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_24accessorec80d161b960068efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_25generatorec80d161b960068efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_33testContentRecordec80d161b960068efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests016DiagnosticCorpusB0V17suggestionsLeadOn4TestfMp_24accessorec80d161b960068efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:83:4-83:4
