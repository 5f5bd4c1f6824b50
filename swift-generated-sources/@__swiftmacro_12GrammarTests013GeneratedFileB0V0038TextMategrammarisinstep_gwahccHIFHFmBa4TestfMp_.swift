@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_17Z151b2c8c110faa15fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_7__localfMu_.`TextMate grammar is in step`())))
  }
  try await $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_25generator151b2c8c110faa15fMu_() async -> Testing.Test {
  return .__function(
  named: "`TextMate grammar is in step`()",
  in: GeneratedFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "TextMate grammar is in step",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GeneratedFileTests.swift", filePath: "/work/main/Tests/GrammarTests/GeneratedFileTests.swift", line: 23, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_17Z151b2c8c110faa15fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_24accessor151b2c8c110faa15fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_25generator151b2c8c110faa15fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_33testContentRecord151b2c8c110faa15fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests013GeneratedFileB0V0038TextMategrammarisinstep_gwahccHIFHFmBa4TestfMp_24accessor151b2c8c110faa15fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:26:4-26:4
