@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_16b0e86a53cbf6d065fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoreFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_7__localfMu_.newerStoreIsRefusedUntouched())))
  }
  try await $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_25generatorb0e86a53cbf6d065fMu_() async -> Testing.Test {
  return .__function(
  named: "newerStoreIsRefusedUntouched()",
  in: StoreFileTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 81, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_16b0e86a53cbf6d065fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_24accessorb0e86a53cbf6d065fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_25generatorb0e86a53cbf6d065fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_33testContentRecordb0e86a53cbf6d065fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09StoreFileB0V05newerC18IsRefusedUntouched4TestfMp_24accessorb0e86a53cbf6d065fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:92:4-92:4
