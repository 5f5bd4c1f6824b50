@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_17Z97c1fd5fcc77f964fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_7__localfMu_.`finds what two tokens do not settle`())))
  }
  try await $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_25generator97c1fd5fcc77f964fMu_() async -> Testing.Test {
  return .__function(
  named: "`finds what two tokens do not settle`()",
  in: LintTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "finds what two tokens do not settle",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/LintTests.swift", filePath: "/work/main/Tests/GrammarTests/LintTests.swift", line: 68, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_17Z97c1fd5fcc77f964fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_24accessor97c1fd5fcc77f964fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_25generator97c1fd5fcc77f964fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_33testContentRecord97c1fd5fcc77f964fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests04LintB0V0046findswhattwotokensdonotsettle_uBaedgcdHDEJJqJa4TestfMp_24accessor97c1fd5fcc77f964fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:77:4-77:4
