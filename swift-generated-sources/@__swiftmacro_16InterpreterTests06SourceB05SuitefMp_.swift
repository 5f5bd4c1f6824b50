@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s16InterpreterTests06SourceB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SourceTests.self,
    traits: [.__documentationLine("/// Conditions, orders, groups, limits and aggregates over every source.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SourceTests.swift", filePath: "/work/main/Tests/InterpreterTests/SourceTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests06SourceB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06SourceB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests06SourceB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06SourceB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:105:2-105:2
