@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_16d52705c2f7437158fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_7__localfMu_.thereAreSessions())))
  }
  try await $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_25generatord52705c2f7437158fMu_() async -> Testing.Test {
  return .__function(
  named: "thereAreSessions()",
  in: SessionCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SessionCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/SessionCorpusTests.swift", line: 14, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_16d52705c2f7437158fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_24accessord52705c2f7437158fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_25generatord52705c2f7437158fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_33testContentRecordd52705c2f7437158fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests013SessionCorpusB0V16thereAreSessions4TestfMp_24accessord52705c2f7437158fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:14:68-14:68
