@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V4rows4TestfMp_17Z83fc624cacfae49ffMu_() async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V4rows4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V4rows4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V4rows4TestfMp_7__localfMu_.rows())))
  }
  try await $s17PresentationTests06FigureB0V4rows4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V4rows4TestfMp_25generator83fc624cacfae49ffMu_() async -> Testing.Test {
  return .__function(
  named: "rows()",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 83, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests06FigureB0V4rows4TestfMp_17Z83fc624cacfae49ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V4rows4TestfMp_24accessor83fc624cacfae49ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V4rows4TestfMp_25generator83fc624cacfae49ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V4rows4TestfMp_33testContentRecord83fc624cacfae49ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V4rows4TestfMp_24accessor83fc624cacfae49ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:93:4-93:4
