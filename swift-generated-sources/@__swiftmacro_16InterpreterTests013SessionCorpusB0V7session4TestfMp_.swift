@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_16b59d7375f76c6a94fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests013SessionCorpusB0V7session4TestfMp_7__localfMu_.session(arg0))))
  }
  try await $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_25generatorb59d7375f76c6a94fMu_() async -> Testing.Test {
  return .__function(
  named: "session(_:)",
  in: SessionCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SessionCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/SessionCorpusTests.swift", line: 16, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_16b59d7375f76c6a94fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_24accessorb59d7375f76c6a94fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests013SessionCorpusB0V7session4TestfMp_25generatorb59d7375f76c6a94fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_33testContentRecordb59d7375f76c6a94fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests013SessionCorpusB0V7session4TestfMp_24accessorb59d7375f76c6a94fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:23:4-23:4
