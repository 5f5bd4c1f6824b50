@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_15Z5ab6eb73d6b05dfMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_7__localfMu_.nextStepsInBlocks())))
  }
  try await $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_23generator5ab6eb73d6b05dfMu_() async -> Testing.Test {
  return .__function(
  named: "nextStepsInBlocks()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 56, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_15Z5ab6eb73d6b05dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_22accessor5ab6eb73d6b05dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_23generator5ab6eb73d6b05dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_31testContentRecord5ab6eb73d6b05dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V17nextStepsInBlocks4TestfMp_22accessor5ab6eb73d6b05dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:77:4-77:4
