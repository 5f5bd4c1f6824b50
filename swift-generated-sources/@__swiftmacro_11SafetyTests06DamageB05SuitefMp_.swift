@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11SafetyTests06DamageB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    DamageTests.self,
    traits: [.__documentationLine("/// Stores of which a byte has changed, or the end is missing.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/DamageTests.swift", filePath: "/work/main/Tests/SafetyTests/DamageTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests06DamageB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests06DamageB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests06DamageB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests06DamageB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/DamageTests.swift:66:2-66:2
