@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_17Z4c66dbcca125f452fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_7__localfMu_.`no pattern finds a keyword inside a word`())))
  }
  try await $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_25generator4c66dbcca125f452fMu_() async -> Testing.Test {
  return .__function(
  named: "`no pattern finds a keyword inside a word`()",
  in: GeneratedFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "no pattern finds a keyword inside a word",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GeneratedFileTests.swift", filePath: "/work/main/Tests/GrammarTests/GeneratedFileTests.swift", line: 85, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_17Z4c66dbcca125f452fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_24accessor4c66dbcca125f452fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_25generator4c66dbcca125f452fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_33testContentRecord4c66dbcca125f452fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests013GeneratedFileB0V0052nopatternfindsakeywordinsideaword_fFahfbhgbAJFFHtfba4TestfMp_24accessor4c66dbcca125f452fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:91:4-91:4
