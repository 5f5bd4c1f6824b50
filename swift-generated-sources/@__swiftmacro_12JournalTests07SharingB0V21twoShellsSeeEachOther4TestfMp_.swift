@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_15d29229367d470e3fMu_() async throws -> Void {
  @Sendable func $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SharingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_7__localfMu_.twoShellsSeeEachOther())))
  }
  try await $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_24generatord29229367d470e3fMu_() async -> Testing.Test {
  return .__function(
  named: "twoShellsSeeEachOther()",
  in: SharingTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 203, column: 4),
  parameters: [],
  testFunction: $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_15d29229367d470e3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_23accessord29229367d470e3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_24generatord29229367d470e3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_32testContentRecordd29229367d470e3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests07SharingB0V21twoShellsSeeEachOther4TestfMp_23accessord29229367d470e3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:224:4-224:4
