@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_17Z37b3d20501b990fbfMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_7__localfMu_.everyRefusalOffersANextStep(arg0))))
  }
  try await $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_25generator37b3d20501b990fbfMu_() async -> Testing.Test {
  return .__function(
  named: "everyRefusalOffersANextStep(_:)",
  in: DiagnosticCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Principle 7 of the language: a correction, a note, or what fits stands beside the mistake.")],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/DiagnosticCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift", line: 55, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_17Z37b3d20501b990fbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_24accessor37b3d20501b990fbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_25generator37b3d20501b990fbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_33testContentRecord37b3d20501b990fbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests016DiagnosticCorpusB0V27everyRefusalOffersANextStep4TestfMp_24accessor37b3d20501b990fbfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/DiagnosticCorpusTests.swift:69:4-69:4
