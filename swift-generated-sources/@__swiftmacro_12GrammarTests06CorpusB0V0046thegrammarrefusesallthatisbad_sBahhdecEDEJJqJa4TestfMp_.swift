@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_16a46314aedd8f4f65fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_7__localfMu_.`the grammar refuses all that is bad`())))
  }
  try await $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_25generatora46314aedd8f4f65fMu_() async -> Testing.Test {
  return .__function(
  named: "`the grammar refuses all that is bad`()",
  in: CorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the grammar refuses all that is bad",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/CorpusTests.swift", filePath: "/work/main/Tests/GrammarTests/CorpusTests.swift", line: 40, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_16a46314aedd8f4f65fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_24accessora46314aedd8f4f65fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_25generatora46314aedd8f4f65fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_33testContentRecorda46314aedd8f4f65fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06CorpusB0V0046thegrammarrefusesallthatisbad_sBahhdecEDEJJqJa4TestfMp_24accessora46314aedd8f4f65fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:44:4-44:4
