@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_17Z94f90ee90bf4c9a4fMu_() async throws -> Void {
  @Sendable func $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ForgettingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_7__localfMu_.mergedPeopleAreForgottenTogether())))
  }
  try await $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_25generator94f90ee90bf4c9a4fMu_() async -> Testing.Test {
  return .__function(
  named: "mergedPeopleAreForgottenTogether()",
  in: ForgettingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ForgettingTests.swift", filePath: "/work/main/Tests/JournalTests/ForgettingTests.swift", line: 85, column: 4),
  parameters: [],
  testFunction: $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_17Z94f90ee90bf4c9a4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_24accessor94f90ee90bf4c9a4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_25generator94f90ee90bf4c9a4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_33testContentRecord94f90ee90bf4c9a4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests010ForgettingB0V32mergedPeopleAreForgottenTogether4TestfMp_24accessor94f90ee90bf4c9a4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:99:4-99:4
