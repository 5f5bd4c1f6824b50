@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_17Z6365e90de3f888cbfMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HostileTextTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_7__localfMu_.nothingReachesTheTerminal(arg0))))
  }
  try await $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_25generator6365e90de3f888cbfMu_() async -> Testing.Test {
  return .__function(
  named: "nothingReachesTheTerminal(_:)",
  in: HostileTextTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {hostile},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/HostileTextTests.swift", filePath: "/work/main/Tests/InterpreterTests/HostileTextTests.swift", line: 23, column: 4),
  parameters: [(firstName: "_",secondName: "text",type: (String).self)],
  testFunction: $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_17Z6365e90de3f888cbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_24accessor6365e90de3f888cbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_25generator6365e90de3f888cbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_33testContentRecord6365e90de3f888cbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests011HostileTextB0V25nothingReachesTheTerminal4TestfMp_24accessor6365e90de3f888cbfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/HostileTextTests.swift:65:4-65:4
