@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_16c8c6dc50c2b731fefMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_7__localfMu_.fieldsOfAPerson())))
  }
  try await $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_25generatorc8c6dc50c2b731fefMu_() async -> Testing.Test {
  return .__function(
  named: "fieldsOfAPerson()",
  in: SourceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// `field of Person` for every field that people have.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SourceTests.swift", filePath: "/work/main/Tests/InterpreterTests/SourceTests.swift", line: 88, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_16c8c6dc50c2b731fefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_24accessorc8c6dc50c2b731fefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_25generatorc8c6dc50c2b731fefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_33testContentRecordc8c6dc50c2b731fefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06SourceB0V15fieldsOfAPerson4TestfMp_24accessorc8c6dc50c2b731fefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:100:4-100:4
