@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_17Z773e80b2eae57f78fMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JournalPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_7__localfMu_.replayGivesTheSameBytes(arg0))))
  }
  try await $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_25generator773e80b2eae57f78fMu_() async -> Testing.Test {
  return .__function(
  named: "replayGivesTheSameBytes(_:)",
  in: JournalPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/JournalPropertyTests.swift", filePath: "/work/main/Tests/InterpreterTests/JournalPropertyTests.swift", line: 56, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_17Z773e80b2eae57f78fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_24accessor773e80b2eae57f78fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_25generator773e80b2eae57f78fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_33testContentRecord773e80b2eae57f78fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests015JournalPropertyB0V23replayGivesTheSameBytes4TestfMp_24accessor773e80b2eae57f78fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:65:4-65:4
