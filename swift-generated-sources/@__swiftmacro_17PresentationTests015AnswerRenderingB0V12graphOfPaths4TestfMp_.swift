@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_17Z5b04272174658cb3fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AnswerRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_7__localfMu_.graphOfPaths())))
  }
  try await $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_25generator5b04272174658cb3fMu_() async -> Testing.Test {
  return .__function(
  named: "graphOfPaths()",
  in: AnswerRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/AnswerRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/AnswerRenderingTests.swift", line: 305, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_17Z5b04272174658cb3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_24accessor5b04272174658cb3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_25generator5b04272174658cb3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_33testContentRecord5b04272174658cb3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests015AnswerRenderingB0V12graphOfPaths4TestfMp_24accessor5b04272174658cb3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:326:4-326:4
