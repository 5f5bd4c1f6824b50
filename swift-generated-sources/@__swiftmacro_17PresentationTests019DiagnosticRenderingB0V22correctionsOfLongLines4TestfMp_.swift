@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_17Z9e13117098c0a96dfMu_() async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_7__localfMu_.correctionsOfLongLines())))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_25generator9e13117098c0a96dfMu_() async -> Testing.Test {
  return .__function(
  named: "correctionsOfLongLines()",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// In a long line the marked words are enough, unless others change.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 150, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_17Z9e13117098c0a96dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_24accessor9e13117098c0a96dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_25generator9e13117098c0a96dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_33testContentRecord9e13117098c0a96dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V22correctionsOfLongLines4TestfMp_24accessor9e13117098c0a96dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:158:4-158:4
