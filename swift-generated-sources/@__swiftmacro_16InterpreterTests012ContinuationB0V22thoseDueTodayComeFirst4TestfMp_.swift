@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_16c6352856a5deebdffMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ContinuationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_7__localfMu_.thoseDueTodayComeFirst())))
  }
  try await $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_25generatorc6352856a5deebdffMu_() async -> Testing.Test {
  return .__function(
  named: "thoseDueTodayComeFirst()",
  in: ContinuationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// `deepen` goes on with those whom `five` named, until there was contact with them.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ContinuationTests.swift", filePath: "/work/main/Tests/InterpreterTests/ContinuationTests.swift", line: 57, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_16c6352856a5deebdffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_24accessorc6352856a5deebdffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_25generatorc6352856a5deebdffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_33testContentRecordc6352856a5deebdffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012ContinuationB0V22thoseDueTodayComeFirst4TestfMp_24accessorc6352856a5deebdffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:68:4-68:4
