@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_16Z62119af3ebcbf8cfMu_() async throws -> Void {
  @Sendable func $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_7__localfMu_.relatedPagesExist())))
  }
  try await $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_24generator62119af3ebcbf8cfMu_() async -> Testing.Test {
  return .__function(
  named: "relatedPagesExist()",
  in: HelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/HelpTests.swift", filePath: "/work/main/Tests/PresentationTests/HelpTests.swift", line: 24, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_16Z62119af3ebcbf8cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_23accessor62119af3ebcbf8cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_24generator62119af3ebcbf8cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_32testContentRecord62119af3ebcbf8cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests04HelpB0V17relatedPagesExist4TestfMp_23accessor62119af3ebcbf8cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:31:4-31:4
