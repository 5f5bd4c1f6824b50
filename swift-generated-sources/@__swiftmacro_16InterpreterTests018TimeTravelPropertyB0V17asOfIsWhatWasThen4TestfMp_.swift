@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_16ed283121937399bffMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TimeTravelPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_7__localfMu_.asOfIsWhatWasThen(arg0))))
  }
  try await $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_25generatored283121937399bffMu_() async -> Testing.Test {
  return .__function(
  named: "asOfIsWhatWasThen(_:)",
  in: TimeTravelPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {RandomLife.seeds(from: 1001, usually: 4)},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/TimeTravelPropertyTests.swift", filePath: "/work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift", line: 33, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_16ed283121937399bffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_24accessored283121937399bffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_25generatored283121937399bffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_33testContentRecorded283121937399bffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests018TimeTravelPropertyB0V17asOfIsWhatWasThen4TestfMp_24accessored283121937399bffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/TimeTravelPropertyTests.swift:58:4-58:4
