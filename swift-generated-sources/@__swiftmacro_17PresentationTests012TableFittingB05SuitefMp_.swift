@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s17PresentationTests012TableFittingB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    TableFittingTests.self,
    traits: [.__documentationLine("/// Tables on screens that are too narrow for them: what carries the point stays.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17PresentationTests012TableFittingB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17PresentationTests012TableFittingB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:223:2-223:2
