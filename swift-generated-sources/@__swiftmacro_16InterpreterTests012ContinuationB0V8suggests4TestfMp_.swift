@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_16d2c416c6bc0f2d7ffMu_(_ arg0:String,_ arg1:String) async throws -> Void {
  @Sendable func $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ContinuationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012ContinuationB0V8suggests4TestfMp_7__localfMu_.suggests(arg0,arg1))))
  }
  try await $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_25generatord2c416c6bc0f2d7ffMu_() async -> Testing.Test {
  return .__function(
  named: "suggests(_:_:)",
  in: ContinuationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("mee", "meet"), ("meet Erin Moss via ", "meet Erin Moss via Bob Stone"),
    ("meet Erin Moss via A", "meet Erin Moss via Alice Jones"),
    ("meet Erin Moss via Bob Stone and ", "meet Erin Moss via Bob Stone and Alice Jones"),
    ("deepen Zoe", "deepen Zoë"), ("deepen bell", "deepen \"bell hooks\""),
    ("deepen Bob Stone yesterday", "deepen Bob Stone on 2026-03-03"),
    ("deepen Bob Stone on last friday", "deepen Bob Stone on 2026-02-27"),
    ("log call with Zoë 3 weeks ago", "log call with Zoë on 2026-02-11"),
    ("promise Zoë \"x\" by next friday", "promise Zoë \"x\" by 2026-03-06"),
    ("contact Zoë by 10 January", "contact Zoë by 2027-01-10"),
    ("who knows me as of last year", "who knows me as of 2025"),
    ("who is tagged #me", "who is tagged #mentor"), ("set theme to l", "set theme to light"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ContinuationTests.swift", filePath: "/work/main/Tests/InterpreterTests/ContinuationTests.swift", line: 32, column: 4),
  parameters: [(firstName: "_",secondName: "text",type: (String).self),(firstName: "_",secondName: "wanted",type: (String).self)],
  testFunction: $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_16d2c416c6bc0f2d7ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_24accessord2c416c6bc0f2d7ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012ContinuationB0V8suggests4TestfMp_25generatord2c416c6bc0f2d7ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_33testContentRecordd2c416c6bc0f2d7ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012ContinuationB0V8suggests4TestfMp_24accessord2c416c6bc0f2d7ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:47:4-47:4
