@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_17Z85758fd6282a4df5fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_7__localfMu_.`finds left recursion, direct, mutual and behind what may be empty`())))
  }
  try await $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_25generator85758fd6282a4df5fMu_() async -> Testing.Test {
  return .__function(
  named: "`finds left recursion, direct, mutual and behind what may be empty`()",
  in: LintTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "finds left recursion, direct, mutual and behind what may be empty",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/LintTests.swift", filePath: "/work/main/Tests/GrammarTests/LintTests.swift", line: 38, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_17Z85758fd6282a4df5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_24accessor85758fd6282a4df5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_25generator85758fd6282a4df5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_33testContentRecord85758fd6282a4df5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests04LintB0V0081findsleftrecursiondirectmutualandbehindwhatmaybeempty_sobejggdgedcGJFCEGahaHBFaEb4TestfMp_24accessor85758fd6282a4df5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:48:4-48:4
