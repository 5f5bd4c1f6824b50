@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_17Z9c5ca710952cd919fMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RobustnessTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_7__localfMu_.everySentenceCutAtEveryByte())))
  }
  try await $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_25generator9c5ca710952cd919fMu_() async -> Testing.Test {
  return .__function(
  named: "everySentenceCutAtEveryByte()",
  in: RobustnessTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/RobustnessTests.swift", filePath: "/work/main/Tests/NetLanguageTests/RobustnessTests.swift", line: 17, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_17Z9c5ca710952cd919fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_24accessor9c5ca710952cd919fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_25generator9c5ca710952cd919fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_33testContentRecord9c5ca710952cd919fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests010RobustnessC0V27everySentenceCutAtEveryByte4TestfMp_24accessor9c5ca710952cd919fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:22:4-22:4
