@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_17Z401e73d8d5701e96fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceRuleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_7__localfMu_.meetingViaABrokerIsTheBrokersYes())))
  }
  try await $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_25generator401e73d8d5701e96fMu_() async -> Testing.Test {
  return .__function(
  named: "meetingViaABrokerIsTheBrokersYes()",
  in: EvidenceRuleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Said in whichever way, Bob's yes is one yes.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/EvidenceRuleTests.swift", filePath: "/work/main/Tests/InterpreterTests/EvidenceRuleTests.swift", line: 26, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_17Z401e73d8d5701e96fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_24accessor401e73d8d5701e96fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_25generator401e73d8d5701e96fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_33testContentRecord401e73d8d5701e96fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012EvidenceRuleB0V32meetingViaABrokerIsTheBrokersYes4TestfMp_24accessor401e73d8d5701e96fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:40:4-40:4
