/// The look of every role, from the 16 colours of the terminal's own palette.
package enum Theme: String, CaseIterable, Sendable {
  /// For dark text on a light ground.
  case light
  /// For light text on a dark ground.
  case dark
  /// No colour (`NO_COLOR`): only bold, faint, underline and reverse.
  case none

  /// The parameters of the SGR sequence for a role; empty for plain text.
  package func attributes(for role: TextRole) -> String {
    switch self {
    case .dark: darkAttributes(for: role)
    case .light: lightAttributes(for: role)
    case .none: colourlessAttributes(for: role)
    }
  }

  /// A role's text between the sequences that begin and end its look. The text must be safe.
  package func styled(_ text: String, as role: TextRole) -> String {
    let attributes = attributes(for: role)
    return attributes.isEmpty ? text : "\u{1B}[\(attributes)m\(text)\u{1B}[0m"
  }

  var promptAttributes: String { "1" }
  var suggestionAttributes: String { self == .none ? "2" : "90" }
  var factAttributes: String { suggestionAttributes }
  var selectionAttributes: String { "7" }
  var matchAttributes: String { "7" }

  private func darkAttributes(for role: TextRole) -> String {
    switch role {
    case .keyword: "1;94"
    case .clause: "95"
    case .knownPerson: "92"
    case .knownOf: "32"
    case .unknownPerson: "93"
    case .ambiguousPerson: "4;93"
    case .date: "96"
    case .tag: "33"
    case .string: "36"
    case .number: "96"
    case .variable: "35"
    case .topic: "36"
    case .comment: "90"
    case .error: "4;91"
    case .plain: ""
    }
  }

  private func lightAttributes(for role: TextRole) -> String {
    switch role {
    case .keyword: "1;34"
    case .clause: "35"
    case .knownPerson: "1;32"
    case .knownOf: "32"
    case .unknownPerson: "33"
    case .ambiguousPerson: "4;33"
    case .date: "36"
    case .tag: "33"
    case .string: "36"
    case .number: "36"
    case .variable: "35"
    case .topic: "36"
    case .comment: "90"
    case .error: "4;31"
    case .plain: ""
    }
  }

  private func colourlessAttributes(for role: TextRole) -> String {
    switch role {
    case .keyword: "1"
    case .comment: "2"
    case .unknownPerson, .ambiguousPerson, .error: "4"
    case .clause, .knownPerson, .knownOf, .date, .tag, .string, .number, .variable, .topic, .plain:
      ""
    }
  }
}
