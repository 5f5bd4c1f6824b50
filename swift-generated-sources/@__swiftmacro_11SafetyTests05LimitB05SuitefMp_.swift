@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11SafetyTests05LimitB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    LimitTests.self,
    traits: [.__documentationLine("/// The real program where it may not write.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/SharingTests.swift", filePath: "/work/main/Tests/SafetyTests/SharingTests.swift", line: 73, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests05LimitB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests05LimitB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests05LimitB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests05LimitB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:130:2-130:2
