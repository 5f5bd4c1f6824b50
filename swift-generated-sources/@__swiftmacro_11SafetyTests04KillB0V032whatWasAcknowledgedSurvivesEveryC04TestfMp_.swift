@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_17Z5e5cda7ff8b2d394fMu_() async throws -> Void {
  @Sendable func $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KillTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_7__localfMu_.whatWasAcknowledgedSurvivesEveryKill())))
  }
  try await $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_25generator5e5cda7ff8b2d394fMu_() async -> Testing.Test {
  return .__function(
  named: "whatWasAcknowledgedSurvivesEveryKill()",
  in: KillTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/KillTests.swift", filePath: "/work/main/Tests/SafetyTests/KillTests.swift", line: 10, column: 4),
  parameters: [],
  testFunction: $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_17Z5e5cda7ff8b2d394fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_24accessor5e5cda7ff8b2d394fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_25generator5e5cda7ff8b2d394fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_33testContentRecord5e5cda7ff8b2d394fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests04KillB0V032whatWasAcknowledgedSurvivesEveryC04TestfMp_24accessor5e5cda7ff8b2d394fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/KillTests.swift:28:4-28:4
