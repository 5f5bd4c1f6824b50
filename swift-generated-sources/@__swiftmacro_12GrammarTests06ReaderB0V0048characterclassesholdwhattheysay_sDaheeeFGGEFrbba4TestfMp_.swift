@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_17Z4a4104a2527f886dfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_7__localfMu_.`character classes hold what they say`())))
  }
  try await $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_25generator4a4104a2527f886dfMu_() async -> Testing.Test {
  return .__function(
  named: "`character classes hold what they say`()",
  in: ReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "character classes hold what they say",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ReaderTests.swift", filePath: "/work/main/Tests/GrammarTests/ReaderTests.swift", line: 44, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_17Z4a4104a2527f886dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_24accessor4a4104a2527f886dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_25generator4a4104a2527f886dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_33testContentRecord4a4104a2527f886dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06ReaderB0V0048characterclassesholdwhattheysay_sDaheeeFGGEFrbba4TestfMp_24accessor4a4104a2527f886dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:55:4-55:4
