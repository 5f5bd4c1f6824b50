@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_14Z8304f01639842fMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_7__localfMu_.formattingKeepsTheMeaning())))
  }
  try await $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_22generator8304f01639842fMu_() async -> Testing.Test {
  return .__function(
  named: "formattingKeepsTheMeaning()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/SentenceTests.swift", filePath: "/work/main/Tests/NetLanguageTests/SentenceTests.swift", line: 28, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_14Z8304f01639842fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_21accessor8304f01639842fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_22generator8304f01639842fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_30testContentRecord8304f01639842fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests08SentenceC0V25formattingKeepsTheMeaning4TestfMp_21accessor8304f01639842fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:41:4-41:4
