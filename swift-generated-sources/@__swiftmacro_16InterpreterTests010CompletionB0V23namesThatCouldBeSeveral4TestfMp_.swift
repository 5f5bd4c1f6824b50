@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_16ac8c28f1965f9f32fMu_() async throws -> Void {
  @Sendable func $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CompletionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_7__localfMu_.namesThatCouldBeSeveral())))
  }
  try await $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_25generatorac8c28f1965f9f32fMu_() async -> Testing.Test {
  return .__function(
  named: "namesThatCouldBeSeveral()",
  in: CompletionTests.self,
  xcTestCompatibleSelector: nil,
  traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "InterpreterTests/CompletionTests.swift", filePath: "/work/main/Tests/InterpreterTests/CompletionTests.swift", line: 104, column: 4),
  parameters: [],
  testFunction: $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_16ac8c28f1965f9f32fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_24accessorac8c28f1965f9f32fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_25generatorac8c28f1965f9f32fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_33testContentRecordac8c28f1965f9f32fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16InterpreterTests010CompletionB0V23namesThatCouldBeSeveral4TestfMp_24accessorac8c28f1965f9f32fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/InterpreterTests/CompletionTests.swift:108:4-108:4
