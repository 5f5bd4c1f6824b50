@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_17Z2f652edb0873ba0afMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionCorpusTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_7__localfMu_.scriptAndPromptAgree(arg0))))
  }
  try await $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_25generator2f652edb0873ba0afMu_() async -> Testing.Test {
  return .__function(
  named: "scriptAndPromptAgree(_:)",
  in: SessionCorpusTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// A session is read once by the lines of a script and once by a person at the prompt; what they"),.__documentationLine("/// leave in the store is the same.")],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SessionCorpusTests.swift", filePath: "/work/main/Tests/InterpreterTests/SessionCorpusTests.swift", line: 27, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_17Z2f652edb0873ba0afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_24accessor2f652edb0873ba0afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_25generator2f652edb0873ba0afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_33testContentRecord2f652edb0873ba0afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests013SessionCorpusB0V20scriptAndPromptAgree4TestfMp_24accessor2f652edb0873ba0afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SessionCorpusTests.swift:39:4-39:4
