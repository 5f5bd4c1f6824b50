@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_16d02cdc4387f4736dfMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KnownAnswerSessionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_7__localfMu_.willingness())))
  }
  try await $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_25generatord02cdc4387f4736dfMu_() async -> Testing.Test {
  return .__function(
  named: "willingness()",
  in: KnownAnswerSessionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Weekly coffee for a year gives k = 0.7803; with integrity 1/2 (no promise yet) and a tie of"),.__documentationLine("/// 0.7 the chance of an introduction is 0.2731.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/KnownAnswerSessionTests.swift", filePath: "/work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift", line: 66, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_16d02cdc4387f4736dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_24accessord02cdc4387f4736dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_25generatord02cdc4387f4736dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_33testContentRecordd02cdc4387f4736dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests018KnownAnswerSessionB0V11willingness4TestfMp_24accessord02cdc4387f4736dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:78:4-78:4
