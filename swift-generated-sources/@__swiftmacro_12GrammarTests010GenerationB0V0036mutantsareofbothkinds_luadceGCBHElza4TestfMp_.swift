@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_17Z55a6720f04417ebafMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GenerationTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_7__localfMu_.`mutants are of both kinds`())))
  }
  try await $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_25generator55a6720f04417ebafMu_() async -> Testing.Test {
  return .__function(
  named: "`mutants are of both kinds`()",
  in: GenerationTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "mutants are of both kinds",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GenerationTests.swift", filePath: "/work/main/Tests/GrammarTests/GenerationTests.swift", line: 44, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_17Z55a6720f04417ebafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_24accessor55a6720f04417ebafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_25generator55a6720f04417ebafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_33testContentRecord55a6720f04417ebafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010GenerationB0V0036mutantsareofbothkinds_luadceGCBHElza4TestfMp_24accessor55a6720f04417ebafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GenerationTests.swift:53:4-53:4
