import GrammarKit
import Testing

/// A language that agrees with the grammar in all but one chosen respect.
private struct FaultyLanguage: LanguageUnderTest {
  enum Fault { case none, refusing, lenient, forgetful, eager, lossy, unstable, garbling }

  let recogniser: Recogniser
  let fault: Fault

  func accepts(_ text: String) -> Bool {
    switch fault {
    case .refusing: recogniser.accepts(text) && !text.contains("deepen")
    case .lenient: recogniser.accepts(text) || recogniser.accepts(text + " Bob")
    case .none, .forgetful, .eager, .lossy, .unstable, .garbling: recogniser.accepts(text)
    }
  }

  func expectedTerminals(after prefix: String) -> Set<String>? {
    let expected = recogniser.expectedTerminals(after: prefix)
    return switch fault {
    case .forgetful: expected?.subtracting(["'via'"])
    case .eager: expected?.union(["EOF"])
    case .none, .refusing, .lenient, .lossy, .unstable, .garbling: expected
    }
  }

  func rejoins(_ text: String) -> Bool { fault != .lossy || !text.contains("\u{A0}") }

  func printed(_ text: String) -> String? {
    switch fault {
    case .unstable: text + " "
    case .garbling: text + " then"
    case .none, .refusing, .lenient, .forgetful, .eager, .lossy: text
    }
  }
}

@Suite struct ProofDriverTests {
  private func report(_ fault: FaultyLanguage.Fault) throws -> ProofReport {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    let language = FaultyLanguage(recogniser: recogniser, fault: fault)
    var run = ProofRun(of: grammar, recogniser: recogniser, language: language, seed: 42)
    return run.run(ProofRun.Size(sentences: 300))
  }

  @Test func `an equal language has no disagreements`() throws {
    let report = try report(.none)
    #expect(report.disagreements == [])
    #expect(report.sentences == 300)
    #expect(report.mutants == 1200)
    #expect(report.prefixes > 5000)
    #expect((1..<1200).contains(report.acceptedMutants))
  }

  @Test(arguments: [
    (FaultyLanguage.Fault.refusing, Disagreement.Kind.sentence), (.lenient, .verdict),
    (.forgetful, .expected), (.eager, .expected), (.lossy, .rejoining), (.unstable, .printing),
    (.garbling, .printing),
  ])
  private func `each fault is found`(
    fault: FaultyLanguage.Fault, kind: Disagreement.Kind
  ) throws {
    let report = try report(fault)
    #expect(report.disagreements.contains { $0.kind == kind })
  }

  @Test func `a report is short and names the seed`() throws {
    let report = try report(.refusing)
    let first = try #require(report.disagreements.first { $0.kind == .sentence })
    #expect(first.text.unicodeScalars.count < 24, "\(first.text)")
    #expect(report.description.contains("seed 42, sentence"))
  }
}
