@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_16e5617d6693611ac3fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ContinuationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_7__localfMu_.tagsAreFoundByTheirBeginning())))
  }
  try await $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_25generatore5617d6693611ac3fMu_() async -> Testing.Test {
  return .__function(
  named: "tagsAreFoundByTheirBeginning()",
  in: ContinuationTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Tags come from all entries, topics that are no tags do not.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ContinuationTests.swift", filePath: "/work/main/Tests/InterpreterTests/ContinuationTests.swift", line: 81, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_16e5617d6693611ac3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_24accessore5617d6693611ac3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_25generatore5617d6693611ac3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_33testContentRecorde5617d6693611ac3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests012ContinuationB0V28tagsAreFoundByTheirBeginning4TestfMp_24accessore5617d6693611ac3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ContinuationTests.swift:86:4-86:4
