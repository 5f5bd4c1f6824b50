@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_16cba85c393f57f0fafMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_7__localfMu_.parametersAreMarked())))
  }
  try await $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_25generatorcba85c393f57f0fafMu_() async -> Testing.Test {
  return .__function(
  named: "parametersAreMarked()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 186, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_16cba85c393f57f0fafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_24accessorcba85c393f57f0fafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_25generatorcba85c393f57f0fafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_33testContentRecordcba85c393f57f0fafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V19parametersAreMarked4TestfMp_24accessorcba85c393f57f0fafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:206:4-206:4
