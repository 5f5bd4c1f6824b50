@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s17PresentationTests19RenderingProperties5SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    RenderingProperties.self,
    traits: [.__documentationLine("/// What holds for every answer, whatever somebody wrote into it.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/RenderingProperties.swift", filePath: "/work/main/Tests/PresentationTests/RenderingProperties.swift", line: 8, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17PresentationTests19RenderingProperties5SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests19RenderingProperties5SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17PresentationTests19RenderingProperties5SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests19RenderingProperties5SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:193:2-193:2
