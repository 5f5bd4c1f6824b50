@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_17Z3ed5bd6cebace4e5fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_7__localfMu_.`SplitMix64 gives the published numbers`())))
  }
  try await $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_25generator3ed5bd6cebace4e5fMu_() async -> Testing.Test {
  return .__function(
  named: "`SplitMix64 gives the published numbers`()",
  in: GenerationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "SplitMix64 gives the published numbers",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GenerationTests.swift", filePath: "/work/main/Tests/GrammarTests/GenerationTests.swift", line: 5, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_17Z3ed5bd6cebace4e5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_24accessor3ed5bd6cebace4e5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_25generator3ed5bd6cebace4e5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_33testContentRecord3ed5bd6cebace4e5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010GenerationB0V0050SplitMix64givesthepublishednumbers_kGafdjBDBFGsdba4TestfMp_24accessor3ed5bd6cebace4e5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:12:4-12:4
