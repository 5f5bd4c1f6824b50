@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_16e1e19e068f89bfe3fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceRuleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_7__localfMu_.nothingDatedAfterTodayCounts())))
  }
  try await $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_25generatore1e19e068f89bfe3fMu_() async -> Testing.Test {
  return .__function(
  named: "nothingDatedAfterTodayCounts()",
  in: EvidenceRuleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/EvidenceRuleTests.swift", filePath: "/work/main/Tests/InterpreterTests/EvidenceRuleTests.swift", line: 63, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_16e1e19e068f89bfe3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_24accessore1e19e068f89bfe3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_25generatore1e19e068f89bfe3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_33testContentRecorde1e19e068f89bfe3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012EvidenceRuleB0V28nothingDatedAfterTodayCounts4TestfMp_24accessore1e19e068f89bfe3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/EvidenceRuleTests.swift:78:4-78:4
