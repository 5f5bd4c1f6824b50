@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_16c684cec415cf8f72fMu_() async throws -> Void {
  @Sendable func $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LimitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_7__localfMu_.aReadOnlyStoreIsReadAndSaysSo())))
  }
  try await $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_25generatorc684cec415cf8f72fMu_() async -> Testing.Test {
  return .__function(
  named: "aReadOnlyStoreIsReadAndSaysSo()",
  in: LimitTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/SharingTests.swift", filePath: "/work/main/Tests/SafetyTests/SharingTests.swift", line: 108, column: 4),
  parameters: [],
  testFunction: $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_16c684cec415cf8f72fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_24accessorc684cec415cf8f72fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_25generatorc684cec415cf8f72fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_33testContentRecordc684cec415cf8f72fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests05LimitB0V016aReadOnlyStoreIsD9AndSaysSo4TestfMp_24accessorc684cec415cf8f72fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:116:4-116:4
