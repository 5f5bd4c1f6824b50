@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s13TerminalTests09ShellHelpB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ShellHelpTests.self,
    traits: [.serialized,.__documentationLine("/// How the real shell helps: menus, suggestions, corrections, answers in pages.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 5, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13TerminalTests09ShellHelpB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s13TerminalTests09ShellHelpB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:181:2-181:2
