@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_16a9e2fc2b360bbc61fMu_(_ arg0:String,_ arg1:Acquaintance) async throws -> Void {
  @Sendable func $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:Acquaintance,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompletionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_7__localfMu_.acquaintance(arg0,arg1))))
  }
  try await $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_25generatora9e2fc2b360bbc61fMu_() async -> Testing.Test {
  return .__function(
  named: "acquaintance(_:_:)",
  in: CompletionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("Mary Ann", Acquaintance.contact), ("Mallory", .knownOf), ("Nobody", .unknown),
    ("Mar", .unknown), ("@zoe", .contact), ("@nobody", .unknown), ("\"bell hooks\"", .contact),
    ("zoe", .contact),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/CompletionTests.swift", filePath: "/work/main/Tests/InterpreterTests/CompletionTests.swift", line: 95, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self),(firstName: "_",secondName: "wanted",type: (Acquaintance).self)],
  testFunction: $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_16a9e2fc2b360bbc61fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_24accessora9e2fc2b360bbc61fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_25generatora9e2fc2b360bbc61fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_33testContentRecorda9e2fc2b360bbc61fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010CompletionB0V12acquaintance4TestfMp_24accessora9e2fc2b360bbc61fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:102:4-102:4
