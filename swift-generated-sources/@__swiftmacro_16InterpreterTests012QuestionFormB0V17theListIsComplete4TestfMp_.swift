@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_17Z58c966d14d3b68b2fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QuestionFormTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_7__localfMu_.theListIsComplete())))
  }
  try await $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_25generator58c966d14d3b68b2fMu_() async -> Testing.Test {
  return .__function(
  named: "theListIsComplete()",
  in: QuestionFormTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// The list has every form that the grammar's good sentences have.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/QuestionFormTests.swift", filePath: "/work/main/Tests/InterpreterTests/QuestionFormTests.swift", line: 96, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_17Z58c966d14d3b68b2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_24accessor58c966d14d3b68b2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_25generator58c966d14d3b68b2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_33testContentRecord58c966d14d3b68b2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012QuestionFormB0V17theListIsComplete4TestfMp_24accessor58c966d14d3b68b2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:102:4-102:4
