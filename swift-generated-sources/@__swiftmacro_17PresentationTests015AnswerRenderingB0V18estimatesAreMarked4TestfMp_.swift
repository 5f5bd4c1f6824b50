@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_17Z13f6eaecec50fbe4fMu_(figure arg0:AnswerValue) async throws -> Void {
  @Sendable func $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_7__localfMu0_(figure arg0:AnswerValue,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AnswerRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_7__localfMu_.estimatesAreMarked(figure: arg0))))
  }
  try await $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_7__localfMu0_(figure: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_25generator13f6eaecec50fbe4fMu_() async -> Testing.Test {
  return .__function(
  named: "estimatesAreMarked(figure:)",
  in: AnswerRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    AnswerValue.number(9.4), .share(0.2), .depth(0), .hours(3), .list([.person("A"), .share(0)]),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/AnswerRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/AnswerRenderingTests.swift", line: 129, column: 4),
  parameters: [(firstName: "figure",secondName: nil,type: (AnswerValue).self)],
  testFunction: $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_17Z13f6eaecec50fbe4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_24accessor13f6eaecec50fbe4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_25generator13f6eaecec50fbe4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_33testContentRecord13f6eaecec50fbe4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests015AnswerRenderingB0V18estimatesAreMarked4TestfMp_24accessor13f6eaecec50fbe4fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:149:4-149:4
