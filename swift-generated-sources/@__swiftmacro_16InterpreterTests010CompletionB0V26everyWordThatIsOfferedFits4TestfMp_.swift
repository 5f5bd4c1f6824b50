@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_16ff1654120dbc87b4fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompletionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_7__localfMu_.everyWordThatIsOfferedFits())))
  }
  try await $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_25generatorff1654120dbc87b4fMu_() async -> Testing.Test {
  return .__function(
  named: "everyWordThatIsOfferedFits()",
  in: CompletionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// A word that is offered can stand where it is offered: nothing before its end is a mistake.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/CompletionTests.swift", filePath: "/work/main/Tests/InterpreterTests/CompletionTests.swift", line: 66, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_16ff1654120dbc87b4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_24accessorff1654120dbc87b4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_25generatorff1654120dbc87b4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_33testContentRecordff1654120dbc87b4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010CompletionB0V26everyWordThatIsOfferedFits4TestfMp_24accessorff1654120dbc87b4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:93:4-93:4
