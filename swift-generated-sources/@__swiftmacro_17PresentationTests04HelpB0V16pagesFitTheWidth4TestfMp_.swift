@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_17Z383be4a72ec358cbfMu_(width arg0:Int) async throws -> Void {
  @Sendable func $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_7__localfMu0_(width arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HelpTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_7__localfMu_.pagesFitTheWidth(width: arg0))))
  }
  try await $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_7__localfMu0_(width: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_25generator383be4a72ec358cbfMu_() async -> Testing.Test {
  return .__function(
  named: "pagesFitTheWidth(width:)",
  in: HelpTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {[20, 40, 80]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/HelpTests.swift", filePath: "/work/main/Tests/PresentationTests/HelpTests.swift", line: 69, column: 4),
  parameters: [(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_17Z383be4a72ec358cbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_24accessor383be4a72ec358cbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_25generator383be4a72ec358cbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_33testContentRecord383be4a72ec358cbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests04HelpB0V16pagesFitTheWidth4TestfMp_24accessor383be4a72ec358cbfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/HelpTests.swift:82:4-82:4
