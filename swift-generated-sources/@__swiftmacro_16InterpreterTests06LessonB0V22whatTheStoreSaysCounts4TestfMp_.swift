@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_16fafb8d15ee1eed13fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LessonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_7__localfMu_.whatTheStoreSaysCounts())))
  }
  try await $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_25generatorfafb8d15ee1eed13fMu_() async -> Testing.Test {
  return .__function(
  named: "whatTheStoreSaysCounts()",
  in: LessonTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/LessonTests.swift", filePath: "/work/main/Tests/InterpreterTests/LessonTests.swift", line: 78, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_16fafb8d15ee1eed13fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_24accessorfafb8d15ee1eed13fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_25generatorfafb8d15ee1eed13fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_33testContentRecordfafb8d15ee1eed13fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06LessonB0V22whatTheStoreSaysCounts4TestfMp_24accessorfafb8d15ee1eed13fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:94:4-94:4
