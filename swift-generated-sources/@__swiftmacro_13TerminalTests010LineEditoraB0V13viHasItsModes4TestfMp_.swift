@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_17Z15e2d16602498d25fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LineEditorTerminalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_7__localfMu_.viHasItsModes())))
  }
  try await $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_25generator15e2d16602498d25fMu_() async -> Testing.Test {
  return .__function(
  named: "viHasItsModes()",
  in: LineEditorTerminalTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/LineEditorTerminalTests.swift", filePath: "/work/main/Tests/TerminalTests/LineEditorTerminalTests.swift", line: 167, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_17Z15e2d16602498d25fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_24accessor15e2d16602498d25fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_25generator15e2d16602498d25fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_33testContentRecord15e2d16602498d25fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests010LineEditoraB0V13viHasItsModes4TestfMp_24accessor15e2d16602498d25fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/LineEditorTerminalTests.swift:178:4-178:4
