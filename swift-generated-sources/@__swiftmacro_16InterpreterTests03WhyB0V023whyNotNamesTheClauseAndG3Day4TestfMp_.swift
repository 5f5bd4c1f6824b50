@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_17Z6e5fc1ba833225e0fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WhyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_7__localfMu_.whyNotNamesTheClauseAndTheDay())))
  }
  try await $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_25generator6e5fc1ba833225e0fMu_() async -> Testing.Test {
  return .__function(
  named: "whyNotNamesTheClauseAndTheDay()",
  in: WhyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/WhyTests.swift", filePath: "/work/main/Tests/InterpreterTests/WhyTests.swift", line: 70, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_17Z6e5fc1ba833225e0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_24accessor6e5fc1ba833225e0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_25generator6e5fc1ba833225e0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_33testContentRecord6e5fc1ba833225e0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests03WhyB0V023whyNotNamesTheClauseAndG3Day4TestfMp_24accessor6e5fc1ba833225e0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:76:4-76:4
