@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_17Z8d8a5f1446be5b68fMu_(_ arg0:Case) async throws -> Void {
  @Sendable func $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_7__localfMu0_(_ arg0:Case,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KnownAnswerSessionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_7__localfMu_.hours(arg0))))
  }
  try await $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_25generator8d8a5f1446be5b68fMu_() async -> Testing.Test {
  return .__function(
  named: "hours(_:)",
  in: KnownAnswerSessionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {cases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/KnownAnswerSessionTests.swift", filePath: "/work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift", line: 52, column: 4),
  parameters: [(firstName: "_",secondName: "known",type: (Case).self)],
  testFunction: $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_17Z8d8a5f1446be5b68fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_24accessor8d8a5f1446be5b68fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_25generator8d8a5f1446be5b68fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_33testContentRecord8d8a5f1446be5b68fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests018KnownAnswerSessionB0V5hours4TestfMp_24accessor8d8a5f1446be5b68fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:62:4-62:4
