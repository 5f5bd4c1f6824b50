@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_16df16c6807c6ce5d5fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_7__localfMu_.pagesAsJSON())))
  }
  try await $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_25generatordf16c6807c6ce5d5fMu_() async -> Testing.Test {
  return .__function(
  named: "pagesAsJSON()",
  in: HelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/HelpTests.swift", filePath: "/work/main/Tests/PresentationTests/HelpTests.swift", line: 121, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_16df16c6807c6ce5d5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_24accessordf16c6807c6ce5d5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_25generatordf16c6807c6ce5d5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_33testContentRecorddf16c6807c6ce5d5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests04HelpB0V11pagesAsJSON4TestfMp_24accessordf16c6807c6ce5d5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:129:4-129:4
