@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_17Z2acbf5ffa5c5628cfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_7__localfMu_.`every spelling is what it stands for`())))
  }
  try await $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_25generator2acbf5ffa5c5628cfMu_() async -> Testing.Test {
  return .__function(
  named: "`every spelling is what it stands for`()",
  in: GenerationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every spelling is what it stands for",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GenerationTests.swift", filePath: "/work/main/Tests/GrammarTests/GenerationTests.swift", line: 14, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_17Z2acbf5ffa5c5628cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_24accessor2acbf5ffa5c5628cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_25generator2acbf5ffa5c5628cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_33testContentRecord2acbf5ffa5c5628cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010GenerationB0V0048everyspellingiswhatitstandsfor_rCaicecgFGGEFrbba4TestfMp_24accessor2acbf5ffa5c5628cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:26:4-26:4
