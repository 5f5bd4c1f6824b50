@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_17Z86bb31016fb6707bfMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExpectationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_7__localfMu_.afterVia())))
  }
  try await $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_25generator86bb31016fb6707bfMu_() async -> Testing.Test {
  return .__function(
  named: "afterVia()",
  in: ExpectationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/ExpectationTests.swift", filePath: "/work/main/Tests/NetLanguageTests/ExpectationTests.swift", line: 10, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_17Z86bb31016fb6707bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_24accessor86bb31016fb6707bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_25generator86bb31016fb6707bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_33testContentRecord86bb31016fb6707bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests011ExpectationC0V8afterVia4TestfMp_24accessor86bb31016fb6707bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/ExpectationTests.swift:12:4-12:4
