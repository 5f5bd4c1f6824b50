@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_17Z606a28644452aa8afMu_() async throws -> Void {
  @Sendable func $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_7__localfMu_.`the language has no findings`())))
  }
  try await $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_25generator606a28644452aa8afMu_() async -> Testing.Test {
  return .__function(
  named: "`the language has no findings`()",
  in: LintTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the language has no findings",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/LintTests.swift", filePath: "/work/main/Tests/GrammarTests/LintTests.swift", line: 5, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_17Z606a28644452aa8afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_24accessor606a28644452aa8afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_25generator606a28644452aa8afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_33testContentRecord606a28644452aa8afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests04LintB0V0039thelanguagehasnofindings_HwaidcCCICBnCa4TestfMp_24accessor606a28644452aa8afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:7:4-7:4
