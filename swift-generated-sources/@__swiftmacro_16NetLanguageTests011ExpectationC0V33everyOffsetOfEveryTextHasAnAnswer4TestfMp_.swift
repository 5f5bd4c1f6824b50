@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_17Z94445b578556a5e8fMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExpectationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_7__localfMu_.everyOffsetOfEveryTextHasAnAnswer())))
  }
  try await $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_25generator94445b578556a5e8fMu_() async -> Testing.Test {
  return .__function(
  named: "everyOffsetOfEveryTextHasAnAnswer()",
  in: ExpectationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/ExpectationTests.swift", filePath: "/work/main/Tests/NetLanguageTests/ExpectationTests.swift", line: 41, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_17Z94445b578556a5e8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_24accessor94445b578556a5e8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_25generator94445b578556a5e8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_33testContentRecord94445b578556a5e8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests011ExpectationC0V33everyOffsetOfEveryTextHasAnAnswer4TestfMp_24accessor94445b578556a5e8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:48:4-48:4
