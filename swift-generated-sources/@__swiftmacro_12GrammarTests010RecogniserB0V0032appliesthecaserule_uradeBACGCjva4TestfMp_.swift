@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_17Z1f1b8e88dcd62484fMu_(text arg0:String,isProgram arg1:Bool) async throws -> Void {
  @Sendable func $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_7__localfMu0_(text arg0:String,isProgram arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecogniserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_7__localfMu_.`applies the case rule`(text: arg0,isProgram: arg1))))
  }
  try await $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_7__localfMu0_(text: arg0,isProgram: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_25generator1f1b8e88dcd62484fMu_() async -> Testing.Test {
  return .__function(
  named: "`applies the case rule`(text:isProgram:)",
  in: RecogniserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "applies the case rule",traits: [],arguments: {[
    ("meet Alice", true), ("MEET Alice", true), ("meet Meet", true), ("meet alice", false),
    ("meet Alice Yesterday", true), ("meet Alice yesterday", true),
    ("meet Alice VIA Bob", true), ("meet Me", false), ("who knows Me?", true),
    ("who is tagged #x", true), ("who is Tagged #x", false), ("who is Tagged", true),
    ("expect people to include Bob", true), ("expect People to include Bob", false),
    ("Meet knows Bob", false), ("Will knows Bob", true), ("Yesterday knows Bob", true),
    ("suppose Bob knows Carol then who knows me? end", true),
    ("suppose Bob knows Carol Then who knows me? end", false),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/RecogniserTests.swift", filePath: "/work/main/Tests/GrammarTests/RecogniserTests.swift", line: 30, column: 4),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "isProgram",secondName: nil,type: (Bool).self)],
  testFunction: $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_17Z1f1b8e88dcd62484fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_24accessor1f1b8e88dcd62484fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_25generator1f1b8e88dcd62484fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_33testContentRecord1f1b8e88dcd62484fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests010RecogniserB0V0032appliesthecaserule_uradeBACGCjva4TestfMp_24accessor1f1b8e88dcd62484fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/RecogniserTests.swift:42:4-42:4
