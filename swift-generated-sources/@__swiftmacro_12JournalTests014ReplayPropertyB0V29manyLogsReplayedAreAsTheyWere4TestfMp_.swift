@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_16bfba67209f6d2206fMu_() async throws -> Void {
  @Sendable func $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_7__localfMu_.manyLogsReplayedAreAsTheyWere())))
  }
  try await $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_25generatorbfba67209f6d2206fMu_() async -> Testing.Test {
  return .__function(
  named: "manyLogsReplayedAreAsTheyWere()",
  in: ReplayPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Short lives, many of them: each is written statement by statement, and replayed.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ReplayPropertyTests.swift", filePath: "/work/main/Tests/JournalTests/ReplayPropertyTests.swift", line: 166, column: 4),
  parameters: [],
  testFunction: $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_16bfba67209f6d2206fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_24accessorbfba67209f6d2206fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_25generatorbfba67209f6d2206fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_33testContentRecordbfba67209f6d2206fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests014ReplayPropertyB0V29manyLogsReplayedAreAsTheyWere4TestfMp_24accessorbfba67209f6d2206fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:198:4-198:4
