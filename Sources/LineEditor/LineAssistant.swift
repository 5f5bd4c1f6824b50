/// The application behind the editor: its parser and its store.
///
/// All offsets count UTF-8 bytes of the given text. Every function is called on the editor's
/// thread between two keys, so it should answer in a few milliseconds.
package protocol LineAssistant: AnyObject {
  /// The parts of the text that have a meaning, ascending and without overlap.
  func styles(for text: String) -> [StyledSpan]

  /// What could follow the cursor; nil for none. Asked only with the cursor at the end.
  func suggestion(for text: String, cursor: Int) -> LineSuggestion?

  /// What could stand at the cursor; nil for none.
  func completions(for text: String, cursor: Int) -> CompletionMenu?

  /// True when the statement is not finished: Enter then adds a line instead of running it.
  func needsMoreInput(_ text: String) -> Bool
}

/// What could follow the cursor at the end of the input.
package struct LineSuggestion: Hashable, Sendable {
  /// Shown faintly behind the text.
  package var shown: String
  /// The UTF-8 byte range that `insertion` replaces, up to the end of the text.
  package var replacing: Range<Int>
  package var insertion: String

  /// - Parameter replacing: the end of the input; empty where it simply goes on.
  package init(shown: String, replacing: Range<Int>, insertion: String) {
    self.shown = shown
    self.replacing = replacing
    self.insertion = insertion
  }

  /// The input goes on with this text.
  package init(rest: String, of text: String) {
    let end = text.utf8.count
    self.init(shown: rest, replacing: end..<end, insertion: rest)
  }
}

/// A part of the input and what it is.
package struct StyledSpan: Hashable, Sendable {
  /// UTF-8 byte offsets.
  package var range: Range<Int>
  package var role: TextRole

  package init(range: Range<Int>, role: TextRole) {
    self.range = range
    self.role = role
  }
}

/// What a part of the input is; the theme gives each role its look.
package enum TextRole: CaseIterable, Sendable {
  case keyword, clause
  case knownPerson, knownOf, unknownPerson, ambiguousPerson
  case date, tag, string, number, variable, topic, comment
  case error, plain
}

extension TextRole {
  /// True for the four roles that a person's name can have.
  var isPerson: Bool {
    switch self {
    case .knownPerson, .knownOf, .unknownPerson, .ambiguousPerson: true
    case .keyword, .clause, .date, .tag, .string, .number, .variable, .topic, .comment, .error,
      .plain:
      false
    }
  }
}

/// Candidates for one place in the input.
package struct CompletionMenu: Hashable, Sendable {
  /// The UTF-8 byte range that a chosen candidate replaces; it holds or touches the cursor.
  package var replacing: Range<Int>
  /// The likeliest first.
  package var candidates: [CompletionCandidate]

  package init(replacing: Range<Int>, candidates: [CompletionCandidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }
}

/// One row of a menu.
package struct CompletionCandidate: Hashable, Sendable {
  /// The text put into the line, with quotes and a following space where they belong.
  package var insertion: String
  /// The text shown.
  package var display: String
  /// What tells this candidate from the others, shown in the right column; empty for none.
  package var fact: String

  package init(insertion: String, display: String? = nil, fact: String = "") {
    self.insertion = insertion
    self.display = display ?? insertion
    self.fact = fact
  }
}
