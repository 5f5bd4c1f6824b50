@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_16a42dcc54da8b53cffMu_() async throws -> Void {
  @Sendable func $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_7__localfMu_.lockedStoreIsBusyAfterABoundedWait())))
  }
  try await $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_25generatora42dcc54da8b53cffMu_() async -> Testing.Test {
  return .__function(
  named: "lockedStoreIsBusyAfterABoundedWait()",
  in: SharingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 239, column: 4),
  parameters: [],
  testFunction: $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_16a42dcc54da8b53cffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_24accessora42dcc54da8b53cffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_25generatora42dcc54da8b53cffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_33testContentRecorda42dcc54da8b53cffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests07SharingB0V34lockedStoreIsBusyAfterABoundedWait4TestfMp_24accessora42dcc54da8b53cffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:251:4-251:4
