@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_16f12c1cf67c61ee6bfMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpExampleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_7__localfMu_.helpOnHelp())))
  }
  try await $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_25generatorf12c1cf67c61ee6bfMu_() async -> Testing.Test {
  return .__function(
  named: "helpOnHelp()",
  in: HelpExampleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// `help` is the shell's part of the work: here its pages are looked up as the shell does.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/HelpExampleTests.swift", filePath: "/work/main/Tests/InterpreterTests/HelpExampleTests.swift", line: 25, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_16f12c1cf67c61ee6bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_24accessorf12c1cf67c61ee6bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_25generatorf12c1cf67c61ee6bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_33testContentRecordf12c1cf67c61ee6bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests011HelpExampleB0V06helpOnC04TestfMp_24accessorf12c1cf67c61ee6bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/HelpExampleTests.swift:32:4-32:4
