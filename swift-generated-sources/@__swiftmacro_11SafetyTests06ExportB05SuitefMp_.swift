@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11SafetyTests06ExportB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ExportTests.self,
    traits: [.__documentationLine(#"/// `export to "backup.net"` and `restore`: the record as a script that rebuilds it exactly."#)],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SafetyTests/ExportTests.swift", filePath: "/work/main/Tests/SafetyTests/ExportTests.swift", line: 10, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests06ExportB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11SafetyTests06ExportB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11SafetyTests06ExportB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11SafetyTests06ExportB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/main/Tests/SafetyTests/ExportTests.swift:143:2-143:2
