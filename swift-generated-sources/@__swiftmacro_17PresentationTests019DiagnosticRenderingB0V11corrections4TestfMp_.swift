@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_16e714706ef96609b5fMu_(text arg0:String,start arg1:Int,end arg2:Int,edits arg3:[(Int, Int, String)],words arg4:String) async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_7__localfMu0_(text arg0:String,start arg1:Int,end arg2:Int,edits arg3:[(Int, Int, String)],words arg4:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_7__localfMu_.corrections(text: arg0,start: arg1,end: arg2,edits: arg3,words: arg4))))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_7__localfMu0_(text: arg0,start: arg1,end: arg2,edits: arg3,words: arg4)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_25generatore714706ef96609b5fMu_() async -> Testing.Test {
  return .__function(
  named: "corrections(text:start:end:edits:words:)",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("meet Ann via Bob via Cid", 17, 24, [(17, 20, "and")], "meet Ann via Bob and Cid"),
    ("meet Alice on friday", 14, 20, [(14, 14, "last ")], "meet Alice on last friday"),
    ("meet Alice on friday", 14, 20, [(14, 20, "last friday")], "meet Alice on last friday"),
    ("if true then print 1", 0, 2, [(20, 20, "\nend\n")], "if true then print 1 end"),
    ("five\nif true then\nfaces\n", 5, 7, [(24, 24, "\nend\n")], "end"),
    ("print 1", 6, 7, [(6, 7, "\"\"\"\na\nb\n\"\"\"")], "\"\"\"␊a␊b␊\"\"\""),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 135, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "start",secondName: nil,type: (Int).self),(firstName: "end",secondName: nil,type: (Int).self),(firstName: "edits",secondName: nil,type: ([(Int, Int, String)]).self),(firstName: "words",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_16e714706ef96609b5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_24accessore714706ef96609b5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_25generatore714706ef96609b5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_33testContentRecorde714706ef96609b5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V11corrections4TestfMp_24accessore714706ef96609b5fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:147:4-147:4
