@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_17Z7072c64b0e3e02ecfMu_() async throws -> Void {
  @Sendable func $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellHelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_7__localfMu_.coloursFollowTheThemeAndCanBeOff())))
  }
  try await $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_25generator7072c64b0e3e02ecfMu_() async -> Testing.Test {
  return .__function(
  named: "coloursFollowTheThemeAndCanBeOff()",
  in: ShellHelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 161, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_17Z7072c64b0e3e02ecfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_24accessor7072c64b0e3e02ecfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_25generator7072c64b0e3e02ecfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_33testContentRecord7072c64b0e3e02ecfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB0V32coloursFollowTheThemeAndCanBeOff4TestfMp_24accessor7072c64b0e3e02ecfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:180:4-180:4
