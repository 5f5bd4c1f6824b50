@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_17Z4abb20f8ef15f999fMu_(columns arg0:Int) async throws -> Void {
  @Sendable func $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_7__localfMu0_(columns arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ShellEditingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_7__localfMu_.aPasteOfTwoThousandLinesRunsOneByOne(columns: arg0))))
  }
  try await $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_7__localfMu0_(columns: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_25generator4abb20f8ef15f999fMu_() async -> Testing.Test {
  return .__function(
  named: "aPasteOfTwoThousandLinesRunsOneByOne(columns:)",
  in: ShellEditingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {widths},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ShellEditingTests.swift", filePath: "/work/main/Tests/TerminalTests/ShellEditingTests.swift", line: 89, column: 4),
  parameters: [(firstName: "columns",secondName: nil,type: (Int).self)],
  testFunction: $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_17Z4abb20f8ef15f999fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_24accessor4abb20f8ef15f999fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_25generator4abb20f8ef15f999fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_33testContentRecord4abb20f8ef15f999fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests012ShellEditingB0V033aPasteOfTwoThousandLinesRunsOneByK04TestfMp_24accessor4abb20f8ef15f999fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/TerminalTests/ShellEditingTests.swift:101:4-101:4
