@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_17Z5d534c387c371b97fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QuestionFormTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_7__localfMu_.goldens(arg0))))
  }
  try await $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_25generator5d534c387c371b97fMu_() async -> Testing.Test {
  return .__function(
  named: "goldens(_:)",
  in: QuestionFormTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {stores.keys.sorted()},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/QuestionFormTests.swift", filePath: "/work/main/Tests/InterpreterTests/QuestionFormTests.swift", line: 23, column: 4),
  parameters: [(firstName: "_",secondName: "store",type: (String).self)],
  testFunction: $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_17Z5d534c387c371b97fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_24accessor5d534c387c371b97fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_25generator5d534c387c371b97fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_33testContentRecord5d534c387c371b97fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012QuestionFormB0V7goldens4TestfMp_24accessor5d534c387c371b97fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:31:4-31:4
