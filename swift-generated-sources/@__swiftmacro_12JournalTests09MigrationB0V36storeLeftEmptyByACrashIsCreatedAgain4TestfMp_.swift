@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_17Z46b4307525b5256cfMu_() async throws -> Void {
  @Sendable func $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(MigrationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_7__localfMu_.storeLeftEmptyByACrashIsCreatedAgain())))
  }
  try await $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_25generator46b4307525b5256cfMu_() async -> Testing.Test {
  return .__function(
  named: "storeLeftEmptyByACrashIsCreatedAgain()",
  in: MigrationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/MigrationTests.swift", filePath: "/work/main/Tests/JournalTests/MigrationTests.swift", line: 82, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_17Z46b4307525b5256cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_24accessor46b4307525b5256cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_25generator46b4307525b5256cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_33testContentRecord46b4307525b5256cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09MigrationB0V36storeLeftEmptyByACrashIsCreatedAgain4TestfMp_24accessor46b4307525b5256cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/MigrationTests.swift:90:4-90:4
