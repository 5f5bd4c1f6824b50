@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_17Z9760c3736bcd2c88fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RobustnessTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_7__localfMu_.extremesEnd(text: arg0))))
  }
  try await $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_25generator9760c3736bcd2c88fMu_() async -> Testing.Test {
  return .__function(
  named: "extremesEnd(text:)",
  in: RobustnessTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    String(repeating: "(", count: 100_000), "print " + String(repeating: "(", count: 100_000),
    "print " + String(repeating: "- ", count: 100_000) + "1",
    "print " + String(repeating: "not ", count: 100_000) + "1",
    "print 1" + String(repeating: " + 1", count: 100_000),
    String(repeating: "explain ", count: 100_000) + "five",
    String(repeating: "suppose ", count: 20_000), String(repeating: "if 1 then ", count: 20_000),
    String(repeating: "expect error from ", count: 50_000),
    String(repeating: "\"a\"", count: 50_000), String(repeating: "meet vai ", count: 20_000),
    String(repeating: "-", count: 100_000), String(repeating: ";", count: 100_000),
    String(repeating: "x do ", count: 20_000), String(repeating: "x do\n", count: 5_000),
    "meet " + String(repeating: "é", count: 100_000),
    "meet A" + String(repeating: " van", count: 50_000),
    "meet A" + String(repeating: ", A", count: 50_000),
    "meet A" + String(repeating: " via B", count: 5_000),
    "print 9" + String(repeating: "9", count: 100_000),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/RobustnessTests.swift", filePath: "/work/main/Tests/NetLanguageTests/RobustnessTests.swift", line: 59, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_17Z9760c3736bcd2c88fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_24accessor9760c3736bcd2c88fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_25generator9760c3736bcd2c88fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_33testContentRecord9760c3736bcd2c88fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests010RobustnessC0V11extremesEnd4TestfMp_24accessor9760c3736bcd2c88fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:79:4-79:4
