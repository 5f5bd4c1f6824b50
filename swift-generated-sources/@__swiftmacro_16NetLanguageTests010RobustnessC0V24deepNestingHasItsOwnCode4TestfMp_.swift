@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_17Z92d81ef4a2097e86fMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RobustnessTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_7__localfMu_.deepNestingHasItsOwnCode())))
  }
  try await $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_25generator92d81ef4a2097e86fMu_() async -> Testing.Test {
  return .__function(
  named: "deepNestingHasItsOwnCode()",
  in: RobustnessTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/RobustnessTests.swift", filePath: "/work/main/Tests/NetLanguageTests/RobustnessTests.swift", line: 81, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_17Z92d81ef4a2097e86fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_24accessor92d81ef4a2097e86fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_25generator92d81ef4a2097e86fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_33testContentRecord92d81ef4a2097e86fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests010RobustnessC0V24deepNestingHasItsOwnCode4TestfMp_24accessor92d81ef4a2097e86fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:86:4-86:4
