@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_16db9875b36ad48ffffMu_(part arg0:Int) async throws -> Void {
  @Sendable func $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_7__localfMu0_(part arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoreFileTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_7__localfMu_.flippedBytesNeverTrap(part: arg0))))
  }
  try await $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_7__localfMu0_(part: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_25generatordb9875b36ad48ffffMu_() async -> Testing.Test {
  return .__function(
  named: "flippedBytesNeverTrap(part:)",
  in: StoreFileTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {0..<4},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/StoreFileTests.swift", filePath: "/work/main/Tests/JournalTests/StoreFileTests.swift", line: 151, column: 4),
  parameters: [(firstName: "part",secondName: nil,type: (Int).self)],
  testFunction: $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_16db9875b36ad48ffffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_24accessordb9875b36ad48ffffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_25generatordb9875b36ad48ffffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_33testContentRecorddb9875b36ad48ffffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests09StoreFileB0V21flippedBytesNeverTrap4TestfMp_24accessordb9875b36ad48ffffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/JournalTests/StoreFileTests.swift:152:84-152:84
