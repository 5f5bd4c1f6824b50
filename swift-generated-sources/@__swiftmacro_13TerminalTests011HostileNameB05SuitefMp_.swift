@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s13TerminalTests011HostileNameB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    HostileNameTests.self,
    traits: [.serialized,.__documentationLine("/// Names that would steer the terminal, reorder text or break lines are shown harmlessly in every"),.__documentationLine("/// part of the real shell's screen.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/HostileNameTests.swift", filePath: "/work/main/Tests/TerminalTests/HostileNameTests.swift", line: 6, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13TerminalTests011HostileNameB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests011HostileNameB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13TerminalTests011HostileNameB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests011HostileNameB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:81:2-81:2
