@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_17Z1fda3dea01a42788fMu_(seed arg0:Int) async throws -> Void {
  @Sendable func $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_7__localfMu0_(seed arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(QueryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_7__localfMu_.strongestEqualsBruteForce(seed: arg0))))
  }
  try await $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_25generator1fda3dea01a42788fMu_() async -> Testing.Test {
  return .__function(
  named: "strongestEqualsBruteForce(seed:)",
  in: QueryTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {0..<6},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "JournalTests/QueryTests.swift", filePath: "/work/main/Tests/JournalTests/QueryTests.swift", line: 56, column: 4),
  parameters: [(firstName: "seed",secondName: nil,type: (Int).self)],
  testFunction: $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_17Z1fda3dea01a42788fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_24accessor1fda3dea01a42788fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_25generator1fda3dea01a42788fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_33testContentRecord1fda3dea01a42788fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12JournalTests05QueryB0V25strongestEqualsBruteForce4TestfMp_24accessor1fda3dea01a42788fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/JournalTests/QueryTests.swift:70:4-70:4
