@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_17Z74cd76b4442ca632fMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExpectationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_7__localfMu_.insideABlock())))
  }
  try await $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_25generator74cd76b4442ca632fMu_() async -> Testing.Test {
  return .__function(
  named: "insideABlock()",
  in: ExpectationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/ExpectationTests.swift", filePath: "/work/main/Tests/NetLanguageTests/ExpectationTests.swift", line: 20, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_17Z74cd76b4442ca632fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_24accessor74cd76b4442ca632fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_25generator74cd76b4442ca632fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_33testContentRecord74cd76b4442ca632fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests011ExpectationC0V12insideABlock4TestfMp_24accessor74cd76b4442ca632fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:24:4-24:4
