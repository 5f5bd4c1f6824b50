@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_17Z3f81f350179cb0e2fMu_() async throws -> Void {
  @Sendable func $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_7__localfMu_.everyKindOfEntryIsTheEvidenceOfTheTable())))
  }
  try await $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_25generator3f81f350179cb0e2fMu_() async -> Testing.Test {
  return .__function(
  named: "everyKindOfEntryIsTheEvidenceOfTheTable()",
  in: EvidenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/EvidenceTests.swift", filePath: "/work/main/Tests/JournalTests/EvidenceTests.swift", line: 22, column: 4),
  parameters: [],
  testFunction: $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_17Z3f81f350179cb0e2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_24accessor3f81f350179cb0e2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_25generator3f81f350179cb0e2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_33testContentRecord3f81f350179cb0e2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests08EvidenceB0V021everyKindOfEntryIsThecfI5Table4TestfMp_24accessor3f81f350179cb0e2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:74:4-74:4
