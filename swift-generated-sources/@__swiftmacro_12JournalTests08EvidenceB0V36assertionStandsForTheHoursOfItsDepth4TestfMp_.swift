@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_17Z9edce58c568734f2fMu_(strength arg0:TieStrength,hours arg1:Double) async throws -> Void {
  @Sendable func $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_7__localfMu0_(strength arg0:TieStrength,hours arg1:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(EvidenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_7__localfMu_.assertionStandsForTheHoursOfItsDepth(strength: arg0,hours: arg1))))
  }
  try await $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_7__localfMu0_(strength: arg0,hours: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_25generator9edce58c568734f2fMu_() async -> Testing.Test {
  return .__function(
  named: "assertionStandsForTheHoursOfItsDepth(strength:hours:)",
  in: EvidenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {zip(
      [TieStrength.plain, .barely, .somewhat, .well, .veryWell],
      [50, 16.666_666_667, 32.732_683_535, 76.376_261_583, 150])},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/EvidenceTests.swift", filePath: "/work/main/Tests/JournalTests/EvidenceTests.swift", line: 94, column: 4),
  parameters: [(firstName: "strength",secondName: nil,type: (TieStrength).self),(firstName: "hours",secondName: nil,type: (Double).self)],
  testFunction: $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_17Z9edce58c568734f2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_24accessor9edce58c568734f2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_25generator9edce58c568734f2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_33testContentRecord9edce58c568734f2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests08EvidenceB0V36assertionStandsForTheHoursOfItsDepth4TestfMp_24accessor9edce58c568734f2fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/JournalTests/EvidenceTests.swift:105:4-105:4
