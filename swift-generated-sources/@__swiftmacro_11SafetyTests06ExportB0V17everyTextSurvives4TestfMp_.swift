@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_17Z4cc1b15b48d2a7c1fMu_() async throws -> Void {
  @Sendable func $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExportTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_7__localfMu_.everyTextSurvives())))
  }
  try await $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_25generator4cc1b15b48d2a7c1fMu_() async -> Testing.Test {
  return .__function(
  named: "everyTextSurvives()",
  in: ExportTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/ExportTests.swift", filePath: "/work/main/Tests/SafetyTests/ExportTests.swift", line: 110, column: 4),
  parameters: [],
  testFunction: $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_17Z4cc1b15b48d2a7c1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_24accessor4cc1b15b48d2a7c1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_25generator4cc1b15b48d2a7c1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_33testContentRecord4cc1b15b48d2a7c1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests06ExportB0V17everyTextSurvives4TestfMp_24accessor4cc1b15b48d2a7c1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:124:4-124:4
