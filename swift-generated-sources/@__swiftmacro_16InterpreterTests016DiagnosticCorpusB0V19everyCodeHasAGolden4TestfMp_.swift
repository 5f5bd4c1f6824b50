@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_16b505b2348508bbf6fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_7__localfMu_.everyCodeHasAGolden())))
  }
  try await $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_25generatorb505b2348508bbf6fMu_() async -> Testing.Test {
  return .__function(
  named: "everyCodeHasAGolden()",
  in: DiagnosticCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/DiagnosticCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift", line: 25, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_16b505b2348508bbf6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_24accessorb505b2348508bbf6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_25generatorb505b2348508bbf6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_33testContentRecordb505b2348508bbf6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests016DiagnosticCorpusB0V19everyCodeHasAGolden4TestfMp_24accessorb505b2348508bbf6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:30:4-30:4
