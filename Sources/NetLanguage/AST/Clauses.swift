import SourceText

/// Everything that may follow the people of a statement; each at most once but for tags and remarks.
package struct Clauses: Hashable, Sendable {
  /// `via`: the introducers.
  package var via: [PersonReference] = []
  /// `at`: the place.
  package var place: Place?
  /// `on DATE`, `yesterday`, `3 weeks ago`.
  package var when: DateExpression?
  /// `for 2 hours`.
  package var length: Length?
  /// `over`: the medium or occasion.
  package var over: Word?
  package var about: [Topic] = []
  /// `for TOPIC`.
  package var purpose: Topic?
  /// `by`: the deadline.
  package var by: DateExpression?
  package var since: DateExpression?
  /// `as "manager"`.
  package var role: Word?
  package var because: Word?
  package var tags: [Word] = []
  package var remarks: [Word] = []

  package init() {}
}

/// A piece of text and where it stands. `text` is NFC, unescaped, without quotes or `#`, `@`, `$`.
package struct Word: Hashable, Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// How a person was named.
package struct PersonReference: Hashable, Sendable {
  package enum Form: Hashable, Sendable { case bareName, quoted, handle, variable }

  package var form: Form
  /// The name without quotes or sigil, words joined by one space, NFC.
  package var text: String
  package var range: SourceRange

  package init(_ form: Form, _ text: String, _ range: SourceRange) {
    self.form = form
    self.text = text
    self.range = range
  }
}

package struct Topic: Hashable, Sendable {
  package enum Form: Hashable, Sendable { case word, name, quoted, tag }

  package var form: Form
  package var text: String
  package var range: SourceRange

  package init(_ form: Form, _ text: String, _ range: SourceRange) {
    self.form = form
    self.text = text
    self.range = range
  }
}

package struct Place: Hashable, Sendable {
  package enum Form: Hashable, Sendable { case name, quoted, word }

  package var form: Form
  package var text: String
  package var range: SourceRange

  package init(_ form: Form, _ text: String, _ range: SourceRange) {
    self.form = form
    self.text = text
    self.range = range
  }
}
