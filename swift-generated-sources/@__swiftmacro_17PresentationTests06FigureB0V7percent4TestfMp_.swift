@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V7percent4TestfMp_17Z9f597bbadd561bf5fMu_(share arg0:Double,text arg1:String) async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V7percent4TestfMp_7__localfMu0_(share arg0:Double,text arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V7percent4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V7percent4TestfMp_7__localfMu_.percent(share: arg0,text: arg1))))
  }
  try await $s17PresentationTests06FigureB0V7percent4TestfMp_7__localfMu0_(share: arg0,text: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V7percent4TestfMp_25generator9f597bbadd561bf5fMu_() async -> Testing.Test {
  return .__function(
  named: "percent(share:text:)",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    (0, "0 %"), (0.0001, "<1 %"), (0.00499, "<1 %"), (0.005, "1 %"), (0.41, "41 %"),
    (0.9949, "99 %"), (0.9999, ">99 %"), (1, "100 %"), (1.4, "140 %"), (-0.25, "-25 %"),
    (1e300, "1e+302 %"), (.nan, "–"), (.infinity, "–"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 35, column: 4),
  parameters: [(firstName: "share",secondName: nil,type: (Double).self),(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests06FigureB0V7percent4TestfMp_17Z9f597bbadd561bf5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V7percent4TestfMp_24accessor9f597bbadd561bf5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V7percent4TestfMp_25generator9f597bbadd561bf5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V7percent4TestfMp_33testContentRecord9f597bbadd561bf5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V7percent4TestfMp_24accessor9f597bbadd561bf5fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:42:4-42:4
