@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V5fixed4TestfMp_16fd46356404fd3720fMu_(value arg0:Double,decimals arg1:Int,text arg2:String) async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V5fixed4TestfMp_7__localfMu0_(value arg0:Double,decimals arg1:Int,text arg2:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V5fixed4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V5fixed4TestfMp_7__localfMu_.fixed(value: arg0,decimals: arg1,text: arg2))))
  }
  try await $s17PresentationTests06FigureB0V5fixed4TestfMp_7__localfMu0_(value: arg0,decimals: arg1,text: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V5fixed4TestfMp_25generatorfd46356404fd3720fMu_() async -> Testing.Test {
  return .__function(
  named: "fixed(value:decimals:text:)",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    (0.0, 1, "0.0"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-1.25, 1, "-1.3"), (119.54, 1, "119.5"),
    (0.001, 3, "0.001"), (9.999, 2, "10.00"), (7, 0, "7"), (1e300, 1, "1e+300"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 8, column: 4),
  parameters: [(firstName: "value",secondName: nil,type: (Double).self),(firstName: "decimals",secondName: nil,type: (Int).self),(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s17PresentationTests06FigureB0V5fixed4TestfMp_16fd46356404fd3720fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V5fixed4TestfMp_24accessorfd46356404fd3720fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V5fixed4TestfMp_25generatorfd46356404fd3720fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V5fixed4TestfMp_33testContentRecordfd46356404fd3720fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V5fixed4TestfMp_24accessorfd46356404fd3720fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:14:4-14:4
