@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_17Z2f56f5ebe422777efMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ScriptModeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_7__localfMu_.theClockAndTheVariablesAreTheScriptsOwn())))
  }
  try await $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_25generator2f56f5ebe422777efMu_() async -> Testing.Test {
  return .__function(
  named: "theClockAndTheVariablesAreTheScriptsOwn()",
  in: ScriptModeTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ScriptModeTests.swift", filePath: "/work/main/Tests/InterpreterTests/ScriptModeTests.swift", line: 63, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_17Z2f56f5ebe422777efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_24accessor2f56f5ebe422777efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_25generator2f56f5ebe422777efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_33testContentRecord2f56f5ebe422777efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010ScriptModeB0V026theClockAndTheVariablesAreH10ScriptsOwn4TestfMp_24accessor2f56f5ebe422777efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:71:4-71:4
