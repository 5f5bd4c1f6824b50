@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_16bdf2efa432af0f35fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KnownAnswerSessionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_7__localfMu_.directions())))
  }
  try await $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_25generatorbdf2efa432af0f35fMu_() async -> Testing.Test {
  return .__function(
  named: "directions()",
  in: KnownAnswerSessionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Swapping the actors swaps the two directions: what I write counts in full for how well I am"),.__documentationLine("/// known, what I read for how well I know.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/KnownAnswerSessionTests.swift", filePath: "/work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift", line: 101, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_16bdf2efa432af0f35fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_24accessorbdf2efa432af0f35fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_25generatorbdf2efa432af0f35fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_33testContentRecordbdf2efa432af0f35fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests018KnownAnswerSessionB0V10directions4TestfMp_24accessorbdf2efa432af0f35fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:115:4-115:4
