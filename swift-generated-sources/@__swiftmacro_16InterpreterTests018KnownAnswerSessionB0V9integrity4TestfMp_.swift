@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_16af72a0c406830ee2fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KnownAnswerSessionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_7__localfMu_.integrity())))
  }
  try await $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_25generatoraf72a0c406830ee2fMu_() async -> Testing.Test {
  return .__function(
  named: "integrity()",
  in: KnownAnswerSessionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Four kept promises and none broken, today: mean 5/6, standard deviation 0.1409.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/KnownAnswerSessionTests.swift", filePath: "/work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift", line: 81, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_16af72a0c406830ee2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_24accessoraf72a0c406830ee2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_25generatoraf72a0c406830ee2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_33testContentRecordaf72a0c406830ee2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests018KnownAnswerSessionB0V9integrity4TestfMp_24accessoraf72a0c406830ee2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/KnownAnswerSessionTests.swift:97:4-97:4
