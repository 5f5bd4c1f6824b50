/// An expected set in words, for people.
struct ExpectedWords {
  let expected: [Expected]

  /// What the terminals stand for, each once, in the order in which the parser tried them.
  var items: [String] {
    if isValue { return ["a value"] }
    var result: [String] = []
    for one in expected {
      guard let item = item(for: one), !result.contains(item) else { continue }
      result.append(item)
    }
    return result
  }

  /// The items with commas between them, not more than fit on a line.
  var list: String {
    let items = items
    let shown = items.prefix(14).joined(separator: ", ")
    return items.count > 14 ? shown + ", …" : shown
  }

  /// True where an expression could begin.
  var isValue: Bool { holds(where: { $0.terminal == .symbol(.leftParenthesis) }) }

  /// True where a person could be named.
  var isPerson: Bool {
    holds(where: { $0.role == .person && $0.terminal == .token(.nameStart) })
  }

  func holds(where condition: (Expected) -> Bool) -> Bool { expected.contains(where: condition) }

  func holds(_ terminal: Terminal) -> Bool { holds(where: { $0.terminal == terminal }) }

  /// Every keyword of the set.
  var keywords: [Keyword] {
    expected.compactMap { one in
      if case .keyword(let keyword) = one.terminal { return keyword }
      return nil
    }
  }

  /// True where the statement could end.
  var canEnd: Bool { holds(.token(.separator)) }

  /// The one thing that is missing, with a placeholder that could stand for it.
  var placeholder: (name: String, text: String)? {
    if isValue { return ("a value", "‹value›") }
    for one in expected {
      switch one.role {
      case .person: return ("a person", "‹person›")
      case .place: return ("a place", "‹place›")
      case .topic: return ("a topic", "‹topic›")
      case .date where !canEnd: return ("a date", "‹date›")
      case .duration where one.terminal == .token(.integer):
        return ("a length of time", "‹2 weeks›")
      case .number: return ("a number", "‹number›")
      case .text: return ("a text in quotes", "\"‹text›\"")
      case .string, .path: return ("a text in quotes", "\"‹text›\"")
      case .tag where !canEnd: return ("a tag", "#‹tag›")
      case .variable: return ("a variable", "$‹name›")
      case .fieldName: return ("a field", "‹field›")
      case .habit: return ("the name of a habit", "‹habit›")
      case .kind: return ("a kind of interaction", "‹call›")
      case .medium: return ("an occasion", "‹lunch›")
      case .source: return ("a list to ask about", "‹people›")
      case .verb where !canEnd: return ("a verb", "‹knows …›")
      case .date, .duration, .tag, .statement, .keyword, .verb, .clause, .modifier, .block,
        .listSeparator, .personContinuation, .placeContinuation, .topicContinuation, .remark,
        .strength, .constant, .setting, .helpTopic, .errorCode, .operator, .punctuation,
        .separator, .end, .comment, .space, .continuation, .error:
        continue
      }
    }
    return nil
  }

  private func item(for one: Expected) -> String? {
    switch one.role {
    case .separator, .end, .punctuation, .listSeparator, .personContinuation,
      .placeContinuation, .topicContinuation, .comment, .space, .continuation, .error:
      return nil
    case .date:
      if hasClause(.on) { return nil }
      guard case .keyword(let keyword) = one.terminal else { return "a date" }
      if keyword.isPartOfDate { return keyword.text }
      return KeywordGroup.months.contains(keyword) ? "a month" : "a date"
    case .duration: return durationItem(one)
    case .statement: return "a statement"
    case .operator: return "an operator"
    case .person: return one.terminal == .keyword(.me) ? "me" : "a person"
    case .place: return "a place"
    case .topic: return "a topic"
    case .number: return "a number"
    case .tag: return "#tag"
    case .remark: return "\"note\""
    case .text: return "\"text\""
    case .string: return "\"text\""
    case .path: return "\"file\""
    case .variable: return "$name"
    case .fieldName: return "a field"
    case .habit: return "a habit"
    case .kind: return "a kind such as call"
    case .medium: return "an occasion such as lunch"
    case .source: return sourceItem(one)
    case .setting: return one.terminal == .keyword(.today) ? "today" : "a setting"
    case .helpTopic: return "a topic"
    case .errorCode: return "a code such as E0301"
    case .keyword, .verb, .clause, .modifier, .block, .strength, .constant:
      guard case .keyword(let keyword) = one.terminal else { return nil }
      return keyword.text
    }
  }

  private func hasClause(_ keyword: Keyword) -> Bool {
    expected.contains { $0.terminal == .keyword(keyword) && $0.role == .clause }
  }

  private func durationItem(_ one: Expected) -> String? {
    guard case .keyword(let keyword) = one.terminal else { return "a number" }
    if KeywordGroup.numberWords.contains(keyword) { return "a number" }
    return keyword.text.hasSuffix("s") ? keyword.text : nil
  }

  private func sourceItem(_ one: Expected) -> String? {
    guard case .keyword(let keyword) = one.terminal else { return nil }
    return keyword.text
  }
}

extension Keyword {
  /// Words that are shown themselves where a date goes on.
  fileprivate var isPartOfDate: Bool { self == .ago || self == .week || self == .this }
}
