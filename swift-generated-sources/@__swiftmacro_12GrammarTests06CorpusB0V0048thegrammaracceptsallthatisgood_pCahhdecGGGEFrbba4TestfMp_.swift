@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_17Z414e4e07f5d8659cfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_7__localfMu_.`the grammar accepts all that is good`())))
  }
  try await $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_25generator414e4e07f5d8659cfMu_() async -> Testing.Test {
  return .__function(
  named: "`the grammar accepts all that is good`()",
  in: CorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the grammar accepts all that is good",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/CorpusTests.swift", filePath: "/work/main/Tests/GrammarTests/CorpusTests.swift", line: 31, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_17Z414e4e07f5d8659cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_24accessor414e4e07f5d8659cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_25generator414e4e07f5d8659cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_33testContentRecord414e4e07f5d8659cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06CorpusB0V0048thegrammaracceptsallthatisgood_pCahhdecGGGEFrbba4TestfMp_24accessor414e4e07f5d8659cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/CorpusTests.swift:38:4-38:4
