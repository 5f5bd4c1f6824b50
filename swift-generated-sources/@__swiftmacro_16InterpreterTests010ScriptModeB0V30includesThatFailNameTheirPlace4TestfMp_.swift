@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_17Z4eea6070b0a61c11fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ScriptModeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_7__localfMu_.includesThatFailNameTheirPlace())))
  }
  try await $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_25generator4eea6070b0a61c11fMu_() async -> Testing.Test {
  return .__function(
  named: "includesThatFailNameTheirPlace()",
  in: ScriptModeTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ScriptModeTests.swift", filePath: "/work/main/Tests/InterpreterTests/ScriptModeTests.swift", line: 124, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_17Z4eea6070b0a61c11fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_24accessor4eea6070b0a61c11fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_25generator4eea6070b0a61c11fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_33testContentRecord4eea6070b0a61c11fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010ScriptModeB0V30includesThatFailNameTheirPlace4TestfMp_24accessor4eea6070b0a61c11fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:133:4-133:4
