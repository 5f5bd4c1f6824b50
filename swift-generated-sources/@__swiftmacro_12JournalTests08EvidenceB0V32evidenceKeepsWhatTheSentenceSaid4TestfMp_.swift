@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_17Z6deca8d99c3774d4fMu_() async throws -> Void {
  @Sendable func $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_7__localfMu_.evidenceKeepsWhatTheSentenceSaid())))
  }
  try await $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_25generator6deca8d99c3774d4fMu_() async -> Testing.Test {
  return .__function(
  named: "evidenceKeepsWhatTheSentenceSaid()",
  in: EvidenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/EvidenceTests.swift", filePath: "/work/main/Tests/JournalTests/EvidenceTests.swift", line: 76, column: 4),
  parameters: [],
  testFunction: $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_17Z6deca8d99c3774d4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_24accessor6deca8d99c3774d4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_25generator6deca8d99c3774d4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_33testContentRecord6deca8d99c3774d4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests08EvidenceB0V32evidenceKeepsWhatTheSentenceSaid4TestfMp_24accessor6deca8d99c3774d4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:92:4-92:4
