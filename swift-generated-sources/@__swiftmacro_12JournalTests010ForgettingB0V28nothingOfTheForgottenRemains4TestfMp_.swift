@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_17Z51d6fd66e1246707fMu_() async throws -> Void {
  @Sendable func $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ForgettingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_7__localfMu_.nothingOfTheForgottenRemains())))
  }
  try await $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_25generator51d6fd66e1246707fMu_() async -> Testing.Test {
  return .__function(
  named: "nothingOfTheForgottenRemains()",
  in: ForgettingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/ForgettingTests.swift", filePath: "/work/main/Tests/JournalTests/ForgettingTests.swift", line: 7, column: 4),
  parameters: [],
  testFunction: $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_17Z51d6fd66e1246707fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_24accessor51d6fd66e1246707fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_25generator51d6fd66e1246707fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_33testContentRecord51d6fd66e1246707fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests010ForgettingB0V28nothingOfTheForgottenRemains4TestfMp_24accessor51d6fd66e1246707fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/ForgettingTests.swift:64:4-64:4
