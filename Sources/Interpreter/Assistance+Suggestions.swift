import Journal
import NetLanguage
import Relationships
import SourceText

/// How a line could go on.
package struct Continuation: Hashable, Sendable {
  /// What is shown behind the cursor.
  package var shown: String
  /// The range that `text` replaces; empty, at the cursor, where the line simply goes on.
  package var range: SourceRange
  package var text: String
}

extension Session {
  /// The likeliest way on from the end of a text: the absolute date after a date word, the rest of
  /// a name or word that has begun, and people where the words before suggest them.
  ///
  /// Complexity: bounded, whatever the size of the store.
  package func continuation(of text: String) -> Continuation? {
    refreshAssistance()
    let place = EditingPlace(text, at: text.utf8.count, self)
    if let date = absoluteDate(in: text) { return date }
    if place.typed.isEmpty {
      guard text.last?.isWhitespace == true, place.roles.contains(.person), suggestsPeople(place),
        let first = people(at: place, limit: 1).first, first.reason != nil
      else { return nil }
      return Continuation(first.name, for: place, spelled: spelled(first.name))
    }
    let isName = place.typed.first.map { $0.isUppercase || $0 == "\"" || !$0.isASCII } ?? false
    let word = isName ? nil : firstWord(at: place)
    if let word { return Continuation(word, for: place, spelled: word) }
    guard place.roles.contains(.person), let first = people(at: place, limit: 1).first else {
      return nil
    }
    return Continuation(first.name, for: place, spelled: spelled(first.name))
  }

  private func suggestsPeople(_ place: EditingPlace) -> Bool {
    place.governor.map { ["via", "deepen", "skip"].contains($0.text) } ?? false
  }

  private func firstWord(at place: EditingPlace) -> String? {
    if let value = settingValues(at: place).first { return value.text }
    if let word = words(at: place).first { return word.text }
    for role in SyntaxRole.allCases where place.roles.contains(role) && role != .errorCode {
      if let first = stored(role, typed: place.typed).first { return first.text }
    }
    return nil
  }

  // MARK: Dates

  /// `yesterday|`: the day that it is. Taken over it stands in the place of the words.
  private func absoluteDate(in text: String) -> Continuation? {
    let pieces = highlights(of: text)
    guard let last = pieces.last, last.range.end == text.utf8.count else { return nil }
    let bytes = Array(text.utf8)
    func words(_ range: SourceRange) -> String {
      String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    // `3 weeks ago` is the longest; `for 2 hours yesterday` has the date in its last word only.
    let ends = pieces.suffix(3).reversed().prefix { $0.role == .date || $0.role == .duration }
    for (index, piece) in ends.enumerated().reversed() {
      let range = SourceRange(piece.range.start, last.range.end)
      let opener = pieces.dropLast(index + 1).last.map { words($0.range) }
      guard let found = day(of: words(range), after: opener) else { continue }
      guard found.description != words(range) else { return nil }
      let isOpened = opener.map { Self.dateOpeners.contains($0) } ?? false
      return Continuation(
        shown: " = \(echoDate(found))", range: range,
        text: isOpened ? found.description : "on \(found.description)")
    }
    return nil
  }

  private static let dateOpeners: Set = ["on", "by", "since", "until", "before", "after", "of"]

  private func day(of phrase: String, after opener: String?) -> PartialDate? {
    let statements = parse("faces as of \(phrase)").statements
    guard statements.count == 1, case .question(let question) = statements[0].kind,
      case .asOf(let date)? = question.modifiers.first
    else { return nil }
    let isPlan = opener == "by" || opener == "until"
    return try? resolve(date, for: isPlan ? .future : .any)
  }
}

extension Continuation {
  /// The rest of a word, or where the word differs in case or accents the whole of it.
  init?(_ name: String, for place: EditingPlace, spelled: String) {
    if spelled.hasPrefix(place.typed) {
      let rest = String(spelled.dropFirst(place.typed.count))
      guard !rest.isEmpty else { return nil }
      self.init(shown: rest, range: SourceRange(at: place.range.end), text: rest)
    } else {
      self.init(shown: " = \(name)", range: place.range, text: spelled)
    }
  }
}
