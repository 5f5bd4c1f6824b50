@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_17Z72e6aabc0640ef0cfMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FivePoolTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_7__localfMu_.fewAreEnough(arg0))))
  }
  try await $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_25generator72e6aabc0640ef0cfMu_() async -> Testing.Test {
  return .__function(
  named: "fewAreEnough(_:)",
  in: FivePoolTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {RandomLife.seeds(from: 2001, usually: 6)},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/FivePoolTests.swift", filePath: "/work/main/Tests/InterpreterTests/FivePoolTests.swift", line: 7, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_17Z72e6aabc0640ef0cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_24accessor72e6aabc0640ef0cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_25generator72e6aabc0640ef0cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_33testContentRecord72e6aabc0640ef0cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests08FivePoolB0V12fewAreEnough4TestfMp_24accessor72e6aabc0640ef0cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/FivePoolTests.swift:45:4-45:4
