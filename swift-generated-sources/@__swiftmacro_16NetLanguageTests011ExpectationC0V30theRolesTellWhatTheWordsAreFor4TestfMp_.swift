@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_17Z1605846258f2633dfMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExpectationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_7__localfMu_.theRolesTellWhatTheWordsAreFor())))
  }
  try await $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_25generator1605846258f2633dfMu_() async -> Testing.Test {
  return .__function(
  named: "theRolesTellWhatTheWordsAreFor()",
  in: ExpectationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/ExpectationTests.swift", filePath: "/work/main/Tests/NetLanguageTests/ExpectationTests.swift", line: 26, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_17Z1605846258f2633dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_24accessor1605846258f2633dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_25generator1605846258f2633dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_33testContentRecord1605846258f2633dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests011ExpectationC0V30theRolesTellWhatTheWordsAreFor4TestfMp_24accessor1605846258f2633dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:31:4-31:4
