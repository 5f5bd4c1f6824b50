@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_16c9fab82e87d215d8fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_7__localfMu_.someTimeForNewPeopleIsBetterThanNoneAndThanAll())))
  }
  try await $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_25generatorc9fab82e87d215d8fMu_() async -> Testing.Test {
  return .__function(
  named: "someTimeForNewPeopleIsBetterThanNoneAndThanAll()",
  in: SimulateTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// The best share of time for new people is small, but not zero.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SimulateTests.swift", filePath: "/work/main/Tests/InterpreterTests/SimulateTests.swift", line: 103, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_16c9fab82e87d215d8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_24accessorc9fab82e87d215d8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_25generatorc9fab82e87d215d8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_33testContentRecordc9fab82e87d215d8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests08SimulateB0V039someTimeForNewPeopleIsBetterThanNoneAndK3All4TestfMp_24accessorc9fab82e87d215d8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:112:4-112:4
