@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V5hours4TestfMp_16fedbec8f4cf5bfe9fMu_(value arg0:Double,text arg1:String) async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V5hours4TestfMp_7__localfMu0_(value arg0:Double,text arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V5hours4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V5hours4TestfMp_7__localfMu_.hours(value: arg0,text: arg1))))
  }
  try await $s17PresentationTests06FigureB0V5hours4TestfMp_7__localfMu0_(value: arg0,text: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V5hours4TestfMp_25generatorfedbec8f4cf5bfe9fMu_() async -> Testing.Test {
  return .__function(
  named: "hours(value:text:)",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    (0.0, "0 h"), (1e-9, "<0.001 h"), (0.001, "0.0010 h"), (0.0042, "0.0042 h"),
    (0.042, "0.042 h"), (0.00996, "0.010 h"), (0.0994, "0.099 h"), (0.0996, "0.1 h"),
    (0.14, "0.1 h"), (3, "3.0 h"), (119.54, "119.5 h"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 26, column: 4),
  parameters: [(firstName: "value",secondName: nil,type: (Double).self),(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests06FigureB0V5hours4TestfMp_16fedbec8f4cf5bfe9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V5hours4TestfMp_24accessorfedbec8f4cf5bfe9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V5hours4TestfMp_25generatorfedbec8f4cf5bfe9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V5hours4TestfMp_33testContentRecordfedbec8f4cf5bfe9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V5hours4TestfMp_24accessorfedbec8f4cf5bfe9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:33:4-33:4
