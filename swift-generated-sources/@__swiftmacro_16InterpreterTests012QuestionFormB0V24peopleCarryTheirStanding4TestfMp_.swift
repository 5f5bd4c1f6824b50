@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_16ebcfdaf189712a0bfMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QuestionFormTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_7__localfMu_.peopleCarryTheirStanding())))
  }
  try await $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_25generatorebcfdaf189712a0bfMu_() async -> Testing.Test {
  return .__function(
  named: "peopleCarryTheirStanding()",
  in: QuestionFormTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Rows about people carry the same fields everywhere.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/QuestionFormTests.swift", filePath: "/work/main/Tests/InterpreterTests/QuestionFormTests.swift", line: 71, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_16ebcfdaf189712a0bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_24accessorebcfdaf189712a0bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_25generatorebcfdaf189712a0bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_33testContentRecordebcfdaf189712a0bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012QuestionFormB0V24peopleCarryTheirStanding4TestfMp_24accessorebcfdaf189712a0bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:93:4-93:4
