@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_17Z29adb4bb06830975fMu_(script arg0:String,code arg1:DiagnosticCodeText) async throws -> Void {
  @Sendable func $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_7__localfMu0_(script arg0:String,code arg1:DiagnosticCodeText,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_7__localfMu_.mistakesAreDiagnostics(script: arg0,code: arg1))))
  }
  try await $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_7__localfMu0_(script: arg0,code: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_25generator29adb4bb06830975fMu_() async -> Testing.Test {
  return .__function(
  named: "mistakesAreDiagnostics(script:code:)",
  in: SimulateTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("simulate 1 week every 2 weeks do five end", DiagnosticCodeText.outOfRange),
    ("simulate 2000 years every 1 day do five end", .outOfRange),
    ("simulate 1 year among 20000 people do five end", .outOfRange),
    ("simulate 1 year among 5 people in 9 communities do five end", .outOfRange),
    ("simulate 1 year do simulate 1 year do five end end", .limitExceeded),
    ("simulate 1 year do note $nobody \"?\" end", .unknownVariable),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SimulateTests.swift", filePath: "/work/main/Tests/InterpreterTests/SimulateTests.swift", line: 159, column: 4),
  parameters: [(firstName: "script",secondName: nil,type: (String).self),(firstName: "code",secondName: nil,type: (DiagnosticCodeText).self)],
  testFunction: $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_17Z29adb4bb06830975fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_24accessor29adb4bb06830975fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_25generator29adb4bb06830975fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_33testContentRecord29adb4bb06830975fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests08SimulateB0V22mistakesAreDiagnostics4TestfMp_24accessor29adb4bb06830975fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:171:4-171:4
