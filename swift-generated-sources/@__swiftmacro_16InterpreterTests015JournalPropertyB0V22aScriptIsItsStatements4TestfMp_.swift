@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_17Z234e85bda2cb58c6fMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JournalPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_7__localfMu_.aScriptIsItsStatements(arg0))))
  }
  try await $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_25generator234e85bda2cb58c6fMu_() async -> Testing.Test {
  return .__function(
  named: "aScriptIsItsStatements(_:)",
  in: JournalPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/JournalPropertyTests.swift", filePath: "/work/main/Tests/InterpreterTests/JournalPropertyTests.swift", line: 67, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_17Z234e85bda2cb58c6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_24accessor234e85bda2cb58c6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_25generator234e85bda2cb58c6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_33testContentRecord234e85bda2cb58c6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests015JournalPropertyB0V22aScriptIsItsStatements4TestfMp_24accessor234e85bda2cb58c6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:78:4-78:4
