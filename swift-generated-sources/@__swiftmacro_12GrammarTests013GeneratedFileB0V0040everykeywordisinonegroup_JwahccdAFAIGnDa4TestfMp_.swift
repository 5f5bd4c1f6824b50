@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_16d9c06a7fb64cbed3fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_7__localfMu_.`every keyword is in one group`())))
  }
  try await $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_25generatord9c06a7fb64cbed3fMu_() async -> Testing.Test {
  return .__function(
  named: "`every keyword is in one group`()",
  in: GeneratedFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every keyword is in one group",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GeneratedFileTests.swift", filePath: "/work/main/Tests/GrammarTests/GeneratedFileTests.swift", line: 32, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_16d9c06a7fb64cbed3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_24accessord9c06a7fb64cbed3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_25generatord9c06a7fb64cbed3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_33testContentRecordd9c06a7fb64cbed3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests013GeneratedFileB0V0040everykeywordisinonegroup_JwahccdAFAIGnDa4TestfMp_24accessord9c06a7fb64cbed3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:42:4-42:4
