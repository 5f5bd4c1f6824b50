@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_16b30e4136bc0d8e8dfMu_() async throws -> Void {
  @Sendable func $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_7__localfMu_.settingChangesEveryFigure())))
  }
  try await $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_25generatorb30e4136bc0d8e8dfMu_() async -> Testing.Test {
  return .__function(
  named: "settingChangesEveryFigure()",
  in: RecordingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/RecordingTests.swift", filePath: "/work/main/Tests/JournalTests/RecordingTests.swift", line: 123, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_16b30e4136bc0d8e8dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_24accessorb30e4136bc0d8e8dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_25generatorb30e4136bc0d8e8dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_33testContentRecordb30e4136bc0d8e8dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09RecordingB0V25settingChangesEveryFigure4TestfMp_24accessorb30e4136bc0d8e8dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/RecordingTests.swift:141:4-141:4
