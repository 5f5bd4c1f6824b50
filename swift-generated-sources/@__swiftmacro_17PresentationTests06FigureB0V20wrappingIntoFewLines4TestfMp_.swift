@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_17Z7894fe7ab1c09749fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_7__localfMu_.wrappingIntoFewLines())))
  }
  try await $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_25generator7894fe7ab1c09749fMu_() async -> Testing.Test {
  return .__function(
  named: "wrappingIntoFewLines()",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 106, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_17Z7894fe7ab1c09749fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_24accessor7894fe7ab1c09749fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_25generator7894fe7ab1c09749fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_33testContentRecord7894fe7ab1c09749fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V20wrappingIntoFewLines4TestfMp_24accessor7894fe7ab1c09749fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:114:4-114:4
