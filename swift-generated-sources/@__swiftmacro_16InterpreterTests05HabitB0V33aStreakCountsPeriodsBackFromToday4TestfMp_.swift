@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_17Z1ba7769721a0c34efMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HabitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_7__localfMu_.aStreakCountsPeriodsBackFromToday())))
  }
  try await $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_25generator1ba7769721a0c34efMu_() async -> Testing.Test {
  return .__function(
  named: "aStreakCountsPeriodsBackFromToday()",
  in: HabitTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/HabitTests.swift", filePath: "/work/main/Tests/InterpreterTests/HabitTests.swift", line: 10, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_17Z1ba7769721a0c34efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_24accessor1ba7769721a0c34efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_25generator1ba7769721a0c34efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_33testContentRecord1ba7769721a0c34efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests05HabitB0V33aStreakCountsPeriodsBackFromToday4TestfMp_24accessor1ba7769721a0c34efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:26:4-26:4
