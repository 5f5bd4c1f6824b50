@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s16InterpreterTests013SessionCorpusB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SessionCorpusTests.self,
    traits: [.__documentationLine("/// Every session of the corpus, as a script and at the prompt, gives the golden beside it.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SessionCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/SessionCorpusTests.swift", line: 4, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests013SessionCorpusB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests013SessionCorpusB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests013SessionCorpusB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests013SessionCorpusB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:53:2-53:2
