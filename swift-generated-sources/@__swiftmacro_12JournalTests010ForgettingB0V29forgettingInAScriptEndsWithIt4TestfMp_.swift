@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_17Z2ec4ef92ea1ea0f5fMu_() async throws -> Void {
  @Sendable func $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ForgettingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_7__localfMu_.forgettingInAScriptEndsWithIt())))
  }
  try await $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_25generator2ec4ef92ea1ea0f5fMu_() async -> Testing.Test {
  return .__function(
  named: "forgettingInAScriptEndsWithIt()",
  in: ForgettingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ForgettingTests.swift", filePath: "/work/main/Tests/JournalTests/ForgettingTests.swift", line: 66, column: 4),
  parameters: [],
  testFunction: $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_17Z2ec4ef92ea1ea0f5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_24accessor2ec4ef92ea1ea0f5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_25generator2ec4ef92ea1ea0f5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_33testContentRecord2ec4ef92ea1ea0f5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests010ForgettingB0V29forgettingInAScriptEndsWithIt4TestfMp_24accessor2ec4ef92ea1ea0f5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:83:4-83:4
