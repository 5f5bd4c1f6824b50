@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_16f1ab4b1b94f0f32dfMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_7__localfMu_.timeConcentratesOnFew())))
  }
  try await $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_25generatorf1ab4b1b94f0f32dfMu_() async -> Testing.Test {
  return .__function(
  named: "timeConcentratesOnFew()",
  in: SimulateTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SimulateTests.swift", filePath: "/work/main/Tests/InterpreterTests/SimulateTests.swift", line: 92, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_16f1ab4b1b94f0f32dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_24accessorf1ab4b1b94f0f32dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_25generatorf1ab4b1b94f0f32dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_33testContentRecordf1ab4b1b94f0f32dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests08SimulateB0V21timeConcentratesOnFew4TestfMp_24accessorf1ab4b1b94f0f32dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:100:4-100:4
