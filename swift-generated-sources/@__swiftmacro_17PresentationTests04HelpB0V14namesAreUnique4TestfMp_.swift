@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_17Z6234c44bf2a23f3ffMu_() async throws -> Void {
  @Sendable func $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_7__localfMu_.namesAreUnique())))
  }
  try await $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_25generator6234c44bf2a23f3ffMu_() async -> Testing.Test {
  return .__function(
  named: "namesAreUnique()",
  in: HelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/HelpTests.swift", filePath: "/work/main/Tests/PresentationTests/HelpTests.swift", line: 20, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_17Z6234c44bf2a23f3ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_24accessor6234c44bf2a23f3ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_25generator6234c44bf2a23f3ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_33testContentRecord6234c44bf2a23f3ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests04HelpB0V14namesAreUnique4TestfMp_24accessor6234c44bf2a23f3ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:22:4-22:4
