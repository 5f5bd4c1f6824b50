@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_17Z4c8294349d714478fMu_(name arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_7__localfMu0_(name arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LessonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_7__localfMu_.theLessonIsDoneByItsAnswers(name: arg0))))
  }
  try await $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_7__localfMu0_(name: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_25generator4c8294349d714478fMu_() async -> Testing.Test {
  return .__function(
  named: "theLessonIsDoneByItsAnswers(name:)",
  in: LessonTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// Every lesson of the program is done by its own answers, and by nothing less.")],arguments: {names},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/LessonTests.swift", filePath: "/work/main/Tests/InterpreterTests/LessonTests.swift", line: 106, column: 4),
  parameters: [(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_17Z4c8294349d714478fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_24accessor4c8294349d714478fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_25generator4c8294349d714478fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_33testContentRecord4c8294349d714478fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06LessonB0V03theC18IsDoneByItsAnswers4TestfMp_24accessor4c8294349d714478fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:122:4-122:4
