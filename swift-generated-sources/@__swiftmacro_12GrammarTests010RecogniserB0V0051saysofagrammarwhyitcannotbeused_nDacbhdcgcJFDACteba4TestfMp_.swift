@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_15d6e3df56582ce84fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_7__localfMu_.`says of a grammar why it cannot be used`())))
  }
  try await $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_24generatord6e3df56582ce84fMu_() async -> Testing.Test {
  return .__function(
  named: "`says of a grammar why it cannot be used`()",
  in: RecogniserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "says of a grammar why it cannot be used",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserTests.swift", line: 77, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_15d6e3df56582ce84fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_23accessord6e3df56582ce84fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_24generatord6e3df56582ce84fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_32testContentRecordd6e3df56582ce84fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010RecogniserB0V0051saysofagrammarwhyitcannotbeused_nDacbhdcgcJFDACteba4TestfMp_23accessord6e3df56582ce84fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:87:4-87:4
