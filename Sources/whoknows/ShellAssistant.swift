import Interpreter
import LineEditor
import NetLanguage
import SourceText

/// The parser and the store behind the line editor.
final class ShellAssistant: LineAssistant {
  var session: Session
  /// The latest line that was run with success and begins with a text.
  var remembered: (String) -> String? = { _ in nil }

  init(_ session: Session) { self.session = session }

  func styles(for text: String) -> [StyledSpan] {
    var spans: [StyledSpan] = []
    for (range, role) in people(joined: highlights(of: text)) {
      let words = String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
      spans.append(StyledSpan(range: range.start..<range.end, role: look(of: role, words)))
    }
    return spans
  }

  /// The words of one name become one piece.
  private func people(
    joined pieces: [(range: SourceRange, role: SyntaxRole)]
  ) -> [(SourceRange, SyntaxRole)] {
    var joined: [(SourceRange, SyntaxRole)] = []
    for piece in pieces {
      if piece.role == .personContinuation, let last = joined.last, last.1 == .person {
        joined[joined.count - 1].0 = last.0.union(piece.range)
      } else {
        joined.append((piece.range, piece.role))
      }
    }
    return joined
  }

  private func look(of role: SyntaxRole, _ words: String) -> TextRole {
    switch role {
    case .statement, .keyword, .verb, .block, .modifier, .source, .operator, .strength, .setting:
      return .keyword
    case .clause, .listSeparator: return .clause
    case .person, .personContinuation:
      if words.lowercased() == "me" { return .keyword }
      switch session.acquaintance(with: words) {
      case .contact: return .knownPerson
      case .knownOf: return .knownOf
      case .unknown: return .unknownPerson
      case .ambiguous: return .ambiguousPerson
      }
    case .date, .duration: return .date
    case .number, .constant: return .number
    case .string, .text, .path: return .string
    case .remark: return words.hasPrefix("#") ? .tag : .string
    case .tag: return .tag
    case .variable: return .variable
    case .topic, .topicContinuation, .place, .placeContinuation, .kind, .medium, .habit,
      .fieldName, .helpTopic, .errorCode:
      return .topic
    case .comment: return .comment
    case .error: return .error
    case .punctuation, .separator, .end, .space, .continuation: return .plain
    }
  }

  /// A line that worked before, else what the language and the store know.
  func suggestion(for text: String, cursor: Int) -> LineSuggestion? {
    guard !text.isEmpty, cursor == text.utf8.count else { return nil }
    if let line = remembered(text), line.hasPrefix(text), line != text {
      return LineSuggestion(rest: String(line.dropFirst(text.count)), of: text)
    }
    return session.continuation(of: text).map {
      LineSuggestion(
        shown: $0.shown, replacing: $0.range.start..<$0.range.end, insertion: $0.text)
    }
  }

  func completions(for text: String, cursor: Int) -> CompletionMenu? {
    var (range, candidates) = session.completions(in: text, at: cursor)
    let site = completionSite(in: text, at: cursor)
    let typed = Array(text.utf8)[site.range.start..<site.range.end]
    let outside = outside(site, typed: String(decoding: typed, as: UTF8.self))
    if !outside.isEmpty {
      let known = Set(outside.map(\.text))
      candidates = outside + candidates.filter { !known.contains($0.text) }
      range = site.range
    }
    guard !candidates.isEmpty else { return nil }
    return CompletionMenu(
      replacing: range.start..<range.end,
      candidates: candidates.map {
        // Into a folder one goes on.
        let isWhole = !$0.text.hasSuffix("/")
        return CompletionCandidate(
          insertion: isWhole ? $0.text + " " : $0.text, display: $0.text, fact: $0.fact)
      })
  }

  func needsMoreInput(_ text: String) -> Bool { parse(text).needsMoreInput }
}
