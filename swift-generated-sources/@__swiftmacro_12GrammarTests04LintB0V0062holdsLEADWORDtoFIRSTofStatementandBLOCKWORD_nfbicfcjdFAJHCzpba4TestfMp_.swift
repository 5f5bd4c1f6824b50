@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_16b74b40b14f08741afMu_() async throws -> Void {
  @Sendable func $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LintTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_7__localfMu_.`holds LEADWORD to FIRST of Statement and BLOCKWORD`())))
  }
  try await $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_25generatorb74b40b14f08741afMu_() async -> Testing.Test {
  return .__function(
  named: "`holds LEADWORD to FIRST of Statement and BLOCKWORD`()",
  in: LintTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "holds LEADWORD to FIRST of Statement and BLOCKWORD",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/LintTests.swift", filePath: "/work/main/Tests/GrammarTests/LintTests.swift", line: 120, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_16b74b40b14f08741afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_24accessorb74b40b14f08741afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_25generatorb74b40b14f08741afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_33testContentRecordb74b40b14f08741afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests04LintB0V0062holdsLEADWORDtoFIRSTofStatementandBLOCKWORD_nfbicfcjdFAJHCzpba4TestfMp_24accessorb74b40b14f08741afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/LintTests.swift:128:4-128:4
