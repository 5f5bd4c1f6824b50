@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_17Z60be933ab518611bfMu_() async throws -> Void {
  @Sendable func $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OracleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_7__localfMu_.theMostProbablePath())))
  }
  try await $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_25generator60be933ab518611bfMu_() async -> Testing.Test {
  return .__function(
  named: "theMostProbablePath()",
  in: OracleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RelationshipsTests/OracleTests.swift", filePath: "/work/main/Tests/RelationshipsTests/OracleTests.swift", line: 71, column: 4),
  parameters: [],
  testFunction: $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_17Z60be933ab518611bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_24accessor60be933ab518611bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_25generator60be933ab518611bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_33testContentRecord60be933ab518611bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18RelationshipsTests06OracleB0V19theMostProbablePath4TestfMp_24accessor60be933ab518611bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:81:4-81:4
