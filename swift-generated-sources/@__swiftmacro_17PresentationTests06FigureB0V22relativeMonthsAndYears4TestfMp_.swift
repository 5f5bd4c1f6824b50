@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_17Z4cbe835bf6c422effMu_() async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_7__localfMu_.relativeMonthsAndYears())))
  }
  try await $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_25generator4cbe835bf6c422effMu_() async -> Testing.Test {
  return .__function(
  named: "relativeMonthsAndYears()",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 65, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_17Z4cbe835bf6c422effMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_24accessor4cbe835bf6c422effMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_25generator4cbe835bf6c422effMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_33testContentRecord4cbe835bf6c422effMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V22relativeMonthsAndYears4TestfMp_24accessor4cbe835bf6c422effMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:81:4-81:4
