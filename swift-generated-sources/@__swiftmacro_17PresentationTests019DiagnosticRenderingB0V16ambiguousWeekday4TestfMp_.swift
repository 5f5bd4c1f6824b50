@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_17Z9c614afd8aaa7060fMu_(edited arg0:SourceRange) async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_7__localfMu0_(edited arg0:SourceRange,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_7__localfMu_.ambiguousWeekday(edited: arg0))))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_7__localfMu0_(edited: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_25generator9c614afd8aaa7060fMu_() async -> Testing.Test {
  return .__function(
  named: "ambiguousWeekday(edited:)",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[SourceRange(14, 20), SourceRange(14, 14)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 80, column: 4),
  parameters: [(firstName: "edited",secondName: nil,type: (SourceRange).self)],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_17Z9c614afd8aaa7060fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_24accessor9c614afd8aaa7060fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_25generator9c614afd8aaa7060fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_33testContentRecord9c614afd8aaa7060fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V16ambiguousWeekday4TestfMp_24accessor9c614afd8aaa7060fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:98:4-98:4
