import SourceText

/// One statement as it was read: names and dates are still words, nothing has been looked up.
package struct Statement: Hashable, Sendable {
  package var kind: Kind
  /// From the first to the last token, without the separator and without `.` or `?` at the end.
  package var range: SourceRange

  package indirect enum Kind: Hashable, Sendable {
    case command(Command)
    case fact(Fact)
    case question(Question)
    case script(Script)
    case shell(Shell)
  }

  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// The imperative mood: what I do.
package enum Command: Hashable, Sendable {
  case meet([PersonReference], Clauses)
  case deepen([PersonReference], Clauses)
  case log(kind: Word, LogDirection, [PersonReference], Clauses)
  case introduce([PersonReference], to: [PersonReference], Clauses)
  /// `text` carries the note itself; clauses hold `on`, `about`, tags.
  case note([PersonReference], text: Word, Clauses)
  case tag([PersonReference], tags: [Word], adding: Bool)
  case forget(PersonReference)
  case undo(Count?)
  case redo(Count?)
  case askIntroduction(of: PersonReference, to: PersonReference, Clauses)
  case askFor(PersonReference, Topic, Clauses)
  case promise(PersonReference, text: Word, Clauses)
  case settle(Settlement, PromiseReference, Clauses)
  case thank([PersonReference], Clauses)
  case contactEvery([PersonReference], Duration)
  case contactNever([PersonReference])
  case contactBy([PersonReference], DateExpression)
  case wantKnown([PersonReference])
  case wantInLayer([PersonReference], Layer)
  case skipFor([PersonReference], Duration)
  case skipUntil([PersonReference], DateExpression)
  case seek(Topic, Clauses)
  case opportunity(Count, found: Bool, Clauses)
  case rename(PersonReference, to: Word)
  case alias(PersonReference, as: Word)
  case merge(PersonReference, into: PersonReference)
  case retract(Count, Clauses)
}

/// `log call with`, `log email to`, `log email from`.
package enum LogDirection: String, Hashable, Sendable { case with, to, from }

/// What became of a promise.
package enum Settlement: String, Hashable, Sendable {
  case kept = "keep"
  case broken = "break"
  case cancelled = "cancel"
}

package enum PromiseReference: Hashable, Sendable {
  case number(Count)
  /// `to Alice "paper"` is mine, `from Alice "paper"` is hers.
  case party(mine: Bool, PersonReference, text: Word?)
}

/// The wanted layer around me (Dunbar): 5, 15, 50 or 150 people.
package enum Layer: String, Hashable, CaseIterable, Sendable { case five, fifteen, fifty, network }

/// The declarative mood: what is so.
package struct Fact: Hashable, Sendable {
  package var subject: Subject
  package var predicate: Predicate
  package var clauses: Clauses

  package init(subject: Subject, predicate: Predicate, clauses: Clauses) {
    self.subject = subject
    self.predicate = predicate
    self.clauses = clauses
  }

  package enum Subject: Hashable, Sendable {
    case i(SourceRange)
    case people([PersonReference])
  }

  package enum Predicate: Hashable, Sendable {
    /// `knows`, `trusts`; the strength is nil where the sentence has none.
    case tie(TieVerb, Party, Strength?)
    case introduced(Party, to: Party)
    case declined(introducing: Party, to: PersonReference)
    case sawMy(Topic)
    /// `vouches for my swift` has `skill`; `vouches for me for swift` has it in `clauses.purpose`.
    case vouches(skill: Topic?)
    case promised(Party, text: Word)
    case can(Topic)
    case helped(Party)
    case trait(Trait)
  }
}

package enum TieVerb: String, Hashable, Sendable { case knows, trusts }

/// Strength of a third-party tie, from weak to strong.
package enum Strength: String, Hashable, CaseIterable, Sendable {
  case barely, somewhat, well
  case veryWell = "very well"
}

package enum Party: Hashable, Sendable {
  case me(SourceRange)
  case people([PersonReference])
}

package enum Trait: Hashable, Sendable {
  case excelsAt([Topic])
  case strugglesWith([Topic])
  case values([Topic])
  case needs([Topic])
  case worksAt(Place)
  case livesIn(Place)
}
