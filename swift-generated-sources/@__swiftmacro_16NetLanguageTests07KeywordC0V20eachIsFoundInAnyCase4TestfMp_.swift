@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_17Z6c375425c551010efMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KeywordTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_7__localfMu_.eachIsFoundInAnyCase())))
  }
  try await $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_25generator6c375425c551010efMu_() async -> Testing.Test {
  return .__function(
  named: "eachIsFoundInAnyCase()",
  in: KeywordTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/KeywordTests.swift", filePath: "/work/main/Tests/NetLanguageTests/KeywordTests.swift", line: 31, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_17Z6c375425c551010efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_24accessor6c375425c551010efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_25generator6c375425c551010efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_33testContentRecord6c375425c551010efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests07KeywordC0V20eachIsFoundInAnyCase4TestfMp_24accessor6c375425c551010efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/KeywordTests.swift:39:4-39:4
