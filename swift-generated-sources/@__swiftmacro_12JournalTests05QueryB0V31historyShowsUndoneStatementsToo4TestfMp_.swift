@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_16eee64aade3544697fMu_() async throws -> Void {
  @Sendable func $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QueryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_7__localfMu_.historyShowsUndoneStatementsToo())))
  }
  try await $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_25generatoreee64aade3544697fMu_() async -> Testing.Test {
  return .__function(
  named: "historyShowsUndoneStatementsToo()",
  in: QueryTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/QueryTests.swift", filePath: "/work/main/Tests/JournalTests/QueryTests.swift", line: 223, column: 4),
  parameters: [],
  testFunction: $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_16eee64aade3544697fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_24accessoreee64aade3544697fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_25generatoreee64aade3544697fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_33testContentRecordeee64aade3544697fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests05QueryB0V31historyShowsUndoneStatementsToo4TestfMp_24accessoreee64aade3544697fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:240:4-240:4
