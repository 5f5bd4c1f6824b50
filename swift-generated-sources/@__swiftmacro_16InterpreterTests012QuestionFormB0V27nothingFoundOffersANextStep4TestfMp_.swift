@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_16ab3f713c72d70a20fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QuestionFormTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_7__localfMu_.nothingFoundOffersANextStep(arg0))))
  }
  try await $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_25generatorab3f713c72d70a20fMu_() async -> Testing.Test {
  return .__function(
  named: "nothingFoundOffersANextStep(_:)",
  in: QuestionFormTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// An answer without rows says what it means and what to do next; so does a refusal.")],arguments: {stores.keys.sorted()},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/QuestionFormTests.swift", filePath: "/work/main/Tests/InterpreterTests/QuestionFormTests.swift", line: 34, column: 4),
  parameters: [(firstName: "_",secondName: "store",type: (String).self)],
  testFunction: $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_16ab3f713c72d70a20fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_24accessorab3f713c72d70a20fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_25generatorab3f713c72d70a20fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_33testContentRecordab3f713c72d70a20fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012QuestionFormB0V27nothingFoundOffersANextStep4TestfMp_24accessorab3f713c72d70a20fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/QuestionFormTests.swift:52:4-52:4
