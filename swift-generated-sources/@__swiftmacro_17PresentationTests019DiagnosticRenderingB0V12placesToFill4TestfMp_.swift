@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_16bf6c4a3d6097ea14fMu_(text arg0:String,start arg1:Int,end arg2:Int,edits arg3:[(Int, Int, String)],words arg4:String) async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_7__localfMu0_(text arg0:String,start arg1:Int,end arg2:Int,edits arg3:[(Int, Int, String)],words arg4:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_7__localfMu_.placesToFill(text: arg0,start: arg1,end: arg2,edits: arg3,words: arg4))))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_7__localfMu0_(text: arg0,start: arg1,end: arg2,edits: arg3,words: arg4)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_25generatorbf6c4a3d6097ea14fMu_() async -> Testing.Test {
  return .__function(
  named: "placesToFill(text:start:end:edits:words:)",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// What is put in is shown with the line it makes.")],arguments: {[
    ("meet Alice via", 14, 14, [(14, 14, " ‹person›")], "meet Alice via ‹person›"),
    ("promise Alice", 13, 13, [(13, 13, " \"‹text›\"")], "promise Alice \"‹text›\""),
    ("meet Ann via Bob", 13, 16, [(13, 16, "‹person›")], "via ‹person›"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 120, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "start",secondName: nil,type: (Int).self),(firstName: "end",secondName: nil,type: (Int).self),(firstName: "edits",secondName: nil,type: ([(Int, Int, String)]).self),(firstName: "words",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_16bf6c4a3d6097ea14fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_24accessorbf6c4a3d6097ea14fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_25generatorbf6c4a3d6097ea14fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_33testContentRecordbf6c4a3d6097ea14fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V12placesToFill4TestfMp_24accessorbf6c4a3d6097ea14fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:133:4-133:4
