@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_17Z431896a62481c19efMu_() async throws -> Void {
  @Sendable func $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FailingDiskTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_7__localfMu_.aFullDiskAtTheStartIsSaid())))
  }
  try await $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_25generator431896a62481c19efMu_() async -> Testing.Test {
  return .__function(
  named: "aFullDiskAtTheStartIsSaid()",
  in: FailingDiskTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/PowerLossTests.swift", filePath: "/work/main/Tests/SafetyTests/PowerLossTests.swift", line: 138, column: 4),
  parameters: [],
  testFunction: $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_17Z431896a62481c19efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_24accessor431896a62481c19efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_25generator431896a62481c19efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_33testContentRecord431896a62481c19efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests011FailingDiskB0V05aFullD16AtTheStartIsSaid4TestfMp_24accessor431896a62481c19efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:156:4-156:4
