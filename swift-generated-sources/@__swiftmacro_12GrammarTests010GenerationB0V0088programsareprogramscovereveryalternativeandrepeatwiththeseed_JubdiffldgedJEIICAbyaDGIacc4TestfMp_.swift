@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_16b9e240f091db463bfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_7__localfMu_.`programs are programs, cover every alternative, and repeat with the seed`())))
  }
  try await $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_25generatorb9e240f091db463bfMu_() async -> Testing.Test {
  return .__function(
  named: "`programs are programs, cover every alternative, and repeat with the seed`()",
  in: GenerationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "programs are programs, cover every alternative, and repeat with the seed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GenerationTests.swift", filePath: "/work/main/Tests/GrammarTests/GenerationTests.swift", line: 28, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_16b9e240f091db463bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_24accessorb9e240f091db463bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_25generatorb9e240f091db463bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_33testContentRecordb9e240f091db463bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010GenerationB0V0088programsareprogramscovereveryalternativeandrepeatwiththeseed_JubdiffldgedJEIICAbyaDGIacc4TestfMp_24accessorb9e240f091db463bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:42:4-42:4
