@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_16d16b6faafa5393defMu_() async throws -> Void {
  @Sendable func $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QueryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_7__localfMu_.pairsAsOfADayAreReplays())))
  }
  try await $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_25generatord16b6faafa5393defMu_() async -> Testing.Test {
  return .__function(
  named: "pairsAsOfADayAreReplays()",
  in: QueryTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/QueryTests.swift", filePath: "/work/main/Tests/JournalTests/QueryTests.swift", line: 83, column: 4),
  parameters: [],
  testFunction: $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_16d16b6faafa5393defMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_24accessord16b6faafa5393defMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_25generatord16b6faafa5393defMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_33testContentRecordd16b6faafa5393defMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests05QueryB0V23pairsAsOfADayAreReplays4TestfMp_24accessord16b6faafa5393defMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:103:4-103:4
