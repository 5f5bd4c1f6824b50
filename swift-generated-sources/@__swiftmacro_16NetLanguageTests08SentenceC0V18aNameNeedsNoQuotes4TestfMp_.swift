@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_16a8b130a8ffe75d32fMu_(name arg0:String) async throws -> Void {
  @Sendable func $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_7__localfMu0_(name arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_7__localfMu_.aNameNeedsNoQuotes(name: arg0))))
  }
  try await $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_7__localfMu0_(name: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_25generatora8b130a8ffe75d32fMu_() async -> Testing.Test {
  return .__function(
  named: "aNameNeedsNoQuotes(name:)",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    "Mary Ann", "Zoë", "李雷", "J. R. Smith", "Dr. O’Brien-Smith", "d'Artagnan",
    "Ludwig van Beethoven", "Will", "May", "Via", "محمد", "דוד", "मोहन", "สมชาย", "김민수",
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "NetLanguageTests/SentenceTests.swift", filePath: "/work/main/Tests/NetLanguageTests/SentenceTests.swift", line: 125, column: 4),
  parameters: [(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_16a8b130a8ffe75d32fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_24accessora8b130a8ffe75d32fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_25generatora8b130a8ffe75d32fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_33testContentRecorda8b130a8ffe75d32fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16NetLanguageTests08SentenceC0V18aNameNeedsNoQuotes4TestfMp_24accessora8b130a8ffe75d32fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/NetLanguageTests/SentenceTests.swift:137:4-137:4
