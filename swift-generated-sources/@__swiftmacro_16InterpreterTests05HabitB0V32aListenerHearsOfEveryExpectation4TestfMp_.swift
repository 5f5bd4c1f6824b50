@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_16c692be4d1f9f4a44fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HabitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_7__localfMu_.aListenerHearsOfEveryExpectation())))
  }
  try await $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_25generatorc692be4d1f9f4a44fMu_() async -> Testing.Test {
  return .__function(
  named: "aListenerHearsOfEveryExpectation()",
  in: HabitTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/HabitTests.swift", filePath: "/work/main/Tests/InterpreterTests/HabitTests.swift", line: 93, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_16c692be4d1f9f4a44fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_24accessorc692be4d1f9f4a44fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_25generatorc692be4d1f9f4a44fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_33testContentRecordc692be4d1f9f4a44fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests05HabitB0V32aListenerHearsOfEveryExpectation4TestfMp_24accessorc692be4d1f9f4a44fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/HabitTests.swift:102:4-102:4
