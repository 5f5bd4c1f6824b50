@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_17Z2d4ad7c84ee819f8fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellEditingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_7__localfMu_.statementsOfSeveralLinesAreEditedAsOne())))
  }
  try await $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_25generator2d4ad7c84ee819f8fMu_() async -> Testing.Test {
  return .__function(
  named: "statementsOfSeveralLinesAreEditedAsOne()",
  in: ShellEditingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellEditingTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellEditingTests.swift", line: 174, column: 4),
  parameters: [],
  testFunction: $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_17Z2d4ad7c84ee819f8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_24accessor2d4ad7c84ee819f8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_25generator2d4ad7c84ee819f8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_33testContentRecord2d4ad7c84ee819f8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests012ShellEditingB0V38statementsOfSeveralLinesAreEditedAsOne4TestfMp_24accessor2d4ad7c84ee819f8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:193:4-193:4
