@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_16Z8c0ad124a4c773dfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_7__localfMu_.`finds tokens that match nothing, and words that no text can be`())))
  }
  try await $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_24generator8c0ad124a4c773dfMu_() async -> Testing.Test {
  return .__function(
  named: "`finds tokens that match nothing, and words that no text can be`()",
  in: LintTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "finds tokens that match nothing, and words that no text can be",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/LintTests.swift", filePath: "/work/main/Tests/GrammarTests/LintTests.swift", line: 50, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_16Z8c0ad124a4c773dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_23accessor8c0ad124a4c773dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_24generator8c0ad124a4c773dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_32testContentRecord8c0ad124a4c773dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests04LintB0V0077findstokensthatmatchnothingandwordsthatnotextcanbe_BlbgefhdfecedGECCDFaywcaBb4TestfMp_23accessor8c0ad124a4c773dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:58:4-58:4
