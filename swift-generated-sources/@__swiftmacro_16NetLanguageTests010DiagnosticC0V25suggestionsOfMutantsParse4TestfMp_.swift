@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_17Z5f93ac50ad8d7e0cfMu_() async throws -> Void {
  @Sendable func $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_7__localfMu_.suggestionsOfMutantsParse())))
  }
  try await $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_25generator5f93ac50ad8d7e0cfMu_() async -> Testing.Test {
  return .__function(
  named: "suggestionsOfMutantsParse()",
  in: DiagnosticTests.self,
  xcTestCompatibleSelector: nil,
  traits: [.__documentationLine("/// A sure or maybe suggestion of a mutant takes the mistake away.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/DiagnosticTests.swift", filePath: "/work/main/Tests/NetLanguageTests/DiagnosticTests.swift", line: 102, column: 4),
  parameters: [],
  testFunction: $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_17Z5f93ac50ad8d7e0cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_24accessor5f93ac50ad8d7e0cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_25generator5f93ac50ad8d7e0cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_33testContentRecord5f93ac50ad8d7e0cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests010DiagnosticC0V25suggestionsOfMutantsParse4TestfMp_24accessor5f93ac50ad8d7e0cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/DiagnosticTests.swift:124:4-124:4
