@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_17Z7f5d619a94449c8afMu_(fault arg0:FaultyLanguage.Fault,kind arg1:Disagreement.Kind) async throws -> Void {
  @Sendable func $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_7__localfMu0_(fault arg0:FaultyLanguage.Fault,kind arg1:Disagreement.Kind,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProofDriverTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_7__localfMu_.`each fault is found`(fault: arg0,kind: arg1))))
  }
  try await $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_7__localfMu0_(fault: arg0,kind: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_25generator7f5d619a94449c8afMu_() async -> Testing.Test {
  return .__function(
  named: "`each fault is found`(fault:kind:)",
  in: ProofDriverTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "each fault is found",traits: [],arguments: {[
    (FaultyLanguage.Fault.refusing, Disagreement.Kind.sentence), (.lenient, .verdict),
    (.forgetful, .expected), (.eager, .expected), (.lossy, .rejoining), (.unstable, .printing),
    (.garbling, .printing),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ProofDriverTests.swift", filePath: "/work/main/Tests/GrammarTests/ProofDriverTests.swift", line: 56, column: 4),
  parameters: [(firstName: "fault",secondName: nil,type: (FaultyLanguage.Fault).self),(firstName: "kind",secondName: nil,type: (Disagreement.Kind).self)],
  testFunction: $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_17Z7f5d619a94449c8afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_24accessor7f5d619a94449c8afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_25generator7f5d619a94449c8afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_33testContentRecord7f5d619a94449c8afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests011ProofDriverB0V0030eachfaultisfound_xpafcAEHFBita33_F92CD6185AA0CAA543E321120F50E6C9LL4TestfMp_24accessor7f5d619a94449c8afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:66:4-66:4
