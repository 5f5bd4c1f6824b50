@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_16fb2a7ef92fbeb033fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_7__localfMu_.nextStepsAreBrokenNotCut())))
  }
  try await $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_25generatorfb2a7ef92fbeb033fMu_() async -> Testing.Test {
  return .__function(
  named: "nextStepsAreBrokenNotCut()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 41, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_16fb2a7ef92fbeb033fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_24accessorfb2a7ef92fbeb033fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_25generatorfb2a7ef92fbeb033fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_33testContentRecordfb2a7ef92fbeb033fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V24nextStepsAreBrokenNotCut4TestfMp_24accessorfb2a7ef92fbeb033fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:54:4-54:4
