@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_17Z2166e31753d562fcfMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerLossTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_7__localfMu_.everyAcknowledgedStepSurvives(arg0))))
  }
  try await $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_25generator2166e31753d562fcfMu_() async -> Testing.Test {
  return .__function(
  named: "everyAcknowledgedStepSurvives(_:)",
  in: PowerLossTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/PowerLossTests.swift", filePath: "/work/main/Tests/SafetyTests/PowerLossTests.swift", line: 37, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_17Z2166e31753d562fcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_24accessor2166e31753d562fcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_25generator2166e31753d562fcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_33testContentRecord2166e31753d562fcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests09PowerLossB0V29everyAcknowledgedStepSurvives4TestfMp_24accessor2166e31753d562fcfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:64:4-64:4
