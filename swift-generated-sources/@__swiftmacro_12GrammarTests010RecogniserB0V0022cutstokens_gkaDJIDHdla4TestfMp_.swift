@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_17Z2cc9d9ed0c0e458efMu_(text arg0:String,isProgram arg1:Bool) async throws -> Void {
  @Sendable func $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_7__localfMu0_(text arg0:String,isProgram arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_7__localfMu_.`cuts tokens`(text: arg0,isProgram: arg1))))
  }
  try await $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_7__localfMu0_(text: arg0,isProgram: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_25generator2cc9d9ed0c0e458efMu_() async -> Testing.Test {
  return .__function(
  named: "`cuts tokens`(text:isProgram:)",
  in: RecogniserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "cuts tokens",traits: [],arguments: {[
    ("meetAlice", false), ("meet Alice,Bob", true), ("skip Bob for 3weeks", false),
    ("note Bob\"x\"", true), ("meet Bob \"a\"\"b\"", false), ("meet Bob \"a\" \"b\"", true),
    ("meet Bob \"\"\"a\"", false), ("meet Bob \"\"\"a \"\" b\n\"\"\"", true),
    ("meet J. R. Smith.", true), ("meet J.R. Smith", true), ("meet Dr.", true),
    ("meet Zoe\u{301}", true), ("log call-2 with Bob", true), ("log callX with Bob", false),
    ("meet Bob \\\n via Carol", true), ("meet Bob,\n  Carol", true),
    ("meet Bob\n via Carol", false),
    ("print 2026-03-04", true), ("print 2026-03-045", false), ("print 3-2", true),
    ("print t-l-R", true),
    ("print J\u{301}.R.", false),
    ("#! whoknows\nmeet Bob -- a friend\n\n", true), ("meet Bob \u{0}", false),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserTests.swift", line: 44, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "isProgram",secondName: nil,type: (Bool).self)],
  testFunction: $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_17Z2cc9d9ed0c0e458efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_24accessor2cc9d9ed0c0e458efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_25generator2cc9d9ed0c0e458efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_33testContentRecord2cc9d9ed0c0e458efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010RecogniserB0V0022cutstokens_gkaDJIDHdla4TestfMp_24accessor2cc9d9ed0c0e458efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:59:4-59:4
