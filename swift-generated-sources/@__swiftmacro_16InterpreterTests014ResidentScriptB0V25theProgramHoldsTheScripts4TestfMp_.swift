@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_17Z6f2f0d278e8d1b01fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ResidentScriptTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_7__localfMu_.theProgramHoldsTheScripts())))
  }
  try await $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_25generator6f2f0d278e8d1b01fMu_() async -> Testing.Test {
  return .__function(
  named: "theProgramHoldsTheScripts()",
  in: ResidentScriptTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ResidentScriptTests.swift", filePath: "/work/main/Tests/InterpreterTests/ResidentScriptTests.swift", line: 8, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_17Z6f2f0d278e8d1b01fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_24accessor6f2f0d278e8d1b01fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_25generator6f2f0d278e8d1b01fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_33testContentRecord6f2f0d278e8d1b01fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests014ResidentScriptB0V25theProgramHoldsTheScripts4TestfMp_24accessor6f2f0d278e8d1b01fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ResidentScriptTests.swift:14:4-14:4
