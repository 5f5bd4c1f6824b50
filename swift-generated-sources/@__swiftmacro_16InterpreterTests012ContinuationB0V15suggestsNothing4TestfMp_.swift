@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_17Z52ce9462449f54e4fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ContinuationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_7__localfMu_.suggestsNothing(arg0))))
  }
  try await $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_25generator52ce9462449f54e4fMu_() async -> Testing.Test {
  return .__function(
  named: "suggestsNothing(_:)",
  in: ContinuationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    "", "meet ", "meet Alice Jones on 2026-03-01", "zzz", "print \"x", "meet Alice ",
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ContinuationTests.swift", filePath: "/work/main/Tests/InterpreterTests/ContinuationTests.swift", line: 49, column: 4),
  parameters: [(firstName: "_",secondName: "text",type: (String).self)],
  testFunction: $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_17Z52ce9462449f54e4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_24accessor52ce9462449f54e4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_25generator52ce9462449f54e4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_33testContentRecord52ce9462449f54e4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012ContinuationB0V15suggestsNothing4TestfMp_24accessor52ce9462449f54e4fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:54:4-54:4
