@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_16cce26009f1e4802ffMu_() async throws -> Void {
  @Sendable func $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProofDriverTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_7__localfMu_.`an equal language has no disagreements`())))
  }
  try await $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_25generatorcce26009f1e4802ffMu_() async -> Testing.Test {
  return .__function(
  named: "`an equal language has no disagreements`()",
  in: ProofDriverTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an equal language has no disagreements",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ProofDriverTests.swift", filePath: "/work/main/Tests/GrammarTests/ProofDriverTests.swift", line: 47, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_16cce26009f1e4802ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_24accessorcce26009f1e4802ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_25generatorcce26009f1e4802ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_33testContentRecordcce26009f1e4802ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests011ProofDriverB0V0050anequallanguagehasnodisagreements_fFafidcHDBFGsdba4TestfMp_24accessorcce26009f1e4802ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ProofDriverTests.swift:54:4-54:4
