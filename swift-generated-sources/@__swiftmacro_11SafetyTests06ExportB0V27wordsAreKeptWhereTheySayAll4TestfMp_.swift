@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_17Z949ac9bee5f9d3abfMu_() async throws -> Void {
  @Sendable func $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExportTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_7__localfMu_.wordsAreKeptWhereTheySayAll())))
  }
  try await $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_25generator949ac9bee5f9d3abfMu_() async -> Testing.Test {
  return .__function(
  named: "wordsAreKeptWhereTheySayAll()",
  in: ExportTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/ExportTests.swift", filePath: "/work/main/Tests/SafetyTests/ExportTests.swift", line: 78, column: 4),
  parameters: [],
  testFunction: $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_17Z949ac9bee5f9d3abfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_24accessor949ac9bee5f9d3abfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_25generator949ac9bee5f9d3abfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_33testContentRecord949ac9bee5f9d3abfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests06ExportB0V27wordsAreKeptWhereTheySayAll4TestfMp_24accessor949ac9bee5f9d3abfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:95:4-95:4
