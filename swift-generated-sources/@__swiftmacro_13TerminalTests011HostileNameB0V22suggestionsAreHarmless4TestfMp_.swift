@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_17Z1ce0de1a81fe9ccafMu_() async throws -> Void {
  @Sendable func $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HostileNameTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_7__localfMu_.suggestionsAreHarmless())))
  }
  try await $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_25generator1ce0de1a81fe9ccafMu_() async -> Testing.Test {
  return .__function(
  named: "suggestionsAreHarmless()",
  in: HostileNameTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/HostileNameTests.swift", filePath: "/work/main/Tests/TerminalTests/HostileNameTests.swift", line: 63, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_17Z1ce0de1a81fe9ccafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_24accessor1ce0de1a81fe9ccafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_25generator1ce0de1a81fe9ccafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_33testContentRecord1ce0de1a81fe9ccafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests011HostileNameB0V22suggestionsAreHarmless4TestfMp_24accessor1ce0de1a81fe9ccafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:68:4-68:4
