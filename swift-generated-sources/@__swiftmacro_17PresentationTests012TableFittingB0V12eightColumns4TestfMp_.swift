@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_17Z5828c03be936928afMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_7__localfMu_.eightColumns())))
  }
  try await $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_25generator5828c03be936928afMu_() async -> Testing.Test {
  return .__function(
  named: "eightColumns()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Titles are broken between words before a bar is left out.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 80, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_17Z5828c03be936928afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_24accessor5828c03be936928afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_25generator5828c03be936928afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_33testContentRecord5828c03be936928afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V12eightColumns4TestfMp_24accessor5828c03be936928afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:90:4-90:4
