@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_17Z4d589c1886388857fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellHelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_7__localfMu_.theMenuShowsFactsCyclesNarrowsAndGoes())))
  }
  try await $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_25generator4d589c1886388857fMu_() async -> Testing.Test {
  return .__function(
  named: "theMenuShowsFactsCyclesNarrowsAndGoes()",
  in: ShellHelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 6, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_17Z4d589c1886388857fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_24accessor4d589c1886388857fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_25generator4d589c1886388857fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_33testContentRecord4d589c1886388857fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB0V37theMenuShowsFactsCyclesNarrowsAndGoes4TestfMp_24accessor4d589c1886388857fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:27:4-27:4
