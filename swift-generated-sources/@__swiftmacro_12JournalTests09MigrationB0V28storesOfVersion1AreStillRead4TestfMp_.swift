@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_17Z1f731a01ea83a6b3fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(MigrationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_7__localfMu_.storesOfVersion1AreStillRead())))
  }
  try await $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_25generator1f731a01ea83a6b3fMu_() async -> Testing.Test {
  return .__function(
  named: "storesOfVersion1AreStillRead()",
  in: MigrationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/MigrationTests.swift", filePath: "/work/main/Tests/JournalTests/MigrationTests.swift", line: 15, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_17Z1f731a01ea83a6b3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_24accessor1f731a01ea83a6b3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_25generator1f731a01ea83a6b3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_33testContentRecord1f731a01ea83a6b3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09MigrationB0V28storesOfVersion1AreStillRead4TestfMp_24accessor1f731a01ea83a6b3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:39:4-39:4
