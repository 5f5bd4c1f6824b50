@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_16d9423c4e9a7d7f63fMu_(text arg0:String,part arg1:String,column arg2:Int,width arg3:Int) async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_7__localfMu0_(text arg0:String,part arg1:String,column arg2:Int,width arg3:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_7__localfMu_.underlinesByColumns(text: arg0,part: arg1,column: arg2,width: arg3))))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_7__localfMu0_(text: arg0,part: arg1,column: arg2,width: arg3)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_25generatord9423c4e9a7d7f63fMu_() async -> Testing.Test {
  return .__function(
  named: "underlinesByColumns(text:part:column:width:)",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Each part is underlined by the columns it takes, whatever stands before it.")],arguments: {[
    ("note 李雷 vai", "vai", 10, 3), ("note 李雷 vai", "李雷", 5, 4),
    ("note Zoe\u{308} vai", "vai", 9, 3), ("note Zoe\u{308} vai", "Zoe\u{308}", 5, 3),
    ("a\tb vai", "vai", 6, 3), ("\t\tvai", "vai", 8, 3), ("note 👩‍👩‍👧 vai", "vai", 8, 3),
    ("note \u{1B}[31m vai", "vai", 11, 3), ("note \u{202E}x vai", "vai", 15, 3),
    ("x\u{200B}vai", "\u{200B}", 1, 8), ("ab\u{301}c", "\u{301}", 1, 1),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 288, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "part",secondName: nil,type: (String).self),(firstName: "column",secondName: nil,type: (Int).self),(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_16d9423c4e9a7d7f63fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_24accessord9423c4e9a7d7f63fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_25generatord9423c4e9a7d7f63fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_33testContentRecordd9423c4e9a7d7f63fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V19underlinesByColumns4TestfMp_24accessord9423c4e9a7d7f63fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:300:4-300:4
