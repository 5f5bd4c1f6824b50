@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_16c98cd1f42e9539c4fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_7__localfMu_.innerTransactionCanFailAlone())))
  }
  try await $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_25generatorc98cd1f42e9539c4fMu_() async -> Testing.Test {
  return .__function(
  named: "innerTransactionCanFailAlone()",
  in: RecordingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/RecordingTests.swift", filePath: "/work/main/Tests/JournalTests/RecordingTests.swift", line: 92, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_16c98cd1f42e9539c4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_24accessorc98cd1f42e9539c4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_25generatorc98cd1f42e9539c4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_33testContentRecordc98cd1f42e9539c4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09RecordingB0V28innerTransactionCanFailAlone4TestfMp_24accessorc98cd1f42e9539c4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:108:4-108:4
