@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_16b1360d47b8befe6cfMu_(seed arg0:Int) async throws -> Void {
  @Sendable func $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_7__localfMu0_(seed arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_7__localfMu_.undoIsIdentityAndRedoTakesItBack(seed: arg0))))
  }
  try await $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_25generatorb1360d47b8befe6cfMu_() async -> Testing.Test {
  return .__function(
  named: "undoIsIdentityAndRedoTakesItBack(seed:)",
  in: ReplayPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {0..<12},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ReplayPropertyTests.swift", filePath: "/work/main/Tests/JournalTests/ReplayPropertyTests.swift", line: 222, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (Int).self)],
  testFunction: $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_16b1360d47b8befe6cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_24accessorb1360d47b8befe6cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_25generatorb1360d47b8befe6cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_33testContentRecordb1360d47b8befe6cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests014ReplayPropertyB0V32undoIsIdentityAndRedoTakesItBack4TestfMp_24accessorb1360d47b8befe6cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ReplayPropertyTests.swift:247:4-247:4
