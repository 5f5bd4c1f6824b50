@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_17Z5b07e67a92b27d2dfMu_() async throws -> Void {
  @Sendable func $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LineEditorTerminalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu_.aNarrowScreenCutsTheMenu())))
  }
  try await $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_25generator5b07e67a92b27d2dfMu_() async -> Testing.Test {
  return .__function(
  named: "aNarrowScreenCutsTheMenu()",
  in: LineEditorTerminalTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/LineEditorTerminalTests.swift", filePath: "/work/main/Tests/TerminalTests/LineEditorTerminalTests.swift", line: 112, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_17Z5b07e67a92b27d2dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_24accessor5b07e67a92b27d2dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_25generator5b07e67a92b27d2dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_33testContentRecord5b07e67a92b27d2dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests010LineEditoraB0V24aNarrowScreenCutsTheMenu4TestfMp_24accessor5b07e67a92b27d2dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:120:4-120:4
