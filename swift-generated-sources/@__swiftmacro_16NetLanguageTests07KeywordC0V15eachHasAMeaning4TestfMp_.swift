@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_17Z900d36082b0dcf3cfMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KeywordTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_7__localfMu_.eachHasAMeaning())))
  }
  try await $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_25generator900d36082b0dcf3cfMu_() async -> Testing.Test {
  return .__function(
  named: "eachHasAMeaning()",
  in: KeywordTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/KeywordTests.swift", filePath: "/work/main/Tests/NetLanguageTests/KeywordTests.swift", line: 41, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_17Z900d36082b0dcf3cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_24accessor900d36082b0dcf3cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_25generator900d36082b0dcf3cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_33testContentRecord900d36082b0dcf3cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests07KeywordC0V15eachHasAMeaning4TestfMp_24accessor900d36082b0dcf3cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:43:4-43:4
