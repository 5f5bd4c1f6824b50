@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_17Z5ea7041e5d4fcfacfMu_() async throws -> Void {
  @Sendable func $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HostileNameTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_7__localfMu_.mistakesAreHarmless())))
  }
  try await $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_25generator5ea7041e5d4fcfacfMu_() async -> Testing.Test {
  return .__function(
  named: "mistakesAreHarmless()",
  in: HostileNameTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/HostileNameTests.swift", filePath: "/work/main/Tests/TerminalTests/HostileNameTests.swift", line: 70, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_17Z5ea7041e5d4fcfacfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_24accessor5ea7041e5d4fcfacfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_25generator5ea7041e5d4fcfacfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_33testContentRecord5ea7041e5d4fcfacfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests011HostileNameB0V19mistakesAreHarmless4TestfMp_24accessor5ea7041e5d4fcfacfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:80:4-80:4
