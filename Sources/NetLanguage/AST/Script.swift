import SourceText

package enum Script: Hashable, Sendable {
  case letBe(Word, LetValue)
  case forEach(Word, in: Iterated, [Statement])
  case ifThen(Expression, [Statement], orElse: [Statement]?)
  case habit(Word, parameters: [Word], every: Duration?, [Statement])
  case run(Word, arguments: [Expression])
  case include(Word)
  case expect(Expectation)
  case print([Expression])
  case setToday(Expression)
  case set(Word, Expression)
  case suppose([Statement], then: [Statement])
  case simulate(Simulation, [Statement])
  case explain(Statement)
}

/// The head of `simulate 5 years every 1 week for 6 hours among 150 people in 6 communities seed 42`.
package struct Simulation: Hashable, Sendable {
  package var length: Duration
  package var step: Duration?
  /// Time to spend in each step.
  package var time: Length?
  /// A made-up town; nil where the store's own people are meant.
  package var town: Town?
  package var seed: Count?

  init(length: Duration) { self.length = length }

  package struct Town: Hashable, Sendable {
    package var people: Count
    package var communities: Count?
  }
}

package enum LetValue: Hashable, Sendable {
  case question(Question)
  case expression(Expression)
}

package enum Iterated: Hashable, Sendable {
  case variable(Word)
  case question(Question)
}

package enum Expectation: Hashable, Sendable {
  /// The code is nil where any error will do.
  case error(Word?, from: Statement)
  case question(Question, Outcome)
  case expression(Expression)
}

package enum Outcome: Hashable, Sendable {
  case include([PersonReference])
  case exclude([PersonReference])
  case empty
  case be([PersonReference])
  case count(Count)
}

package enum Shell: Hashable, Sendable {
  case help(HelpTopic?)
  case history(Count?)
  case historySave(Count, Count, path: Word)
  case importFile(Word, as: ImportFormat?, preview: Bool)
  case export(Question?, to: Word)
  case open(Word)
  case save(as: Word?)
  /// The entries of a statement as they were recorded: what an export writes where words do not
  /// say all.
  case restore(Word)
  case plot(PlotSubject?)
  case show(ShowSubject)
  case edit
  case fix(Count?)
  case quit
}

package enum HelpTopic: Hashable, Sendable {
  case word(Word)
  case quoted(Word)
  case code(Word)
}

package enum PlotSubject: Hashable, Sendable {
  case field(Expression, since: DateExpression?)
  case question(Question)
}

package enum ShowSubject: String, Hashable, CaseIterable, Sendable {
  case settings, parameters, habits, variables, aliases
}

package enum ImportFormat: String, Hashable, CaseIterable, Sendable {
  case linkedin, google, vcard, ical, mbox, csv, json
}
