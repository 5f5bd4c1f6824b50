@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_16ee896ff8f5549444fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AnswerRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_7__localfMu_.tableOf56Columns())))
  }
  try await $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_25generatoree896ff8f5549444fMu_() async -> Testing.Test {
  return .__function(
  named: "tableOf56Columns()",
  in: AnswerRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Titles and names take two lines before the table is given up.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/AnswerRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/AnswerRenderingTests.swift", line: 45, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_16ee896ff8f5549444fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_24accessoree896ff8f5549444fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_25generatoree896ff8f5549444fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_33testContentRecordee896ff8f5549444fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests015AnswerRenderingB0V16tableOf56Columns4TestfMp_24accessoree896ff8f5549444fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:63:4-63:4
