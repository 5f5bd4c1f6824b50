@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_17Z60368138ce4426c1fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableFittingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_7__localfMu_.linesOfATextShareOneLine())))
  }
  try await $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_25generator60368138ce4426c1fMu_() async -> Testing.Test {
  return .__function(
  named: "linesOfATextShareOneLine()",
  in: TableFittingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/TableFittingTests.swift", filePath: "/work/main/Tests/PresentationTests/TableFittingTests.swift", line: 144, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_17Z60368138ce4426c1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_24accessor60368138ce4426c1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_25generator60368138ce4426c1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_33testContentRecord60368138ce4426c1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests012TableFittingB0V24linesOfATextShareOneLine4TestfMp_24accessor60368138ce4426c1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/TableFittingTests.swift:158:4-158:4
