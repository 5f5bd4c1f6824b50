@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_17Z8d589372e3e2f6bcfMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellHelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu_.aNarrowScreenCutsTheMenu(columns: arg0))))
  }
  try await $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_25generator8d589372e3e2f6bcfMu_() async -> Testing.Test {
  return .__function(
  named: "aNarrowScreenCutsTheMenu(columns:)",
  in: ShellHelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[20, 40]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellHelpTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellHelpTests.swift", line: 29, column: 4),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_17Z8d589372e3e2f6bcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_24accessor8d589372e3e2f6bcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_25generator8d589372e3e2f6bcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_33testContentRecord8d589372e3e2f6bcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests09ShellHelpB0V24aNarrowScreenCutsTheMenu4TestfMp_24accessor8d589372e3e2f6bcfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellHelpTests.swift:37:4-37:4
