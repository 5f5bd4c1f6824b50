@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_16Z9e653f0293d982afMu_() async throws -> Void {
  @Sendable func $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_7__localfMu_.backupIsACopyForTheOwnerAlone())))
  }
  try await $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_24generator9e653f0293d982afMu_() async -> Testing.Test {
  return .__function(
  named: "backupIsACopyForTheOwnerAlone()",
  in: SharingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 274, column: 4),
  parameters: [],
  testFunction: $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_16Z9e653f0293d982afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_23accessor9e653f0293d982afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_24generator9e653f0293d982afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_32testContentRecord9e653f0293d982afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests07SharingB0V29backupIsACopyForTheOwnerAlone4TestfMp_23accessor9e653f0293d982afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:287:4-287:4
