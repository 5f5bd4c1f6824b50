@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11SafetyTests04KillB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    KillTests.self,
    traits: [.__documentationLine("/// The real program, killed at random moments: 200 times, or WHOKNOWS_KILLS.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/KillTests.swift", filePath: "/work/main/Tests/SafetyTests/KillTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests04KillB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests04KillB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests04KillB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests04KillB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/KillTests.swift:29:2-29:2
