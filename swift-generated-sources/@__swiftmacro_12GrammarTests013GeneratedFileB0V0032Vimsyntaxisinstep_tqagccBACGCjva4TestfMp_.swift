@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_17Z2227a782a3dd5f67fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_7__localfMu_.`Vim syntax is in step`())))
  }
  try await $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_25generator2227a782a3dd5f67fMu_() async -> Testing.Test {
  return .__function(
  named: "`Vim syntax is in step`()",
  in: GeneratedFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Vim syntax is in step",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GeneratedFileTests.swift", filePath: "/work/main/Tests/GrammarTests/GeneratedFileTests.swift", line: 19, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_17Z2227a782a3dd5f67fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_24accessor2227a782a3dd5f67fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_25generator2227a782a3dd5f67fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_33testContentRecord2227a782a3dd5f67fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests013GeneratedFileB0V0032Vimsyntaxisinstep_tqagccBACGCjva4TestfMp_24accessor2227a782a3dd5f67fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:21:4-21:4
