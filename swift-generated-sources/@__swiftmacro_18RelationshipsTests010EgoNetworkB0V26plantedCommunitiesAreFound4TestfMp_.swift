@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_16b3822683ec2dc734fMu_() async throws -> Void {
  @Sendable func $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EgoNetworkTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_7__localfMu_.plantedCommunitiesAreFound())))
  }
  try await $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_25generatorb3822683ec2dc734fMu_() async -> Testing.Test {
  return .__function(
  named: "plantedCommunitiesAreFound()",
  in: EgoNetworkTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RelationshipsTests/EgoNetworkTests.swift", filePath: "/work/main/Tests/RelationshipsTests/EgoNetworkTests.swift", line: 84, column: 4),
  parameters: [],
  testFunction: $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_16b3822683ec2dc734fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_24accessorb3822683ec2dc734fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_25generatorb3822683ec2dc734fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_33testContentRecordb3822683ec2dc734fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18RelationshipsTests010EgoNetworkB0V26plantedCommunitiesAreFound4TestfMp_24accessorb3822683ec2dc734fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/RelationshipsTests/EgoNetworkTests.swift:117:4-117:4
