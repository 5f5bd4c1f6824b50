@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_16ca92209d46f4dc5bfMu_(word arg0:String,scope arg1:String) async throws -> Void {
  @Sendable func $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_7__localfMu0_(word arg0:String,scope arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GeneratedFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_7__localfMu_.`TextMate patterns colour a line`(word: arg0,scope: arg1))))
  }
  try await $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_7__localfMu0_(word: arg0,scope: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_25generatorca92209d46f4dc5bfMu_() async -> Testing.Test {
  return .__function(
  named: "`TextMate patterns colour a line`(word:scope:)",
  in: GeneratedFileTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "TextMate patterns colour a line",traits: [],arguments: {[
    ("meet", "keyword.control.statement"), ("O’Brien-Smith", "entity.name.person"),
    ("Dr.", "entity.name.person"), ("d'Artagnan", "entity.name.person"),
    ("李雷", "entity.name.person"), ("via", "keyword.operator.joining"),
    ("2026-03-04", "constant.numeric.date"), ("#go-to", "entity.name.tag"),
    ("@zoe.q", "entity.name.reference.handle"), ("$x-y", "variable.other"),
    ("3.5", "constant.numeric.decimal"), ("42", "constant.numeric.integer"),
    ("yesterday", "constant.language.date"), ("-- end", "comment.line"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/GeneratedFileTests.swift", filePath: "/work/main/Tests/GrammarTests/GeneratedFileTests.swift", line: 69, column: 4),
  parameters: [(firstName: "word",secondName: nil,type: (String).self),(firstName: "scope",secondName: nil,type: (String).self)],
  testFunction: $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_16ca92209d46f4dc5bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_24accessorca92209d46f4dc5bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_25generatorca92209d46f4dc5bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_33testContentRecordca92209d46f4dc5bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests013GeneratedFileB0V0042TextMatepatternscolouraline_DzaigbBBFIHoFa4TestfMp_24accessorca92209d46f4dc5bfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/GeneratedFileTests.swift:83:4-83:4
