@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_17Z377b130e0ba67253fMu_() async throws -> Void {
  @Sendable func $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PeopleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_7__localfMu_.recordHoldsWhatWasSaid())))
  }
  try await $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_25generator377b130e0ba67253fMu_() async -> Testing.Test {
  return .__function(
  named: "recordHoldsWhatWasSaid()",
  in: PeopleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/PeopleTests.swift", filePath: "/work/main/Tests/JournalTests/PeopleTests.swift", line: 116, column: 4),
  parameters: [],
  testFunction: $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_17Z377b130e0ba67253fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_24accessor377b130e0ba67253fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_25generator377b130e0ba67253fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_33testContentRecord377b130e0ba67253fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests06PeopleB0V22recordHoldsWhatWasSaid4TestfMp_24accessor377b130e0ba67253fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:147:4-147:4
