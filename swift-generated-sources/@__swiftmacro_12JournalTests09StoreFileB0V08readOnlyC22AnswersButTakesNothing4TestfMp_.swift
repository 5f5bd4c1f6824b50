@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_16ab002ddbb3b483c1fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoreFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_7__localfMu_.readOnlyStoreAnswersButTakesNothing())))
  }
  try await $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_25generatorab002ddbb3b483c1fMu_() async -> Testing.Test {
  return .__function(
  named: "readOnlyStoreAnswersButTakesNothing()",
  in: StoreFileTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 120, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_16ab002ddbb3b483c1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_24accessorab002ddbb3b483c1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_25generatorab002ddbb3b483c1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_33testContentRecordab002ddbb3b483c1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09StoreFileB0V08readOnlyC22AnswersButTakesNothing4TestfMp_24accessorab002ddbb3b483c1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:133:4-133:4
