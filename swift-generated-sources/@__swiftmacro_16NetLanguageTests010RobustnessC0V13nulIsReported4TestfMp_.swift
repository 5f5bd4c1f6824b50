@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_16cd07553bc3c8f935fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RobustnessTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_7__localfMu_.nulIsReported(text: arg0))))
  }
  try await $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_25generatorcd07553bc3c8f935fMu_() async -> Testing.Test {
  return .__function(
  named: "nulIsReported(text:)",
  in: RobustnessTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {["meet Al\0ice", "note Alice \"a\0b\"", "-- a\0", "\0"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/RobustnessTests.swift", filePath: "/work/main/Tests/NetLanguageTests/RobustnessTests.swift", line: 54, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_16cd07553bc3c8f935fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_24accessorcd07553bc3c8f935fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_25generatorcd07553bc3c8f935fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_33testContentRecordcd07553bc3c8f935fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests010RobustnessC0V13nulIsReported4TestfMp_24accessorcd07553bc3c8f935fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/RobustnessTests.swift:57:4-57:4
