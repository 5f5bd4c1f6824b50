@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_16e981f7b4384a12a9fMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JournalPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_7__localfMu_.asOfTodayIsNow(arg0))))
  }
  try await $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_25generatore981f7b4384a12a9fMu_() async -> Testing.Test {
  return .__function(
  named: "asOfTodayIsNow(_:)",
  in: JournalPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/JournalPropertyTests.swift", filePath: "/work/main/Tests/InterpreterTests/JournalPropertyTests.swift", line: 134, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_16e981f7b4384a12a9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_24accessore981f7b4384a12a9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_25generatore981f7b4384a12a9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_33testContentRecorde981f7b4384a12a9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests015JournalPropertyB0V14asOfTodayIsNow4TestfMp_24accessore981f7b4384a12a9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:146:4-146:4
