@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_16e7bf86117efda4fafMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LessonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_7__localfMu_.aLessonIsReadByItsMarks())))
  }
  try await $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_25generatore7bf86117efda4fafMu_() async -> Testing.Test {
  return .__function(
  named: "aLessonIsReadByItsMarks()",
  in: LessonTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/LessonTests.swift", filePath: "/work/main/Tests/InterpreterTests/LessonTests.swift", line: 46, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_16e7bf86117efda4fafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_24accessore7bf86117efda4fafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_25generatore7bf86117efda4fafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_33testContentRecorde7bf86117efda4fafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06LessonB0V01aC16IsReadByItsMarks4TestfMp_24accessore7bf86117efda4fafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:56:4-56:4
