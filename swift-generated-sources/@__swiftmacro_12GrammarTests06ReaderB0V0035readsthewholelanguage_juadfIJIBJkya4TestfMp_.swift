@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_17Z7725020f4bb23263fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_7__localfMu_.`reads the whole language`())))
  }
  try await $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_25generator7725020f4bb23263fMu_() async -> Testing.Test {
  return .__function(
  named: "`reads the whole language`()",
  in: ReaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "reads the whole language",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ReaderTests.swift", filePath: "/work/main/Tests/GrammarTests/ReaderTests.swift", line: 72, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_17Z7725020f4bb23263fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_24accessor7725020f4bb23263fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_25generator7725020f4bb23263fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_33testContentRecord7725020f4bb23263fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests06ReaderB0V0035readsthewholelanguage_juadfIJIBJkya4TestfMp_24accessor7725020f4bb23263fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ReaderTests.swift:80:4-80:4
