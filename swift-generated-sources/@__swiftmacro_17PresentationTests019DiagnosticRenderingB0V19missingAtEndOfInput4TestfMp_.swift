@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_17Z5c8fd62557bbdb04fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_7__localfMu_.missingAtEndOfInput(text: arg0))))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_25generator5c8fd62557bbdb04fMu_() async -> Testing.Test {
  return .__function(
  named: "missingAtEndOfInput(text:)",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {["meet Alice via", "meet Alice via\n", "meet Alice via\r\n\n  \n"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 244, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_17Z5c8fd62557bbdb04fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_24accessor5c8fd62557bbdb04fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_25generator5c8fd62557bbdb04fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_33testContentRecord5c8fd62557bbdb04fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V19missingAtEndOfInput4TestfMp_24accessor5c8fd62557bbdb04fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:256:4-256:4
