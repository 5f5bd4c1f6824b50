@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_16d5cd243eb3521d00fMu_(seed arg0:Int) async throws -> Void {
  @Sendable func $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_7__localfMu0_(seed arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulateTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_7__localfMu_.byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom(seed: arg0))))
  }
  try await $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_25generatord5cd243eb3521d00fMu_() async -> Testing.Test {
  return .__function(
  named: "byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom(seed:)",
  in: SimulateTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[1, 2]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/SimulateTests.swift", filePath: "/work/main/Tests/InterpreterTests/SimulateTests.swift", line: 83, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (Int).self)],
  testFunction: $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_16d5cd243eb3521d00fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_24accessord5cd243eb3521d00fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_25generatord5cd243eb3521d00fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_33testContentRecordd5cd243eb3521d00fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests08SimulateB0V51byFiveMoreRelationshipsAndTrustedPeopleThanAtRandom4TestfMp_24accessord5cd243eb3521d00fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/SimulateTests.swift:90:4-90:4
