@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_16afbfc047fbb67062fMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RobustnessTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_7__localfMu_.arbitraryBytes())))
  }
  try await $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_25generatorafbfc047fbb67062fMu_() async -> Testing.Test {
  return .__function(
  named: "arbitraryBytes()",
  in: RobustnessTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/RobustnessTests.swift", filePath: "/work/main/Tests/NetLanguageTests/RobustnessTests.swift", line: 24, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_16afbfc047fbb67062fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_24accessorafbfc047fbb67062fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_25generatorafbfc047fbb67062fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_33testContentRecordafbfc047fbb67062fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests010RobustnessC0V14arbitraryBytes4TestfMp_24accessorafbfc047fbb67062fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:39:4-39:4
