@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_16a3a8303ad8af0e05fMu_() async throws -> Void {
  @Sendable func $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_7__localfMu_.familyFadesMoreSlowly())))
  }
  try await $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_25generatora3a8303ad8af0e05fMu_() async -> Testing.Test {
  return .__function(
  named: "familyFadesMoreSlowly()",
  in: EvidenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/EvidenceTests.swift", filePath: "/work/main/Tests/JournalTests/EvidenceTests.swift", line: 107, column: 4),
  parameters: [],
  testFunction: $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_16a3a8303ad8af0e05fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_24accessora3a8303ad8af0e05fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_25generatora3a8303ad8af0e05fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_33testContentRecorda3a8303ad8af0e05fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests08EvidenceB0V21familyFadesMoreSlowly4TestfMp_24accessora3a8303ad8af0e05fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:118:4-118:4
