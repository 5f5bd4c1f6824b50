@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_17Z2eaf47478e71ef49fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_7__localfMu_.nothingIsLost())))
  }
  try await $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_25generator2eaf47478e71ef49fMu_() async -> Testing.Test {
  return .__function(
  named: "nothingIsLost()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// On every screen each word of a text of three short lines is there.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 209, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_17Z2eaf47478e71ef49fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_24accessor2eaf47478e71ef49fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_25generator2eaf47478e71ef49fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_33testContentRecord2eaf47478e71ef49fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V13nothingIsLost4TestfMp_24accessor2eaf47478e71ef49fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:216:4-216:4
