/// Where the shell shows texts that it did not write itself, beside its answers.
package enum Surface: String, CaseIterable, Sendable {
  case line = "the line that is edited"
  case suggestion = "suggestions of names"
  case recalled = "suggestions from the history"
  case menu = "menus of people and their facts"
  case files = "menus of files"
  case search = "the search of the history"
  case echo = "what a statement says"
  case mistake = "mistakes and their corrections"
  case question = "questions to confirm"
  case reply = "the reply to them"
  case history = "the list of the history"
  case pager = "the pager"
  case notice = "the line of today's people"
  case title = "the title of the terminal"

  /// All of them, for SECURITY.md.
  static var list: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}
