@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s16InterpreterTests010ScriptModeB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ScriptModeTests.self,
    traits: [.__documentationLine("/// What a script leaves behind in each mode, and what it must not take along.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/ScriptModeTests.swift", filePath: "/work/main/Tests/InterpreterTests/ScriptModeTests.swift", line: 8, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests010ScriptModeB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010ScriptModeB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s16InterpreterTests010ScriptModeB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010ScriptModeB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/ScriptModeTests.swift:134:2-134:2
