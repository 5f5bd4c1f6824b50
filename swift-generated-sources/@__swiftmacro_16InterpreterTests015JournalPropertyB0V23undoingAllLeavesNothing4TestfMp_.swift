@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_17Z63ab8c1253bd7e5bfMu_(_ arg0:UInt64) async throws -> Void {
  @Sendable func $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_7__localfMu0_(_ arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(JournalPropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_7__localfMu_.undoingAllLeavesNothing(arg0))))
  }
  try await $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_25generator63ab8c1253bd7e5bfMu_() async -> Testing.Test {
  return .__function(
  named: "undoingAllLeavesNothing(_:)",
  in: JournalPropertyTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/JournalPropertyTests.swift", filePath: "/work/main/Tests/InterpreterTests/JournalPropertyTests.swift", line: 45, column: 4),
  parameters: [(firstName: "_",secondName: "seed",type: (UInt64).self)],
  testFunction: $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_17Z63ab8c1253bd7e5bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_24accessor63ab8c1253bd7e5bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_25generator63ab8c1253bd7e5bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_33testContentRecord63ab8c1253bd7e5bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests015JournalPropertyB0V23undoingAllLeavesNothing4TestfMp_24accessor63ab8c1253bd7e5bfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/JournalPropertyTests.swift:54:4-54:4
