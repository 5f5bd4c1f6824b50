@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V12relativeDays4TestfMp_16e73812d6ec9ba359fMu_(days arg0:Int,words arg1:String) async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V12relativeDays4TestfMp_7__localfMu0_(days arg0:Int,words arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V12relativeDays4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V12relativeDays4TestfMp_7__localfMu_.relativeDays(days: arg0,words: arg1))))
  }
  try await $s17PresentationTests06FigureB0V12relativeDays4TestfMp_7__localfMu0_(days: arg0,words: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V12relativeDays4TestfMp_25generatore73812d6ec9ba359fMu_() async -> Testing.Test {
  return .__function(
  named: "relativeDays(days:words:)",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    (0, "today"), (-1, "yesterday"), (1, "tomorrow"), (-3, "3 days ago"), (13, "in 13 days"),
    (-14, "2 weeks ago"), (-59, "8 weeks ago"), (-60, "2 months ago"), (90, "in 3 months"),
    (-365, "12 months ago"), (-729, "24 months ago"), (-730, "1 year ago"), (-1100, "3 years ago"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 56, column: 4),
  parameters: [(firstName: "days",secondName: nil,type: (Int).self),(firstName: "words",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests06FigureB0V12relativeDays4TestfMp_16e73812d6ec9ba359fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V12relativeDays4TestfMp_24accessore73812d6ec9ba359fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V12relativeDays4TestfMp_25generatore73812d6ec9ba359fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V12relativeDays4TestfMp_33testContentRecorde73812d6ec9ba359fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V12relativeDays4TestfMp_24accessore73812d6ec9ba359fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:63:4-63:4
