@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_17Z2afad0cf8aba9d63fMu_() async throws -> Void {
  @Sendable func $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_7__localfMu_.fullDiskTakesTheTransactionBack())))
  }
  try await $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_25generator2afad0cf8aba9d63fMu_() async -> Testing.Test {
  return .__function(
  named: "fullDiskTakesTheTransactionBack()",
  in: SharingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 253, column: 4),
  parameters: [],
  testFunction: $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_17Z2afad0cf8aba9d63fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_24accessor2afad0cf8aba9d63fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_25generator2afad0cf8aba9d63fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_33testContentRecord2afad0cf8aba9d63fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests07SharingB0V31fullDiskTakesTheTransactionBack4TestfMp_24accessor2afad0cf8aba9d63fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:272:4-272:4
