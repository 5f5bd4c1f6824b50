@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_17Z5082e5943e5275b9fMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExportTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_7__localfMu_.everyLifeIsRebuiltExactly(arg0))))
  }
  try await $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_25generator5082e5943e5275b9fMu_() async -> Testing.Test {
  return .__function(
  named: "everyLifeIsRebuiltExactly(_:)",
  in: ExportTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/ExportTests.swift", filePath: "/work/main/Tests/SafetyTests/ExportTests.swift", line: 71, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_17Z5082e5943e5275b9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_24accessor5082e5943e5275b9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_25generator5082e5943e5275b9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_33testContentRecord5082e5943e5275b9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests06ExportB0V25everyLifeIsRebuiltExactly4TestfMp_24accessor5082e5943e5275b9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:76:4-76:4
