@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_16f3d31e8e3653260dfMu_() async throws -> Void {
  @Sendable func $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_7__localfMu_.`the railroad page draws and links every production`())))
  }
  try await $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_25generatorf3d31e8e3653260dfMu_() async -> Testing.Test {
  return .__function(
  named: "`the railroad page draws and links every production`()",
  in: GeneratedFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the railroad page draws and links every production",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GeneratedFileTests.swift", filePath: "/work/main/Tests/GrammarTests/GeneratedFileTests.swift", line: 93, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_16f3d31e8e3653260dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_24accessorf3d31e8e3653260dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_25generatorf3d31e8e3653260dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_33testContentRecordf3d31e8e3653260dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests013GeneratedFileB0V0062therailroadpagedrawsandlinkseveryproduction_lfbiefdffGAJHCzpba4TestfMp_24accessorf3d31e8e3653260dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:103:4-103:4
