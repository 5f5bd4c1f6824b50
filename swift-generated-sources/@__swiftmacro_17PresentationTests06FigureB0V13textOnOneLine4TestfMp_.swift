@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_16bd7ccfa2e494af6efMu_() async throws -> Void {
  @Sendable func $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FigureTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_7__localfMu_.textOnOneLine())))
  }
  try await $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_25generatorbd7ccfa2e494af6efMu_() async -> Testing.Test {
  return .__function(
  named: "textOnOneLine()",
  in: FigureTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/FigureTests.swift", filePath: "/work/main/Tests/PresentationTests/FigureTests.swift", line: 126, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_16bd7ccfa2e494af6efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_24accessorbd7ccfa2e494af6efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_25generatorbd7ccfa2e494af6efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_33testContentRecordbd7ccfa2e494af6efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests06FigureB0V13textOnOneLine4TestfMp_24accessorbd7ccfa2e494af6efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/FigureTests.swift:130:4-130:4
