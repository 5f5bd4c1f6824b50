@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_17Z2679b4fa39097408fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_7__localfMu_.statementSharesItsIDAndSource())))
  }
  try await $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_25generator2679b4fa39097408fMu_() async -> Testing.Test {
  return .__function(
  named: "statementSharesItsIDAndSource()",
  in: RecordingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/RecordingTests.swift", filePath: "/work/main/Tests/JournalTests/RecordingTests.swift", line: 36, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_17Z2679b4fa39097408fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_24accessor2679b4fa39097408fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_25generator2679b4fa39097408fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_33testContentRecord2679b4fa39097408fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09RecordingB0V29statementSharesItsIDAndSource4TestfMp_24accessor2679b4fa39097408fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:47:4-47:4
