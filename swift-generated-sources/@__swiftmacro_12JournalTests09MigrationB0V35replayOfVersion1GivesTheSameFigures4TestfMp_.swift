@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_17Z3a0d6acb7c37f489fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(MigrationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_7__localfMu_.replayOfVersion1GivesTheSameFigures())))
  }
  try await $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_25generator3a0d6acb7c37f489fMu_() async -> Testing.Test {
  return .__function(
  named: "replayOfVersion1GivesTheSameFigures()",
  in: MigrationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/MigrationTests.swift", filePath: "/work/main/Tests/JournalTests/MigrationTests.swift", line: 41, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_17Z3a0d6acb7c37f489fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_24accessor3a0d6acb7c37f489fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_25generator3a0d6acb7c37f489fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_33testContentRecord3a0d6acb7c37f489fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09MigrationB0V35replayOfVersion1GivesTheSameFigures4TestfMp_24accessor3a0d6acb7c37f489fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:60:4-60:4
