/// Compares a parser with the grammar file on generated programs and their mutants.
package struct ProofRun {
  /// How much to compare.
  package struct Size: Sendable {
    package var sentences: Int
    package var mutantsPerSentence: Int
    /// At every how many-th mutant the expected sets are compared too; sentences always are.
    package var mutantsPerPrefixCheck: Int

    package init(sentences: Int, mutantsPerSentence: Int = 4, mutantsPerPrefixCheck: Int = 8) {
      self.sentences = sentences
      self.mutantsPerSentence = mutantsPerSentence
      self.mutantsPerPrefixCheck = mutantsPerPrefixCheck
    }

    /// Seconds: enough to cover every alternative many times.
    package static let short = Size(sentences: 2000)
    /// Minutes: 400,000 sentences and mutants.
    package static let long = Size(sentences: 80_000)
  }

  /// After this many different disagreements a run stops: more would not be read.
  package static let disagreementLimit = 40
  /// After this many disagreements, repeats included, a run stops too.
  package static let repeatLimit = 1000

  private let recogniser: Recogniser
  private let language: any LanguageUnderTest
  private let seed: UInt64
  private var generator: SentenceGenerator
  private var mutator: Mutator
  private var layout: Layout
  private var report = ProofReport()
  private var seen = Set<String>()

  /// Prepares a run over a grammar without lint findings; equal seeds give equal runs.
  package init(
    of grammar: Grammar, recogniser: Recogniser, language: any LanguageUnderTest, seed: UInt64
  ) {
    self.recogniser = recogniser
    self.language = language
    self.seed = seed
    generator = SentenceGenerator(of: grammar, recogniser: recogniser, seed: seed)
    mutator = Mutator(
      spellings: TokenSpellings(of: grammar, recogniser: recogniser),
      vocabulary: recogniser.vocabulary, seed: ~seed)
    layout = Layout(seed: seed &+ 1)
  }

  /// Compares on programs of a corpus and on generated ones, and on mutants of both.
  package mutating func run(_ size: Size, corpus: [String] = []) -> ProofReport {
    report.alternatives = generator.hits.count
    for text in corpus where !isFull {
      check(recogniser.tokenizer.tokens(of: text).spellings, size)
    }
    for _ in 0..<size.sentences where !isFull {
      check(generator.next().map(\.text), size)
    }
    report.uncovered = generator.uncovered
    return report
  }

  private var isFull: Bool {
    report.disagreements.count >= Self.disagreementLimit
      || report.disagreementCount >= Self.repeatLimit
  }

  private mutating func check(_ tokens: [String], _ size: Size) {
    let number = report.sentences
    report.sentences += 1
    checkSentence(tokens, number: number)
    for _ in 0..<size.mutantsPerSentence {
      checkMutant(mutator.mutant(of: tokens), number: number, size)
    }
  }

  private mutating func checkSentence(_ tokens: [String], number: Int) {
    let plain = Layout.plain(tokens)
    for text in [plain, layout.varied(tokens)] {
      let trace = recogniser.trace(text)
      guard trace.isAccepted && language.accepts(text) else {
        let detail =
          trace.isAccepted ? "the parser refuses it" : "the recogniser refuses what was generated"
        note(.sentence, Shrinker.shrink(text, recogniser) { disagree($0) }, detail, number)
        continue
      }
      checkTree(text, number: number)
      checkPrinting(text, number: number)
      if text == plain { checkPrefixes(trace, number: number) }
    }
  }

  private mutating func checkMutant(_ tokens: [String], number: Int, _ size: Size) {
    report.mutants += 1
    let text = report.mutants.isMultiple(of: 3) ? layout.tight(tokens) : Layout.plain(tokens)
    let trace = recogniser.trace(text)
    if trace.isAccepted { report.acceptedMutants += 1 }
    if language.accepts(text) != trace.isAccepted {
      let shortest = Shrinker.shrink(text, recogniser) { disagree($0) }
      note(.verdict, shortest, verdicts(on: shortest), number)
    }
    checkTree(text, number: number)
    if report.mutants.isMultiple(of: size.mutantsPerPrefixCheck) {
      checkPrefixes(trace, number: number)
    }
  }

  private func disagree(_ text: String) -> Bool {
    recogniser.accepts(text) != language.accepts(text)
  }

  private func verdicts(on text: String) -> String {
    recogniser.accepts(text)
      ? "the grammar accepts it, the parser refuses it"
      : "the grammar refuses it, the parser accepts it"
  }

  private mutating func checkTree(_ text: String, number: Int) {
    guard !language.rejoins(text) else { return }
    note(.rejoining, text, "every byte of the text must be in the tree once", number)
  }

  private mutating func checkPrinting(_ text: String, number: Int) {
    guard let printed = language.printed(text) else {
      note(.printing, text, "nothing is printed for an accepted text", number)
      return
    }
    if !recogniser.accepts(printed) {
      note(.printing, text, "printed as refused \(printed.debugDescription)", number)
    } else if language.printed(printed) != printed {
      note(.printing, text, "printed first as \(printed.debugDescription)", number)
    }
  }

  /// Compares the expected sets after each token, as far as the text is viable.
  private mutating func checkPrefixes(_ trace: Recogniser.Trace, number: Int) {
    for (count, expected) in trace.expected.enumerated() {
      let end = count == 0 ? 0 : trace.tokens.tokens[count - 1].range.upperBound
      let prefix = trace.tokens.text(0..<end)
      report.prefixes += 1
      let ours = recogniser.vocabulary.spellings(expected)
      let theirs = language.expectedTerminals(after: prefix)
      guard ours != theirs else { continue }
      note(.expected, prefix, Self.difference(ours, theirs), number)
    }
  }

  private static func difference(_ ours: Set<String>, _ theirs: Set<String>?) -> String {
    guard let theirs else { return "the parser says that no program starts so" }
    let missing = ours.subtracting(theirs).sorted().joined(separator: " ")
    let surplus = theirs.subtracting(ours).sorted().joined(separator: " ")
    return "the parser lacks: \(missing.isEmpty ? "nothing" : missing); "
      + "has too many: \(surplus.isEmpty ? "nothing" : surplus)"
  }

  /// Keeps the first disagreement of each sort; a sort is told by what is said and where.
  private mutating func note(
    _ kind: Disagreement.Kind, _ text: String, _ detail: String, _ number: Int
  ) {
    report.disagreementCount += 1
    let sort = kind == .expected ? detail : shape(of: text)
    guard seen.insert("\(kind) \(sort)").inserted,
      report.disagreements.count < Self.disagreementLimit
    else { return }
    report.disagreements.append(
      Disagreement(kind: kind, text: text, detail: detail, seed: seed, sentence: number))
  }

  private func shape(of text: String) -> String {
    let tokens = recogniser.tokenizer.tokens(of: text)
    return tokens.tokens.map { token in
      recogniser.vocabulary.spellings(token.terminals).sorted().joined(separator: "|")
    }.joined(separator: " ") + (tokens.failure == nil ? "" : " ?")
  }
}
