@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_16ebfc1e5e8829fc39fMu_(seed arg0:Int) async throws -> Void {
  @Sendable func $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_7__localfMu0_(seed arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_7__localfMu_.replayEqualsIncremental(seed: arg0))))
  }
  try await $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_25generatorebfc1e5e8829fc39fMu_() async -> Testing.Test {
  return .__function(
  named: "replayEqualsIncremental(seed:)",
  in: ReplayPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {0..<12},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ReplayPropertyTests.swift", filePath: "/work/main/Tests/JournalTests/ReplayPropertyTests.swift", line: 200, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (Int).self)],
  testFunction: $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_16ebfc1e5e8829fc39fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_24accessorebfc1e5e8829fc39fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_25generatorebfc1e5e8829fc39fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_33testContentRecordebfc1e5e8829fc39fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests014ReplayPropertyB0V23replayEqualsIncremental4TestfMp_24accessorebfc1e5e8829fc39fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:220:4-220:4
