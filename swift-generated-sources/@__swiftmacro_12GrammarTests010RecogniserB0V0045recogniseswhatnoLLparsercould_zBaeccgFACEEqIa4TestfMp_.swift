@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_17Z2524dd3452b32624fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_7__localfMu_.`recognises what no LL parser could`())))
  }
  try await $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_25generator2524dd3452b32624fMu_() async -> Testing.Test {
  return .__function(
  named: "`recognises what no LL parser could`()",
  in: RecogniserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "recognises what no LL parser could",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserTests.swift", line: 9, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_17Z2524dd3452b32624fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_24accessor2524dd3452b32624fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_25generator2524dd3452b32624fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_33testContentRecord2524dd3452b32624fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010RecogniserB0V0045recogniseswhatnoLLparsercould_zBaeccgFACEEqIa4TestfMp_24accessor2524dd3452b32624fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:16:4-16:4
