@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_16df580ff607bdad40fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ScriptExampleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_7__localfMu_.thereAreExamples())))
  }
  try await $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_25generatordf580ff607bdad40fMu_() async -> Testing.Test {
  return .__function(
  named: "thereAreExamples()",
  in: ScriptExampleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ScriptExampleTests.swift", filePath: "/work/main/Tests/InterpreterTests/ScriptExampleTests.swift", line: 8, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_16df580ff607bdad40fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_24accessordf580ff607bdad40fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_25generatordf580ff607bdad40fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_33testContentRecorddf580ff607bdad40fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests013ScriptExampleB0V16thereAreExamples4TestfMp_24accessordf580ff607bdad40fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ScriptExampleTests.swift:8:65-8:65
