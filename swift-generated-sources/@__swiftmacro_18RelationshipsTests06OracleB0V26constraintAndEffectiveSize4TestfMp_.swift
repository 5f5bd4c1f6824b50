@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_16f80a8423936d0ec7fMu_() async throws -> Void {
  @Sendable func $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OracleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_7__localfMu_.constraintAndEffectiveSize())))
  }
  try await $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_25generatorf80a8423936d0ec7fMu_() async -> Testing.Test {
  return .__function(
  named: "constraintAndEffectiveSize()",
  in: OracleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RelationshipsTests/OracleTests.swift", filePath: "/work/main/Tests/RelationshipsTests/OracleTests.swift", line: 41, column: 4),
  parameters: [],
  testFunction: $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_16f80a8423936d0ec7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_24accessorf80a8423936d0ec7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_25generatorf80a8423936d0ec7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_33testContentRecordf80a8423936d0ec7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18RelationshipsTests06OracleB0V26constraintAndEffectiveSize4TestfMp_24accessorf80a8423936d0ec7fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/RelationshipsTests/OracleTests.swift:56:4-56:4
