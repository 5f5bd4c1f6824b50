@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_16e9507451097c8886fMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserReferenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_7__localfMu_.`verdicts and expected sets are those of the sets`(seed: arg0))))
  }
  try await $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_25generatore9507451097c8886fMu_() async -> Testing.Test {
  return .__function(
  named: "`verdicts and expected sets are those of the sets`(seed:)",
  in: RecogniserReferenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "verdicts and expected sets are those of the sets",traits: [],arguments: {0..<12},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserReferenceTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserReferenceTests.swift", line: 102, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_16e9507451097c8886fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_24accessore9507451097c8886fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_25generatore9507451097c8886fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_33testContentRecorde9507451097c8886fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests019RecogniserReferenceB0V0060verdictsandexpectedsetsarethoseofthesets_zcbdiedfcdIDEHBynba4TestfMp_24accessore9507451097c8886fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserReferenceTests.swift:127:4-127:4
