@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_16afa755fe77758101fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HostileNameTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_7__localfMu_.answersAndEchoesAreHarmless(arg0))))
  }
  try await $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_25generatorafa755fe77758101fMu_() async -> Testing.Test {
  return .__function(
  named: "answersAndEchoesAreHarmless(_:)",
  in: HostileNameTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {["who knows me?", "five", "why \"Eve\"?", "people", "undo"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/HostileNameTests.swift", filePath: "/work/main/Tests/TerminalTests/HostileNameTests.swift", line: 40, column: 4),
  parameters: [(firstName: "_",secondName: "statement",type: (String).self)],
  testFunction: $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_16afa755fe77758101fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_24accessorafa755fe77758101fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_25generatorafa755fe77758101fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_33testContentRecordafa755fe77758101fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests011HostileNameB0V27answersAndEchoesAreHarmless4TestfMp_24accessorafa755fe77758101fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/HostileNameTests.swift:49:4-49:4
