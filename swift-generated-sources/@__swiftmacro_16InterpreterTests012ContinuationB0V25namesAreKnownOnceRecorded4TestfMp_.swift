@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_16ec589e3b9407ff99fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ContinuationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_7__localfMu_.namesAreKnownOnceRecorded())))
  }
  try await $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_25generatorec589e3b9407ff99fMu_() async -> Testing.Test {
  return .__function(
  named: "namesAreKnownOnceRecorded()",
  in: ContinuationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// What is kept between two keys follows what is recorded.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ContinuationTests.swift", filePath: "/work/main/Tests/InterpreterTests/ContinuationTests.swift", line: 71, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_16ec589e3b9407ff99fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_24accessorec589e3b9407ff99fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_25generatorec589e3b9407ff99fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_33testContentRecordec589e3b9407ff99fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012ContinuationB0V25namesAreKnownOnceRecorded4TestfMp_24accessorec589e3b9407ff99fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:78:4-78:4
