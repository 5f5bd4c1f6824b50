@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_16da064bb6c08dff3cfMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_7__localfMu_.aTextWithMistakesIsNotFormatted())))
  }
  try await $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_25generatorda064bb6c08dff3cfMu_() async -> Testing.Test {
  return .__function(
  named: "aTextWithMistakesIsNotFormatted()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/SentenceTests.swift", filePath: "/work/main/Tests/NetLanguageTests/SentenceTests.swift", line: 73, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_16da064bb6c08dff3cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_24accessorda064bb6c08dff3cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_25generatorda064bb6c08dff3cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_33testContentRecordda064bb6c08dff3cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests08SentenceC0V31aTextWithMistakesIsNotFormatted4TestfMp_24accessorda064bb6c08dff3cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:79:4-79:4
