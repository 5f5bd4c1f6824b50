@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11SafetyTests09PowerLossB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    PowerLossTests.self,
    traits: [.__documentationLine("/// The store on a disk that loses power, fills up or fails.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/PowerLossTests.swift", filePath: "/work/main/Tests/SafetyTests/PowerLossTests.swift", line: 9, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests09PowerLossB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests09PowerLossB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests09PowerLossB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests09PowerLossB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/PowerLossTests.swift:78:2-78:2
