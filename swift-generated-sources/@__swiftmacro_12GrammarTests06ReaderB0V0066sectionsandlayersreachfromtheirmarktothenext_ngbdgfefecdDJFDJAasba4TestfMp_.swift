@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_16a298d18e4a7ff9fefMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_7__localfMu_.`sections and layers reach from their mark to the next`())))
  }
  try await $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_25generatora298d18e4a7ff9fefMu_() async -> Testing.Test {
  return .__function(
  named: "`sections and layers reach from their mark to the next`()",
  in: ReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "sections and layers reach from their mark to the next",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ReaderTests.swift", filePath: "/work/main/Tests/GrammarTests/ReaderTests.swift", line: 57, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_16a298d18e4a7ff9fefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_24accessora298d18e4a7ff9fefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_25generatora298d18e4a7ff9fefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_33testContentRecorda298d18e4a7ff9fefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06ReaderB0V0066sectionsandlayersreachfromtheirmarktothenext_ngbdgfefecdDJFDJAasba4TestfMp_24accessora298d18e4a7ff9fefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:70:4-70:4
