@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s16InterpreterTests011HostileTextB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    HostileTextTests.self,
    traits: [.__documentationLine("/// Nothing that somebody put into a name, a note or a place can steer the terminal.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/HostileTextTests.swift", filePath: "/work/main/Tests/InterpreterTests/HostileTextTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests011HostileTextB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests011HostileTextB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests011HostileTextB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests011HostileTextB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/HostileTextTests.swift:83:2-83:2
