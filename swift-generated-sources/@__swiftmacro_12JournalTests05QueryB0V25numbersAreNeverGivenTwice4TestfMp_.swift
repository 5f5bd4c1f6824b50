@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_17Z1295cc1e92869393fMu_() async throws -> Void {
  @Sendable func $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QueryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_7__localfMu_.numbersAreNeverGivenTwice())))
  }
  try await $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_25generator1295cc1e92869393fMu_() async -> Testing.Test {
  return .__function(
  named: "numbersAreNeverGivenTwice()",
  in: QueryTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/QueryTests.swift", filePath: "/work/main/Tests/JournalTests/QueryTests.swift", line: 171, column: 4),
  parameters: [],
  testFunction: $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_17Z1295cc1e92869393fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_24accessor1295cc1e92869393fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_25generator1295cc1e92869393fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_33testContentRecord1295cc1e92869393fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests05QueryB0V25numbersAreNeverGivenTwice4TestfMp_24accessor1295cc1e92869393fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:191:4-191:4
