@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_17Z4dadd5cf509f75e9fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LessonTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_7__localfMu_.aFileThatIsNoLessonIsRefused(text: arg0))))
  }
  try await $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_25generator4dadd5cf509f75e9fMu_() async -> Testing.Test {
  return .__function(
  named: "aFileThatIsNoLessonIsRefused(text:)",
  in: LessonTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    "meet Alice", "-- lesson: A\n-- hint: early", "-- lesson: A\n-- minutes: some",
    "-- lesson: A\n-- step: B\nmeet Alice", "-- lesson: A\n-- step: B\n-- check:\nexpect 1 = 1",
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/LessonTests.swift", filePath: "/work/main/Tests/InterpreterTests/LessonTests.swift", line: 58, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_17Z4dadd5cf509f75e9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_24accessor4dadd5cf509f75e9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_25generator4dadd5cf509f75e9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_33testContentRecord4dadd5cf509f75e9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests06LessonB0V013aFileThatIsNocF7Refused4TestfMp_24accessor4dadd5cf509f75e9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/LessonTests.swift:64:4-64:4
