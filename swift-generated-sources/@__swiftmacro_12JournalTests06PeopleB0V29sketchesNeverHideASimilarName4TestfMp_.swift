@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_16cad94223061ac65efMu_(seed arg0:Int) async throws -> Void {
  @Sendable func $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_7__localfMu0_(seed arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PeopleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_7__localfMu_.sketchesNeverHideASimilarName(seed: arg0))))
  }
  try await $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_25generatorcad94223061ac65efMu_() async -> Testing.Test {
  return .__function(
  named: "sketchesNeverHideASimilarName(seed:)",
  in: PeopleTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {0..<200},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/PeopleTests.swift", filePath: "/work/main/Tests/JournalTests/PeopleTests.swift", line: 89, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (Int).self)],
  testFunction: $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_16cad94223061ac65efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_24accessorcad94223061ac65efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_25generatorcad94223061ac65efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_33testContentRecordcad94223061ac65efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests06PeopleB0V29sketchesNeverHideASimilarName4TestfMp_24accessorcad94223061ac65efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/JournalTests/PeopleTests.swift:114:4-114:4
