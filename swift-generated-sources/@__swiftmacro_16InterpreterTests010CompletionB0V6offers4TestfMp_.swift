@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V6offers4TestfMp_16bfc42bd309ea5f38fMu_(_ arg0:String,_ arg1:String) async throws -> Void {
  @Sendable func $s16InterpreterTests010CompletionB0V6offers4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests010CompletionB0V6offers4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompletionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests010CompletionB0V6offers4TestfMp_7__localfMu_.offers(arg0,arg1))))
  }
  try await $s16InterpreterTests010CompletionB0V6offers4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V6offers4TestfMp_25generatorbfc42bd309ea5f38fMu_() async -> Testing.Test {
  return .__function(
  named: "offers(_:_:)",
  in: CompletionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[
    ("me|", "meet"), ("meet Alice v|", "via"), ("deepen Ma|", "Mary Ann"),
    ("deepen Mary A|", "Mary Ann"), ("deepen zo|", "Zoë"), ("note bell|", "\"bell hooks\""),
    ("log c|", "coffee"), ("deepen Mary Ann over l|", "lunch"), ("who is tagged #m|", "#mentor"),
    ("run w|", "weekly-five"), ("people where d|", "depth"), ("print $f|", "$friends"),
    ("set th|", "theme"), ("help E03|", "E0301"), ("who can introduce me to Mal|", "Mallory"),
    ("people order by depth d|", "descending"), ("who knows |", "me"),
  ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/CompletionTests.swift", filePath: "/work/main/Tests/InterpreterTests/CompletionTests.swift", line: 34, column: 4),
  parameters: [(firstName: "_",secondName: "marked",type: (String).self),(firstName: "_",secondName: "wanted",type: (String).self)],
  testFunction: $s16InterpreterTests010CompletionB0V6offers4TestfMp_16bfc42bd309ea5f38fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests010CompletionB0V6offers4TestfMp_24accessorbfc42bd309ea5f38fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010CompletionB0V6offers4TestfMp_25generatorbfc42bd309ea5f38fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests010CompletionB0V6offers4TestfMp_33testContentRecordbfc42bd309ea5f38fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010CompletionB0V6offers4TestfMp_24accessorbfc42bd309ea5f38fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:45:4-45:4
