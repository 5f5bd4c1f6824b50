@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_16f91498229716fd84fMu_(source arg0:String,line arg1:Int,message arg2:String) async throws -> Void {
  @Sendable func $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_7__localfMu0_(source arg0:String,line arg1:Int,message arg2:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_7__localfMu_.`tells where a file is not the notation`(source: arg0,line: arg1,message: arg2))))
  }
  try await $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_7__localfMu0_(source: arg0,line: arg1,message: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_25generatorf91498229716fd84fMu_() async -> Testing.Test {
  return .__function(
  named: "`tells where a file is not the notation`(source:line:message:)",
  in: ReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "tells where a file is not the notation",traits: [],arguments: {[
    ("Rule", 1, "expected ::= after Rule"),
    ("Rule ::=", 1, "expected an item"),
    ("Rule ::= 'a' |\n\nB ::= 'b'", 3, "expected an item"),
    ("Rule ::= ( 'a'", 1, "expected )"),
    ("Rule ::= 'a", 1, "unclosed literal"),
    ("Rule ::= ''", 1, "empty literal"),
    ("Rule ::= [a", 1, "unclosed ["),
    ("Rule ::= [z-a]", 1, "range runs backwards"),
    ("Rule ::= [\\p{Xy}]", 1, "no Unicode category Xy"),
    ("Rule ::= #xZ", 1, "#x needs a hexadecimal code point"),
    ("/* open\n\n", 1, "unclosed comment"),
    ("A ::= 'a'\nA ::= 'b'", 2, "A is defined on line 1 too"),
    ("A ::= 'a' ; 'b'", 1, "unexpected ;"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ReaderTests.swift", filePath: "/work/main/Tests/GrammarTests/ReaderTests.swift", line: 25, column: 4),
  parameters: [(firstName: "source",secondName: nil,type: (String).self),(firstName: "line",secondName: nil,type: (Int).self),(firstName: "message",secondName: nil,type: (String).self)],
  testFunction: $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_16f91498229716fd84fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_24accessorf91498229716fd84fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_25generatorf91498229716fd84fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_33testContentRecordf91498229716fd84fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06ReaderB0V0050tellswhereafileisnotthenotation_oDafbecddCDBFGsdba4TestfMp_24accessorf91498229716fd84fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:42:4-42:4
