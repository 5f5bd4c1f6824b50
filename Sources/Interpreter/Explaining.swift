import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `explain`: how a statement was read, part by part, with what names and dates stand for today.
  ///
  /// The parts are the parser's own: the role under which it took each word.
  func explanation(of statement: Statement) -> Answer {
    let text = words(statement.range)
    var table: [[AnswerValue]] = []
    for (words, role) in parts(of: text) {
      guard let what = role.words else { continue }
      table.append([.text(words), .text(what), meaning(of: words, as: role)])
    }
    return Answer(
      question: "explain " + text, asOf: today,
      columns: [
        AnswerColumn("part", "part"), AnswerColumn("role", "read as"),
        AnswerColumn("meaning", "that is"),
      ], rows: table, headline: statement.mood,
      notes: statement.mayRecord ? ["Nothing was recorded: explain only reads."] : [])
  }

  /// The pieces of a statement, those of one name or date joined.
  private func parts(of text: String) -> [(String, SyntaxRole)] {
    var ranges: [(SourceRange, SyntaxRole)] = []
    for piece in highlights(of: text) {
      if let last = ranges.last, piece.role.continues(last.1) {
        ranges[ranges.count - 1].0 = last.0.union(piece.range)
      } else {
        ranges.append((piece.range, piece.role))
      }
    }
    let bytes = Array(text.utf8)
    return ranges.map { range, role in
      (String(decoding: bytes[range.start..<range.end], as: UTF8.self), role)
    }
  }

  private func meaning(of words: String, as role: SyntaxRole) -> AnswerValue {
    switch role {
    case .person: return .text(whoIs(words))
    case .date:
      guard let date = date(in: words) else { return .none }
      return .text(echoDate(date))
    case .kind, .medium:
      guard let kind = InteractionWords.kind(of: words.lowercased()) else {
        return .text("no kind that is known")
      }
      return .text("an interaction: \(kind.word)")
    default: return .none
    }
  }

  private func whoIs(_ name: String) -> String {
    if ["me", "i"].contains(name.lowercased()) { return "you" }
    switch acquaintance(with: name) {
    case .contact: return "a contact"
    case .knownOf: return "known of, not met"
    case .ambiguous: return "could be several people"
    case .unknown: return "nobody known"
    }
  }

  /// The day that date words mean today.
  private func date(in words: String) -> PartialDate? {
    guard case .question(let question)? = parse("faces as of \(words)").statements.first?.kind
    else { return nil }
    for case .asOf(let date) in question.modifiers {
      return try? resolve(date, for: .any)
    }
    return nil
  }
}

extension Statement {
  /// What sort of sentence it is.
  fileprivate var mood: String {
    switch kind {
    case .command: "A command: something you do."
    case .fact: "A fact: something that is so."
    case .question: "A question: nothing is recorded."
    case .script: "A part of a script."
    case .shell: "A word to the shell."
    }
  }
}

extension SyntaxRole {
  /// True for a further part of a name or date that has begun.
  fileprivate func continues(_ role: SyntaxRole) -> Bool {
    switch self {
    case .personContinuation: role == .person || role == .personContinuation
    case .placeContinuation: role == .place || role == .placeContinuation
    case .topicContinuation: role == .topic || role == .topicContinuation
    case .date: role == .date
    case .duration: role == .duration
    default: false
    }
  }

  /// The role in words; nil for what needs none.
  fileprivate var words: String? {
    switch self {
    case .statement: "what is done"
    case .verb: "what is so"
    case .keyword, .block: "a word of the language"
    case .clause: "opens a clause"
    case .modifier: "what is done with the answer"
    case .listSeparator, .punctuation, .separator, .end, .space, .continuation: nil
    case .person, .personContinuation: "a person"
    case .place, .placeContinuation: "a place"
    case .topic, .topicContinuation: "a topic"
    case .date: "a date"
    case .duration: "a length of time"
    case .number: "a number"
    case .string, .text: "text"
    case .remark: "a remark"
    case .tag: "a tag"
    case .variable: "a variable"
    case .fieldName: "a field"
    case .habit: "a habit"
    case .kind: "a kind"
    case .medium: "the occasion"
    case .strength: "how well"
    case .source: "what is listed"
    case .constant: "a value"
    case .setting: "a setting"
    case .path: "a file"
    case .helpTopic: "a subject"
    case .errorCode: "an error code"
    case .operator: "an operator"
    case .comment: "a comment"
    case .error: "not understood"
    }
  }
}
