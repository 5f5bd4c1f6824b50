@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_17Z98161efbfc9fd5e4fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellHelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_7__localfMu_.longAnswersGoThroughThePager())))
  }
  try await $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_25generator98161efbfc9fd5e4fMu_() async -> Testing.Test {
  return .__function(
  named: "longAnswersGoThroughThePager()",
  in: ShellHelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 103, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_17Z98161efbfc9fd5e4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_24accessor98161efbfc9fd5e4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_25generator98161efbfc9fd5e4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_33testContentRecord98161efbfc9fd5e4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB0V28longAnswersGoThroughThePager4TestfMp_24accessor98161efbfc9fd5e4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:115:4-115:4
