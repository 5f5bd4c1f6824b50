@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_15ab64b1ba6a75263fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LessonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_7__localfMu_.aLessonGoesOnWhereItWasLeft())))
  }
  try await $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_24generatorab64b1ba6a75263fMu_() async -> Testing.Test {
  return .__function(
  named: "aLessonGoesOnWhereItWasLeft()",
  in: LessonTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/LessonTests.swift", filePath: "/work/main/Tests/InterpreterTests/LessonTests.swift", line: 96, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_15ab64b1ba6a75263fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_23accessorab64b1ba6a75263fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_24generatorab64b1ba6a75263fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_32testContentRecordab64b1ba6a75263fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06LessonB0V01aC20GoesOnWhereItWasLeft4TestfMp_23accessorab64b1ba6a75263fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:103:4-103:4
