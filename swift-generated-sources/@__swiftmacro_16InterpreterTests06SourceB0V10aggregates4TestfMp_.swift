@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V10aggregates4TestfMp_16e747749d7a98458dfMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests06SourceB0V10aggregates4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06SourceB0V10aggregates4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06SourceB0V10aggregates4TestfMp_7__localfMu_.aggregates(arg0))))
  }
  try await $s16InterpreterTests06SourceB0V10aggregates4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V10aggregates4TestfMp_25generatore747749d7a98458dfMu_() async -> Testing.Test {
  return .__function(
  named: "aggregates(_:)",
  in: SourceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    "average hours of interactions", "total hours of interactions", "highest number of promises",
    "median depth of people", "lowest warmth of contacts", "average entry of events",
    "total count of tags", "highest entry of ties", "average entry of notes",
    "highest entry of favours", "lowest entry of introductions", "median number of opportunities",
    "average silence of relationships", "average settled of needs",
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SourceTests.swift", filePath: "/work/main/Tests/InterpreterTests/SourceTests.swift", line: 56, column: 4),
  parameters: [(firstName: "_",secondName: "question",type: (String).self)],
  testFunction: $s16InterpreterTests06SourceB0V10aggregates4TestfMp_16e747749d7a98458dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06SourceB0V10aggregates4TestfMp_24accessore747749d7a98458dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06SourceB0V10aggregates4TestfMp_25generatore747749d7a98458dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06SourceB0V10aggregates4TestfMp_33testContentRecorde747749d7a98458dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06SourceB0V10aggregates4TestfMp_24accessore747749d7a98458dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:67:4-67:4
