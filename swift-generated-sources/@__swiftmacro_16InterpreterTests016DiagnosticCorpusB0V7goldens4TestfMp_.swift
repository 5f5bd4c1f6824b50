@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_16d2d4c066abfe8ca2fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_7__localfMu_.goldens(arg0))))
  }
  try await $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_25generatord2d4c066abfe8ca2fMu_() async -> Testing.Test {
  return .__function(
  named: "goldens(_:)",
  in: DiagnosticCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/DiagnosticCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift", line: 32, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_16d2d4c066abfe8ca2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_24accessord2d4c066abfe8ca2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_25generatord2d4c066abfe8ca2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_33testContentRecordd2d4c066abfe8ca2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests016DiagnosticCorpusB0V7goldens4TestfMp_24accessord2d4c066abfe8ca2fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:52:4-52:4
