extension Lint {
  /// Decisions that two tokens of lookahead do not settle (strong LL(2)).
  ///
  /// Terminals are compared through the texts they share, which the token automaton tells exactly:
  /// `2026` is a YEAR and an INTEGER, `promise` a keyword and an IDENT. The case rule keeps one
  /// pair apart: a word that is both a name and a keyword is never both in one place.
  ///
  /// - Throws: ``GrammarError`` when the grammar's terminals cannot be told.
  package static func lookaheadConflicts(in grammar: Grammar) throws(GrammarError) -> [Finding] {
    let vocabulary = try Vocabulary(of: grammar)
    let automaton = try TokenAutomaton(of: grammar, vocabulary: vocabulary)
    let lookahead = try Lookahead(of: grammar, vocabulary: vocabulary)
    let overlap = TerminalOverlap(automaton: automaton, vocabulary: vocabulary)
    var findings: [Finding] = []
    for (number, nonterminal) in lookahead.nonterminals.enumerated() {
      let sets = nonterminal.alternatives.map { lookahead.lookahead(number, $0) }
      for second in sets.indices.dropFirst() {
        for first in 0..<second {
          guard let clash = overlap.clash(sets[first], sets[second]) else { continue }
          findings.append(
            finding(
              grammar.rules[nonterminal.rule],
              "cannot tell “\(nonterminal.alternatives[first].source)” from "
                + "“\(nonterminal.alternatives[second].source)” by \(clash)"))
        }
      }
    }
    return findings
  }
}

/// Which terminals one text can be at once.
private struct TerminalOverlap {
  private let vocabulary: Vocabulary
  private var partners: [TerminalSet]

  init(automaton: TokenAutomaton, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    partners = (0..<vocabulary.count).map { TerminalSet([$0]) }
    for overlap in automaton.overlaps {
      let names = overlap.intersection(vocabulary.nameClasses)
      let readings =
        names.isEmpty
        ? [overlap] : [overlap.subtracting(vocabulary.keywords), overlap.subtracting(names)]
      for reading in readings {
        for terminal in reading { partners[terminal].formUnion(reading) }
      }
    }
  }

  /// Two tokens that fit both sets, in words; nil when there are none.
  func clash(_ left: LookaheadSet, _ right: LookaheadSet) -> String? {
    for first in left.firsts {
      for other in partners[first].intersection(right.firsts) {
        if first == Vocabulary.end { return describe(first, other) }
        for second in left.seconds(after: first) {
          let shared = partners[second].intersection(right.seconds(after: other))
          for partner in shared {
            return describe(first, other) + " then " + describe(second, partner)
          }
        }
      }
    }
    return nil
  }

  private func describe(_ left: Int, _ right: Int) -> String {
    let (left, right) = (vocabulary.names[left], vocabulary.names[right])
    return left == right ? left : "\(left) = \(right)"
  }
}
