@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_15c1f4a760760a899fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_7__localfMu_.`knows what may come next`())))
  }
  try await $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_24generatorc1f4a760760a899fMu_() async -> Testing.Test {
  return .__function(
  named: "`knows what may come next`()",
  in: RecogniserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "knows what may come next",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserTests.swift", line: 61, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_15c1f4a760760a899fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_23accessorc1f4a760760a899fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_24generatorc1f4a760760a899fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_32testContentRecordc1f4a760760a899fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010RecogniserB0V0035knowswhatmaycomenext_mtaedeEJIBJkya4TestfMp_23accessorc1f4a760760a899fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:75:4-75:4
