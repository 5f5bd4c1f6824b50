@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_17Z1647f92ce1a791f6fMu_(_ arg0:String,_ arg1:String) async throws -> Void {
  @Sendable func $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellHelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_7__localfMu_.tabCompletes(arg0,arg1))))
  }
  try await $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_25generator1647f92ce1a791f6fMu_() async -> Testing.Test {
  return .__function(
  named: "tabCompletes(_:_:)",
  in: ShellHelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("log call with zoe", "Zoë Ångström"), ("who is tagged #m", "#mentor"),
    ("set theme to l", "light"), ("help E030", "E0301"), ("import \"giv", "\"given.net\""),
    ("meet Carol v", "via"), ("help hist", "history"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 39, column: 4),
  parameters: [(firstName: "_",secondName: "typed",type: (String).self),(firstName: "_",secondName: "wanted",type: (String).self)],
  testFunction: $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_17Z1647f92ce1a791f6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_24accessor1647f92ce1a791f6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_25generator1647f92ce1a791f6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_33testContentRecord1647f92ce1a791f6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB0V12tabCompletes4TestfMp_24accessor1647f92ce1a791f6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:50:4-50:4
