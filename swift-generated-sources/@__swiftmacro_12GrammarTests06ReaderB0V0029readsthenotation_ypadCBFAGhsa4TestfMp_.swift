@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_17Z51f66814445fb08afMu_(source arg0:String,shown arg1:String) async throws -> Void {
  @Sendable func $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_7__localfMu0_(source arg0:String,shown arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_7__localfMu_.`reads the notation`(source: arg0,shown: arg1))))
  }
  try await $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_7__localfMu0_(source: arg0,shown: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_25generator51f66814445fb08afMu_() async -> Testing.Test {
  return .__function(
  named: "`reads the notation`(source:shown:)",
  in: ReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "reads the notation",traits: [],arguments: {[
    ("'a' B? C* D+", "'a' B? C* D+"),
    ("( 'a' | B C ) D", "( 'a' | B C ) D"),
    ("A - ( B | C )", "A - ( B | C )"),
    ("( A B )+ - C", "( ( A B )+ ) - C"),
    ("\"it's\"", "\"it's\""),
    ("#x41", "[A]"),
    ("[a-z#x30-#x39_]", "[a-z0-9_]"),
    ("[^\"\\#xA]", "[^\"\\#xA]"),
    ("[\\p{Lu}\\p{M}'-]", "['#x2D\\p{Lu}\\p{M}]"),
    ("A /* why */ B", "A B"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ReaderTests.swift", filePath: "/work/main/Tests/GrammarTests/ReaderTests.swift", line: 9, column: 4),
  parameters: [(firstName: "source",secondName: nil,type: (String).self),(firstName: "shown",secondName: nil,type: (String).self)],
  testFunction: $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_17Z51f66814445fb08afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_24accessor51f66814445fb08afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_25generator51f66814445fb08afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_33testContentRecord51f66814445fb08afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06ReaderB0V0029readsthenotation_ypadCBFAGhsa4TestfMp_24accessor51f66814445fb08afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:23:4-23:4
