@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_16ed758e4bfc820af6fMu_(text arg0:String,lines arg1:Int,least arg2:Int,width arg3:Int) async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_7__localfMu0_(text arg0:String,lines arg1:Int,least arg2:Int,width arg3:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_7__localfMu_.narrowestWidths(text: arg0,lines: arg1,least: arg2,width: arg3))))
  }
  try await $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_7__localfMu0_(text: arg0,lines: arg1,least: arg2,width: arg3)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_25generatored758e4bfc820af6fMu_() async -> Testing.Test {
  return .__function(
  named: "narrowestWidths(text:lines:least:width:)",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("one two three", 1, 1, 13), ("one two three", 2, 1, 7), ("one two three", 3, 1, 5),
    ("one two three", 3, 6, 6), ("李雷 李雷", 2, 1, 4), ("", 1, 1, 1),
    // Very long words are broken.
    (String(repeating: "x", count: 50), 2, 1, 25), (String(repeating: "x", count: 50), 3, 1, 20),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 116, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "lines",secondName: nil,type: (Int).self),(firstName: "least",secondName: nil,type: (Int).self),(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_16ed758e4bfc820af6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_24accessored758e4bfc820af6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_25generatored758e4bfc820af6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_33testContentRecorded758e4bfc820af6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V15narrowestWidths4TestfMp_24accessored758e4bfc820af6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:124:4-124:4
