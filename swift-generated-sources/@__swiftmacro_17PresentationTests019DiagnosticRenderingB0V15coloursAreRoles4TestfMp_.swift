@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_16c196442ecc6a2ed5fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DiagnosticRenderingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_7__localfMu_.coloursAreRoles())))
  }
  try await $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_25generatorc196442ecc6a2ed5fMu_() async -> Testing.Test {
  return .__function(
  named: "coloursAreRoles()",
  in: DiagnosticRenderingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/DiagnosticRenderingTests.swift", filePath: "/work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift", line: 349, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_16c196442ecc6a2ed5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_24accessorc196442ecc6a2ed5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_25generatorc196442ecc6a2ed5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_33testContentRecordc196442ecc6a2ed5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests019DiagnosticRenderingB0V15coloursAreRoles4TestfMp_24accessorc196442ecc6a2ed5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/DiagnosticRenderingTests.swift:357:4-357:4
