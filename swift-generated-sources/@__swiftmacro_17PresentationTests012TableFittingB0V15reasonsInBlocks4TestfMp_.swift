@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_15de92429a25111b0fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_7__localfMu_.reasonsInBlocks())))
  }
  try await $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_24generatorde92429a25111b0fMu_() async -> Testing.Test {
  return .__function(
  named: "reasonsInBlocks()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 21, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_15de92429a25111b0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_23accessorde92429a25111b0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_24generatorde92429a25111b0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_32testContentRecordde92429a25111b0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V15reasonsInBlocks4TestfMp_23accessorde92429a25111b0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:39:4-39:4
