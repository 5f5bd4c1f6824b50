@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_16f3e57341ebbfdf10fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_7__localfMu_.tiesThatAreReturned())))
  }
  try await $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_25generatorf3e57341ebbfdf10fMu_() async -> Testing.Test {
  return .__function(
  named: "tiesThatAreReturned()",
  in: SourceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SourceTests.swift", filePath: "/work/main/Tests/InterpreterTests/SourceTests.swift", line: 79, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_16f3e57341ebbfdf10fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_24accessorf3e57341ebbfdf10fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_25generatorf3e57341ebbfdf10fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_33testContentRecordf3e57341ebbfdf10fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06SourceB0V19tiesThatAreReturned4TestfMp_24accessorf3e57341ebbfdf10fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:85:4-85:4
