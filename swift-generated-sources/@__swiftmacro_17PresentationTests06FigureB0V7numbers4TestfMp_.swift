@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V7numbers4TestfMp_17Z17976fd294b9b6f7fMu_(value arg0:Double,text arg1:String) async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V7numbers4TestfMp_7__localfMu0_(value arg0:Double,text arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V7numbers4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V7numbers4TestfMp_7__localfMu_.numbers(value: arg0,text: arg1))))
  }
  try await $s17PresentationTests06FigureB0V7numbers4TestfMp_7__localfMu0_(value: arg0,text: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V7numbers4TestfMp_25generator17976fd294b9b6f7fMu_() async -> Testing.Test {
  return .__function(
  named: "numbers(value:text:)",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    (14.0, "14"), (0.35, "0.35"), (1.912, "1.912"), (1095, "1095"), (0, "0"), (100, "100"),
    (0.6080725624, "0.608"), (12.3456, "12.346"), (-0.477, "-0.477"), (-0.0001, "0"),
    (0.0004, "<0.001"), (0.0005, "0.001"), (1e6, "1000000"), (123_456_789.25, "123456789.25"),
    (1e13, "10000000000000"), (1e300, "1e+300"), (1.5e300, "1.5e+300"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 16, column: 4),
  parameters: [(firstName: "value",secondName: nil,type: (Double).self),(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests06FigureB0V7numbers4TestfMp_17Z17976fd294b9b6f7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V7numbers4TestfMp_24accessor17976fd294b9b6f7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V7numbers4TestfMp_25generator17976fd294b9b6f7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V7numbers4TestfMp_33testContentRecord17976fd294b9b6f7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V7numbers4TestfMp_24accessor17976fd294b9b6f7fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:24:4-24:4
