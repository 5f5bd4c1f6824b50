@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_16f7f71e7a396b340cfMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpExampleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests011HelpExampleB0V8examples4TestfMp_7__localfMu_.examples(arg0))))
  }
  try await $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_25generatorf7f71e7a396b340cfMu_() async -> Testing.Test {
  return .__function(
  named: "examples(_:)",
  in: HelpExampleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {pages},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/HelpExampleTests.swift", filePath: "/work/main/Tests/InterpreterTests/HelpExampleTests.swift", line: 10, column: 4),
  parameters: [(firstName: "_",secondName: "name",type: (String).self)],
  testFunction: $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_16f7f71e7a396b340cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_24accessorf7f71e7a396b340cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests011HelpExampleB0V8examples4TestfMp_25generatorf7f71e7a396b340cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_33testContentRecordf7f71e7a396b340cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests011HelpExampleB0V8examples4TestfMp_24accessorf7f71e7a396b340cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/HelpExampleTests.swift:22:4-22:4
