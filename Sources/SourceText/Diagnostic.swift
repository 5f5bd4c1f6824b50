/// One mistake or remark about a source text, as a value: rendered elsewhere, never printed here.
package struct Diagnostic: Error, Hashable, Sendable {
  /// How serious the finding is. Only errors stop a script.
  package enum Severity: String, Sendable { case error, warning }

  /// A range of the source with the words that stand beside it.
  package struct Label: Hashable, Sendable {
    package var range: SourceRange
    /// Short text shown after the underline; empty for none.
    package var text: String

    package init(_ range: SourceRange, _ text: String = "") {
      self.range = range
      self.text = text
    }
  }

  package var code: DiagnosticCode
  package var severity: Severity
  /// One plain-language sentence, ended by a full stop.
  package var message: String
  /// The part that is wrong, underlined with `^`. An empty range marks a missing thing.
  package var primary: Label
  /// Other parts that explain it, underlined with `~`.
  package var secondary: [Label]
  /// Corrections, the likeliest first.
  package var suggestions: [Suggestion]
  /// Further sentences: the next step where no edit helps.
  package var notes: [String]
  /// How the program came to this place, innermost last: "in habit weekly-five (week.net:3)".
  package var trace: [String]
  /// The text the ranges count in; nil where the reader of the diagnostic knows it.
  package var source: SourceIdentity?

  package init(
    _ code: DiagnosticCode, severity: Severity = .error, _ message: String, at range: SourceRange,
    label: String = "", secondary: [Label] = [], suggestions: [Suggestion] = [],
    notes: [String] = [], trace: [String] = [], source: SourceIdentity? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.primary = Label(range, label)
    self.secondary = secondary
    self.suggestions = suggestions
    self.notes = notes
    self.trace = trace
    self.source = source
  }
}

/// A correction that can be applied to the source.
package struct Suggestion: Hashable, Sendable {
  /// How far the program may go with a suggestion by itself.
  package enum Confidence: String, Sendable {
    /// May be put into the next line, ready for Enter.
    case sure
    /// One of several readings.
    case maybe
    /// Has a ‹placeholder› that the user replaces.
    case fill
  }

  /// Replaces one range of the source by a text.
  package struct Edit: Hashable, Sendable {
    package var range: SourceRange
    package var replacement: String

    package init(_ range: SourceRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  package var confidence: Confidence
  /// In ascending order, without overlap.
  package var edits: [Edit]
  /// A fact that tells this suggestion from the others: "PyCon, 3 days ago"; empty for none.
  package var fact: String

  package init(_ confidence: Confidence, edits: [Edit], fact: String = "") {
    self.confidence = confidence
    self.edits = edits
    self.fact = fact
  }

  /// The whole source with the edits applied.
  package func applied(to source: String) -> String {
    var bytes: [UInt8] = []
    let original = Array(source.utf8)
    var position = 0
    for edit in edits {
      bytes += original[position..<edit.range.start]
      bytes += Array(edit.replacement.utf8)
      position = edit.range.end
    }
    bytes += original[position...]
    return String(decoding: bytes, as: UTF8.self)
  }
}
