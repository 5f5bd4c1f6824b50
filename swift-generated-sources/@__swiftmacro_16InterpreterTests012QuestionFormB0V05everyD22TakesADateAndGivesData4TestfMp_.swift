@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_17Z4082d0cd407440c0fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QuestionFormTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_7__localfMu_.everyFormTakesADateAndGivesData())))
  }
  try await $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_25generator4082d0cd407440c0fMu_() async -> Testing.Test {
  return .__function(
  named: "everyFormTakesADateAndGivesData()",
  in: QuestionFormTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// `as of` and JSON go with every form.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/QuestionFormTests.swift", filePath: "/work/main/Tests/InterpreterTests/QuestionFormTests.swift", line: 55, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_17Z4082d0cd407440c0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_24accessor4082d0cd407440c0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_25generator4082d0cd407440c0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_33testContentRecord4082d0cd407440c0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012QuestionFormB0V05everyD22TakesADateAndGivesData4TestfMp_24accessor4082d0cd407440c0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:68:4-68:4
