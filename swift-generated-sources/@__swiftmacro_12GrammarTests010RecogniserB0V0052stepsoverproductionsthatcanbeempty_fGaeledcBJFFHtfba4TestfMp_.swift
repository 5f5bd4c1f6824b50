@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_17Z346cfcdb97d5d8a2fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_7__localfMu_.`steps over productions that can be empty`())))
  }
  try await $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_25generator346cfcdb97d5d8a2fMu_() async -> Testing.Test {
  return .__function(
  named: "`steps over productions that can be empty`()",
  in: RecogniserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "steps over productions that can be empty",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserTests.swift", line: 18, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_17Z346cfcdb97d5d8a2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_24accessor346cfcdb97d5d8a2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_25generator346cfcdb97d5d8a2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_33testContentRecord346cfcdb97d5d8a2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010RecogniserB0V0052stepsoverproductionsthatcanbeempty_fGaeledcBJFFHtfba4TestfMp_24accessor346cfcdb97d5d8a2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:28:4-28:4
