@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_17Z90a0ea534a42855dfMu_(_ arg0:String,_ arg1:String) async throws -> Void {
  @Sendable func $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellHelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_7__localfMu_.suggestionsComeFromTheContext(arg0,arg1))))
  }
  try await $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_25generator90a0ea534a42855dfMu_() async -> Testing.Test {
  return .__function(
  named: "suggestionsComeFromTheContext(_:_:)",
  in: ShellHelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    // After `via` those who know her, after `deepen` those due by `five`, after a date the day.
    ("meet Erin Moss via ", "meet Erin Moss via Bob Stone"),
    ("deepen ", "deepen Bob Stone"),
    ("deepen Alice yesterday", "deepen Alice on 2026-03-03"),
    ("promise Alice \"x\" by next friday", "promise Alice \"x\" by 2026-03-06"),
    ("who kn", "who knows"), ("log call with alic", "log call with Alice Jones"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 52, column: 4),
  parameters: [(firstName: "_",secondName: "typed",type: (String).self),(firstName: "_",secondName: "wanted",type: (String).self)],
  testFunction: $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_17Z90a0ea534a42855dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_24accessor90a0ea534a42855dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_25generator90a0ea534a42855dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_33testContentRecord90a0ea534a42855dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB0V29suggestionsComeFromTheContext4TestfMp_24accessor90a0ea534a42855dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:69:4-69:4
