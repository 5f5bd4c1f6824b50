@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_17Z3718b873428c55e4fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoreFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_7__localfMu_.storeOpenToOthersIsClosedToThem())))
  }
  try await $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_25generator3718b873428c55e4fMu_() async -> Testing.Test {
  return .__function(
  named: "storeOpenToOthersIsClosedToThem()",
  in: StoreFileTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 32, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_17Z3718b873428c55e4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_24accessor3718b873428c55e4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_25generator3718b873428c55e4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_33testContentRecord3718b873428c55e4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09StoreFileB0V025storeOpenToOthersIsClosedG4Them4TestfMp_24accessor3718b873428c55e4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:39:4-39:4
