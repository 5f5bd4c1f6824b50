@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_16c4f8023fa88ca385fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AnswerRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_7__localfMu_.dataOnlyRowsAreNotShown())))
  }
  try await $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_25generatorc4f8023fa88ca385fMu_() async -> Testing.Test {
  return .__function(
  named: "dataOnlyRowsAreNotShown()",
  in: AnswerRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// `count contacts`: the number is data, the headline says it in words.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/AnswerRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/AnswerRenderingTests.swift", line: 188, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_16c4f8023fa88ca385fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_24accessorc4f8023fa88ca385fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_25generatorc4f8023fa88ca385fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_33testContentRecordc4f8023fa88ca385fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests015AnswerRenderingB0V23dataOnlyRowsAreNotShown4TestfMp_24accessorc4f8023fa88ca385fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/AnswerRenderingTests.swift:197:4-197:4
