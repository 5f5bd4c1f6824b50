@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_16f9b9a64cd1184aa6fMu_(_ arg0:Source) async throws -> Void {
  @Sendable func $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_7__localfMu0_(_ arg0:Source,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_7__localfMu_.everyColumnCanBeAskedFor(arg0))))
  }
  try await $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_25generatorf9b9a64cd1184aa6fMu_() async -> Testing.Test {
  return .__function(
  named: "everyColumnCanBeAskedFor(_:)",
  in: SourceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {Source.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SourceTests.swift", filePath: "/work/main/Tests/InterpreterTests/SourceTests.swift", line: 31, column: 4),
  parameters: [(firstName: "_",secondName: "source",type: (Source).self)],
  testFunction: $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_16f9b9a64cd1184aa6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_24accessorf9b9a64cd1184aa6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_25generatorf9b9a64cd1184aa6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_33testContentRecordf9b9a64cd1184aa6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06SourceB0V24everyColumnCanBeAskedFor4TestfMp_24accessorf9b9a64cd1184aa6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:54:4-54:4
