import SourceText

/// The interrogative mood: a query and what is done to its rows.
package struct Question: Hashable, Sendable {
  package var query: Query
  package var modifiers: [Modifier]
  package var range: SourceRange

  package init(_ query: Query, modifiers: [Modifier], range: SourceRange) {
    self.query = query
    self.modifiers = modifiers
    self.range = range
  }
}

package enum Query: Hashable, Sendable {
  case five
  /// Two days side by side where `since` names the earlier.
  case faces(since: DateExpression?)
  case who(WhoQuery)
  case how(HowQuery)
  /// Bare `why?` explains the last answer.
  case why(WhyQuery?)
  case when(WhenQuery)
  case whereDidIMeet(PersonReference)
  case what(WhatQuery)
  case list(Source)
  case count(Source)
  case aggregate(Aggregate, field: Word, of: Source)
}

package enum Target: Hashable, Sendable {
  case me(SourceRange)
  case person(PersonReference)
}

package enum WhoQuery: Hashable, Sendable {
  case knows(TieVerb, Target, Strength?)
  case canIntroduceMe(to: PersonReference)
  case canHelpMe(with: Topic?)
  /// `my swift` or `me for swift`; nil for `me` alone.
  case canVouch(for: Topic?)
  case shouldIContact(Window?)
  case shouldKnowMeBetter
  case amINeglecting
  case needsMe
  case needs(Topic)
  case leadsNowhere
  case doI(TieVerb, Strength?)
  case doIOwe
  case didIMeet(Clauses)
  case isTagged([Word])
  case isPerson(PersonReference)
  case sawMy(Topic)
  case helpedMe
  case owesMe
  case excelsAt(Topic)
  case strugglesWith(Topic)
  case values(Topic)
  case worksAt(Place)
  case livesIn(Place)
}

package enum Window: String, Hashable, Sendable {
  case today, tomorrow
  case thisWeek = "this week"
  case nextWeek = "next week"
}

package enum HowQuery: Hashable, Sendable {
  case reach(
    PersonReference, without: [PersonReference], through: [PersonReference], within: Count?)
  /// How well the first knows the second.
  case well(PersonReference, knows: Target)
  case wellDoIKnow(PersonReference)
  case amIKnown
  case many(Source)
}

package enum WhyQuery: Hashable, Sendable {
  case person(PersonReference)
  case notPerson(PersonReference)
  case shouldIContact(PersonReference)
  case introduction(by: PersonReference, to: PersonReference, can: Bool)
  case knows(PersonReference, Target, Strength?)
  case amINeglecting(PersonReference)
}

package enum WhenQuery: Hashable, Sendable {
  case didIMeet(PersonReference)
  case didILastContact(PersonReference)
  case shouldIContact(PersonReference)
}

package enum WhatQuery: Hashable, Sendable {
  case doesValue(PersonReference)
  case doesKnowAboutMe(PersonReference)
  case doesOweMe(PersonReference)
  case doIOwe(PersonReference?)
  case didIPromise(PersonReference?)
  case happened(with: PersonReference, since: DateExpression?)
  case changed(since: DateExpression?)
  case matters(to: PersonReference)
}

package enum Source: String, Hashable, CaseIterable, Sendable {
  case people, contacts, relationships, interactions, introductions, promises, favours, ties, notes
  case skills, tags, events, opportunities, needs
}

package enum Aggregate: String, Hashable, Sendable { case average, median, lowest, highest, total }

package enum Modifier: Hashable, Sendable {
  case filter(Expression)
  case group(by: Word)
  /// Nil where the sentence names no direction: measures then come from the top, the rest from A.
  case order(by: Word, SortOrder?)
  case limit(Count)
  case asOf(DateExpression)
  case format(AnswerFormat, SourceRange)
}

package enum SortOrder: String, Hashable, Sendable { case ascending, descending }

package enum AnswerFormat: String, Hashable, CaseIterable, Sendable {
  case table, json, csv, markdown, dot, text
}
