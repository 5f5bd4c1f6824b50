@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_16f1576fdccabbba6efMu_() async throws -> Void {
  @Sendable func $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_7__localfMu_.`finds unreachable rules but spares trivia`())))
  }
  try await $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_25generatorf1576fdccabbba6efMu_() async -> Testing.Test {
  return .__function(
  named: "`finds unreachable rules but spares trivia`()",
  in: LintTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "finds unreachable rules but spares trivia",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/LintTests.swift", filePath: "/work/main/Tests/GrammarTests/LintTests.swift", line: 21, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_16f1576fdccabbba6efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_24accessorf1576fdccabbba6efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_25generatorf1576fdccabbba6efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_33testContentRecordf1576fdccabbba6efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests04LintB0V0053findsunreachablerulesbutsparestrivia_IHalfdgDCIADugba4TestfMp_24accessorf1576fdccabbba6efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:30:4-30:4
