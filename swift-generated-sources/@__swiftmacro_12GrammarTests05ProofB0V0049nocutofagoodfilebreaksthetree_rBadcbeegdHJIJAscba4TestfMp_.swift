@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_17Z8bfe24d42ae9fa56fMu_() async throws -> Void {
  @Sendable func $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProofTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_7__localfMu_.`no cut of a good file breaks the tree`())))
  }
  try await $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_25generator8bfe24d42ae9fa56fMu_() async -> Testing.Test {
  return .__function(
  named: "`no cut of a good file breaks the tree`()",
  in: ProofTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "no cut of a good file breaks the tree",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "GrammarTests/ProofTests.swift", filePath: "/work/main/Tests/GrammarTests/ProofTests.swift", line: 60, column: 4),
  parameters: [],
  testFunction: $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_17Z8bfe24d42ae9fa56fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_24accessor8bfe24d42ae9fa56fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_25generator8bfe24d42ae9fa56fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_33testContentRecord8bfe24d42ae9fa56fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12GrammarTests05ProofB0V0049nocutofagoodfilebreaksthetree_rBadcbeegdHJIJAscba4TestfMp_24accessor8bfe24d42ae9fa56fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/main/Tests/GrammarTests/ProofTests.swift:70:4-70:4
