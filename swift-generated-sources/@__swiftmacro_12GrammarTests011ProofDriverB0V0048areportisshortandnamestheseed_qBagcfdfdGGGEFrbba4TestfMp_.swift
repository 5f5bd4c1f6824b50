@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_17Z3c7baa46fa447599fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProofDriverTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_7__localfMu_.`a report is short and names the seed`())))
  }
  try await $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_25generator3c7baa46fa447599fMu_() async -> Testing.Test {
  return .__function(
  named: "`a report is short and names the seed`()",
  in: ProofDriverTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a report is short and names the seed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ProofDriverTests.swift", filePath: "/work/main/Tests/GrammarTests/ProofDriverTests.swift", line: 68, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_17Z3c7baa46fa447599fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_24accessor3c7baa46fa447599fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_25generator3c7baa46fa447599fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_33testContentRecord3c7baa46fa447599fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests011ProofDriverB0V0048areportisshortandnamestheseed_qBagcfdfdGGGEFrbba4TestfMp_24accessor3c7baa46fa447599fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:73:4-73:4
