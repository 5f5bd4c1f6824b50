@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_17Z4b084ae1030a7830fMu_() async throws -> Void {
  @Sendable func $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_7__localfMu_.fourProcessesLoseNothing())))
  }
  try await $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_25generator4b084ae1030a7830fMu_() async -> Testing.Test {
  return .__function(
  named: "fourProcessesLoseNothing()",
  in: SharingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/SharingTests.swift", filePath: "/work/main/Tests/SafetyTests/SharingTests.swift", line: 17, column: 4),
  parameters: [],
  testFunction: $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_17Z4b084ae1030a7830fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_24accessor4b084ae1030a7830fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_25generator4b084ae1030a7830fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_33testContentRecord4b084ae1030a7830fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests07SharingB0V24fourProcessesLoseNothing4TestfMp_24accessor4b084ae1030a7830fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/SharingTests.swift:69:4-69:4
