@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_17Z3f75708edd2c6e1ffMu_(code arg0:DiagnosticCode) async throws -> Void {
  @Sendable func $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_7__localfMu0_(code arg0:DiagnosticCode,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_7__localfMu_.everyCodeHasAWrongAndARightExample(code: arg0))))
  }
  try await $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_7__localfMu0_(code: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_25generator3f75708edd2c6e1ffMu_() async -> Testing.Test {
  return .__function(
  named: "everyCodeHasAWrongAndARightExample(code:)",
  in: HelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {DiagnosticCode.allCases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/HelpTests.swift", filePath: "/work/main/Tests/PresentationTests/HelpTests.swift", line: 7, column: 4),
  parameters: [(firstName: "code",secondName: nil,type: (DiagnosticCode).self)],
  testFunction: $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_17Z3f75708edd2c6e1ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_24accessor3f75708edd2c6e1ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_25generator3f75708edd2c6e1ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_33testContentRecord3f75708edd2c6e1ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests04HelpB0V34everyCodeHasAWrongAndARightExample4TestfMp_24accessor3f75708edd2c6e1ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:18:4-18:4
