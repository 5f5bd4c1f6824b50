@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_17Z5d377d94d216c986fMu_() async throws -> Void {
  @Sendable func $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RenderingProperties())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_7__localfMu_.csvReadsBack())))
  }
  try await $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_25generator5d377d94d216c986fMu_() async -> Testing.Test {
  return .__function(
  named: "csvReadsBack()",
  in: RenderingProperties.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "PresentationTests/RenderingProperties.swift", filePath: "/work/main/Tests/PresentationTests/RenderingProperties.swift", line: 84, column: 4),
  parameters: [],
  testFunction: $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_17Z5d377d94d216c986fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_24accessor5d377d94d216c986fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_25generator5d377d94d216c986fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_33testContentRecord5d377d94d216c986fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17PresentationTests19RenderingPropertiesV12csvReadsBack4TestfMp_24accessor5d377d94d216c986fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/PresentationTests/RenderingProperties.swift:99:4-99:4
