@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_16be30812f05500b0afMu_() async throws -> Void {
  @Sendable func $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_7__localfMu_.batchesAndSingleStatementsAgree())))
  }
  try await $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_25generatorbe30812f05500b0afMu_() async -> Testing.Test {
  return .__function(
  named: "batchesAndSingleStatementsAgree()",
  in: ReplayPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ReplayPropertyTests.swift", filePath: "/work/main/Tests/JournalTests/ReplayPropertyTests.swift", line: 249, column: 4),
  parameters: [],
  testFunction: $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_16be30812f05500b0afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_24accessorbe30812f05500b0afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_25generatorbe30812f05500b0afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_33testContentRecordbe30812f05500b0afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests014ReplayPropertyB0V31batchesAndSingleStatementsAgree4TestfMp_24accessorbe30812f05500b0afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:259:4-259:4
