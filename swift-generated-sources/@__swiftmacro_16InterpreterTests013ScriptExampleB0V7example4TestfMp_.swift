@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_16ce50858bb3e49cc0fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ScriptExampleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests013ScriptExampleB0V7example4TestfMp_7__localfMu_.example(arg0))))
  }
  try await $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_25generatorce50858bb3e49cc0fMu_() async -> Testing.Test {
  return .__function(
  named: "example(_:)",
  in: ScriptExampleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ScriptExampleTests.swift", filePath: "/work/main/Tests/InterpreterTests/ScriptExampleTests.swift", line: 10, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_16ce50858bb3e49cc0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_24accessorce50858bb3e49cc0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests013ScriptExampleB0V7example4TestfMp_25generatorce50858bb3e49cc0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_33testContentRecordce50858bb3e49cc0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests013ScriptExampleB0V7example4TestfMp_24accessorce50858bb3e49cc0fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ScriptExampleTests.swift:22:4-22:4
