@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_17Z29e74ee1585866eafMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProofTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_7__localfMu_.`the parser agrees with the grammar`(seed: arg0))))
  }
  try await $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_25generator29e74ee1585866eafMu_() async -> Testing.Test {
  return .__function(
  named: "`the parser agrees with the grammar`(seed:)",
  in: ProofTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the parser agrees with the grammar",traits: [],arguments: {(GrammarFiles.isLong ? [1, 2, 3] : [1]) as [UInt64]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ProofTests.swift", filePath: "/work/main/Tests/GrammarTests/ProofTests.swift", line: 35, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_17Z29e74ee1585866eafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_24accessor29e74ee1585866eafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_25generator29e74ee1585866eafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_33testContentRecord29e74ee1585866eafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests05ProofB0V0045theparseragreeswiththegrammar_sBaggedHACEEqIa4TestfMp_24accessor29e74ee1585866eafMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:45:4-45:4
