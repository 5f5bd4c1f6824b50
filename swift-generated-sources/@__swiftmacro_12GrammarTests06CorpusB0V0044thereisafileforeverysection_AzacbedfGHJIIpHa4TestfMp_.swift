@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_16c0dae5ce17e1c0bbfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_7__localfMu_.`there is a file for every section`())))
  }
  try await $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_25generatorc0dae5ce17e1c0bbfMu_() async -> Testing.Test {
  return .__function(
  named: "`there is a file for every section`()",
  in: CorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "there is a file for every section",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/CorpusTests.swift", filePath: "/work/main/Tests/GrammarTests/CorpusTests.swift", line: 24, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_16c0dae5ce17e1c0bbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_24accessorc0dae5ce17e1c0bbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_25generatorc0dae5ce17e1c0bbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_33testContentRecordc0dae5ce17e1c0bbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06CorpusB0V0044thereisafileforeverysection_AzacbedfGHJIIpHa4TestfMp_24accessorc0dae5ce17e1c0bbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:29:4-29:4
