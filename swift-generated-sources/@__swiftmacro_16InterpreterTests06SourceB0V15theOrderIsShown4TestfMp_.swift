@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_17Z8a1343196977e949fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_7__localfMu_.theOrderIsShown())))
  }
  try await $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_25generator8a1343196977e949fMu_() async -> Testing.Test {
  return .__function(
  named: "theOrderIsShown()",
  in: SourceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SourceTests.swift", filePath: "/work/main/Tests/InterpreterTests/SourceTests.swift", line: 69, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_17Z8a1343196977e949fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_24accessor8a1343196977e949fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_25generator8a1343196977e949fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_33testContentRecord8a1343196977e949fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06SourceB0V15theOrderIsShown4TestfMp_24accessor8a1343196977e949fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SourceTests.swift:77:4-77:4
