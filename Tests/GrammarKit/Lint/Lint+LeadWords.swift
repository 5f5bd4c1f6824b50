extension Lint {
  /// Differences between `LEADWORD` and the keywords that begin a `Statement` or close a block part.
  ///
  /// `LEADWORD` is what a name at the start of a statement must not be, so a word missing from it
  /// would make a statement ambiguous and a word too many would forbid a name for nothing.
  /// A grammar without `Statement` or `LEADWORD` has no findings.
  ///
  /// - Throws: ``GrammarError`` when the grammar's terminals cannot be told.
  package static func leadWordFaults(in grammar: Grammar) throws(GrammarError) -> [Finding] {
    guard let statement = grammar.index(of: "Statement"), let rule = grammar.rule(named: "LEADWORD")
    else { return [] }
    let lookahead = try Lookahead(of: grammar, vocabulary: Vocabulary(of: grammar))
    let first = lookahead.first(of: statement).intersection(lookahead.vocabulary.keywords)
    let beginning = Set(first.map { String(lookahead.vocabulary.names[$0].dropFirst().dropLast()) })
      .union(grammar.words(of: "BLOCKWORD"))
    let listed = grammar.words(of: "LEADWORD")
    let repeated = Dictionary(grouping: listed, by: { $0 }).filter { $1.count > 1 }.keys
    return beginning.subtracting(listed).sorted().map {
      finding(rule, "lacks '\($0)', which begins a statement or closes a block part")
    }
      + Set(listed).subtracting(beginning).sorted().map {
        finding(rule, "lists '\($0)', which begins no statement and closes no block part")
      } + repeated.sorted().map { finding(rule, "lists '\($0)' twice") }
  }
}
