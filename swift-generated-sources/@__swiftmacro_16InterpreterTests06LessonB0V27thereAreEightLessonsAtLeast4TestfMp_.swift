@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_17Z901c2523ff80db14fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LessonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_7__localfMu_.thereAreEightLessonsAtLeast())))
  }
  try await $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_25generator901c2523ff80db14fMu_() async -> Testing.Test {
  return .__function(
  named: "thereAreEightLessonsAtLeast()",
  in: LessonTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/LessonTests.swift", filePath: "/work/main/Tests/InterpreterTests/LessonTests.swift", line: 124, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_17Z901c2523ff80db14fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_24accessor901c2523ff80db14fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_25generator901c2523ff80db14fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_33testContentRecord901c2523ff80db14fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06LessonB0V27thereAreEightLessonsAtLeast4TestfMp_24accessor901c2523ff80db14fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:124:78-124:78
