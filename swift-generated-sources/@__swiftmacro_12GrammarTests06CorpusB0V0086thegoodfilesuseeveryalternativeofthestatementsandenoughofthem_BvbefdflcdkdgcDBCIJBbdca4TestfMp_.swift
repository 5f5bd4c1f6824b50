@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_17Z4192f5fed62e5e9efMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_7__localfMu_.`the good files use every alternative of the statements and enough of them`())))
  }
  try await $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_25generator4192f5fed62e5e9efMu_() async -> Testing.Test {
  return .__function(
  named: "`the good files use every alternative of the statements and enough of them`()",
  in: CorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the good files use every alternative of the statements and enough of them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/CorpusTests.swift", filePath: "/work/main/Tests/GrammarTests/CorpusTests.swift", line: 46, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_17Z4192f5fed62e5e9efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_24accessor4192f5fed62e5e9efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_25generator4192f5fed62e5e9efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_33testContentRecord4192f5fed62e5e9efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06CorpusB0V0086thegoodfilesuseeveryalternativeofthestatementsandenoughofthem_BvbefdflcdkdgcDBCIJBbdca4TestfMp_24accessor4192f5fed62e5e9efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:61:4-61:4
