@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_17Z555d66e17ee1fbedfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProofTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_7__localfMu_.`the parser refuses all that is bad`())))
  }
  try await $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_25generator555d66e17ee1fbedfMu_() async -> Testing.Test {
  return .__function(
  named: "`the parser refuses all that is bad`()",
  in: ProofTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the parser refuses all that is bad",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ProofTests.swift", filePath: "/work/main/Tests/GrammarTests/ProofTests.swift", line: 55, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_17Z555d66e17ee1fbedfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_24accessor555d66e17ee1fbedfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_25generator555d66e17ee1fbedfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_33testContentRecord555d66e17ee1fbedfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests05ProofB0V0045theparserrefusesallthatisbad_vAaghdecDACEEqIa4TestfMp_24accessor555d66e17ee1fbedfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:58:4-58:4
