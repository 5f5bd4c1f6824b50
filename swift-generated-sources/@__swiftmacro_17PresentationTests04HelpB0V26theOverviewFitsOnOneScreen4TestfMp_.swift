@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_16f75b7ebf4a70dc63fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_7__localfMu_.theOverviewFitsOnOneScreen())))
  }
  try await $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_25generatorf75b7ebf4a70dc63fMu_() async -> Testing.Test {
  return .__function(
  named: "theOverviewFitsOnOneScreen()",
  in: HelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/HelpTests.swift", filePath: "/work/main/Tests/PresentationTests/HelpTests.swift", line: 62, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_16f75b7ebf4a70dc63fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_24accessorf75b7ebf4a70dc63fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_25generatorf75b7ebf4a70dc63fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_33testContentRecordf75b7ebf4a70dc63fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests04HelpB0V26theOverviewFitsOnOneScreen4TestfMp_24accessorf75b7ebf4a70dc63fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:67:4-67:4
