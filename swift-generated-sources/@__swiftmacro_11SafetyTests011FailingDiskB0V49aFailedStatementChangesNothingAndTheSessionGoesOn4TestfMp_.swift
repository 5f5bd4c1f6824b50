@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_16ee820e5e43f87264fMu_(_ arg0:Kind) async throws -> Void {
  @Sendable func $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_7__localfMu0_(_ arg0:Kind,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FailingDiskTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_7__localfMu_.aFailedStatementChangesNothingAndTheSessionGoesOn(arg0))))
  }
  try await $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_25generatoree820e5e43f87264fMu_() async -> Testing.Test {
  return .__function(
  named: "aFailedStatementChangesNothingAndTheSessionGoesOn(_:)",
  in: FailingDiskTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {kinds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/PowerLossTests.swift", filePath: "/work/main/Tests/SafetyTests/PowerLossTests.swift", line: 103, column: 4),
  parameters: [(firstName: "_",secondName: "kind",type: (Kind).self)],
  testFunction: $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_16ee820e5e43f87264fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_24accessoree820e5e43f87264fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_25generatoree820e5e43f87264fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_33testContentRecordee820e5e43f87264fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests011FailingDiskB0V49aFailedStatementChangesNothingAndTheSessionGoesOn4TestfMp_24accessoree820e5e43f87264fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:136:4-136:4
