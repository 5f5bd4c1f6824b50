@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_17Z95496c48d83c1f85fMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellEditingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_7__localfMu_.theScreenScrollsAtItsBottom(columns: arg0))))
  }
  try await $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_25generator95496c48d83c1f85fMu_() async -> Testing.Test {
  return .__function(
  named: "theScreenScrollsAtItsBottom(columns:)",
  in: ShellEditingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {widths},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellEditingTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellEditingTests.swift", line: 17, column: 4),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_17Z95496c48d83c1f85fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_24accessor95496c48d83c1f85fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_25generator95496c48d83c1f85fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_33testContentRecord95496c48d83c1f85fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests012ShellEditingB0V27theScreenScrollsAtItsBottom4TestfMp_24accessor95496c48d83c1f85fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:32:4-32:4
