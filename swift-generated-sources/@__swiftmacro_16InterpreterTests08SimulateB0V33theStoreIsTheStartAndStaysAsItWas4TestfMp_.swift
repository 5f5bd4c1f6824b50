@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_17Z7d9918e7a549141efMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_7__localfMu_.theStoreIsTheStartAndStaysAsItWas())))
  }
  try await $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_25generator7d9918e7a549141efMu_() async -> Testing.Test {
  return .__function(
  named: "theStoreIsTheStartAndStaysAsItWas()",
  in: SimulateTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SimulateTests.swift", filePath: "/work/main/Tests/InterpreterTests/SimulateTests.swift", line: 132, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_17Z7d9918e7a549141efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_24accessor7d9918e7a549141efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_25generator7d9918e7a549141efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_33testContentRecord7d9918e7a549141efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests08SimulateB0V33theStoreIsTheStartAndStaysAsItWas4TestfMp_24accessor7d9918e7a549141efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:145:4-145:4
