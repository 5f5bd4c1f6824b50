@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_17Z9a21ebae526a6296fMu_() async throws -> Void {
  @Sendable func $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoreFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_7__localfMu_.specialNamesAreOnlyNames())))
  }
  try await $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_25generator9a21ebae526a6296fMu_() async -> Testing.Test {
  return .__function(
  named: "specialNamesAreOnlyNames()",
  in: StoreFileTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 108, column: 4),
  parameters: [],
  testFunction: $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_17Z9a21ebae526a6296fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_24accessor9a21ebae526a6296fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_25generator9a21ebae526a6296fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_33testContentRecord9a21ebae526a6296fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_24accessor9a21ebae526a6296fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:118:4-118:4
