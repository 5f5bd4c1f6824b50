@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s16InterpreterTests018TimeTravelPropertyB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    TimeTravelPropertyTests.self,
    traits: [.__documentationLine("/// `as of D` answers as a store that holds nothing dated after D.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/TimeTravelPropertyTests.swift", filePath: "/work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests018TimeTravelPropertyB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests018TimeTravelPropertyB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests018TimeTravelPropertyB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests018TimeTravelPropertyB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:93:2-93:2
