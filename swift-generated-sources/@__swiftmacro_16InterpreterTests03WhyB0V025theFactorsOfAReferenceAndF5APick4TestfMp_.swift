@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_17Z17f99e7bb1d1eb6bfMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WhyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_7__localfMu_.theFactorsOfAReferenceAndOfAPick())))
  }
  try await $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_25generator17f99e7bb1d1eb6bfMu_() async -> Testing.Test {
  return .__function(
  named: "theFactorsOfAReferenceAndOfAPick()",
  in: WhyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/WhyTests.swift", filePath: "/work/main/Tests/InterpreterTests/WhyTests.swift", line: 59, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_17Z17f99e7bb1d1eb6bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_24accessor17f99e7bb1d1eb6bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_25generator17f99e7bb1d1eb6bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_33testContentRecord17f99e7bb1d1eb6bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests03WhyB0V025theFactorsOfAReferenceAndF5APick4TestfMp_24accessor17f99e7bb1d1eb6bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/WhyTests.swift:68:4-68:4
