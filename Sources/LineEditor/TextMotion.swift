/// Where the cursor goes. Pure functions of a text and a place in it; every place they return is
/// a character (grapheme cluster) boundary.
enum TextMotion {
  /// From a place in a text to another.
  typealias Motion = (_ text: String, _ from: String.Index) -> String.Index

  static func previousCharacter(in text: String, from index: String.Index) -> String.Index {
    index > text.startIndex ? text.index(before: index) : index
  }

  static func nextCharacter(in text: String, from index: String.Index) -> String.Index {
    index < text.endIndex ? text.index(after: index) : index
  }

  /// The start of the word that the cursor is in or behind.
  static func previousWord(in text: String, from index: String.Index) -> String.Index {
    let gap = backward(in: text, from: index) { !isWordPart($0) }
    return backward(in: text, from: gap, while: isWordPart)
  }

  /// The end of the word that the cursor is in or before.
  static func nextWord(in text: String, from index: String.Index) -> String.Index {
    let gap = forward(in: text, from: index) { !isWordPart($0) }
    return forward(in: text, from: gap, while: isWordPart)
  }

  /// The start of what stands between white space.
  static func previousSpacedWord(in text: String, from index: String.Index) -> String.Index {
    let gap = backward(in: text, from: index, while: \.isWhitespace)
    return backward(in: text, from: gap) { !$0.isWhitespace }
  }

  static func startOfLine(in text: String, from index: String.Index) -> String.Index {
    backward(in: text, from: index) { !$0.isNewline }
  }

  static func endOfLine(in text: String, from index: String.Index) -> String.Index {
    forward(in: text, from: index) { !$0.isNewline }
  }

  /// The end of the line, or from there over the line feed, so that lines can be joined.
  static func endOfLineOrNext(in text: String, from index: String.Index) -> String.Index {
    let end = endOfLine(in: text, from: index)
    return end == index ? nextCharacter(in: text, from: index) : end
  }

  /// The start of the line, or from there over the line feed before it.
  static func startOfLineOrPrevious(in text: String, from index: String.Index) -> String.Index {
    let start = startOfLine(in: text, from: index)
    return start == index ? previousCharacter(in: text, from: index) : start
  }

  /// The same column one line up; nil in the first line.
  static func lineAbove(in text: String, from index: String.Index) -> String.Index? {
    let start = startOfLine(in: text, from: index)
    guard start > text.startIndex else { return nil }
    let column = text.distance(from: start, to: index)
    let end = text.index(before: start)
    let target = startOfLine(in: text, from: end)
    return text.index(target, offsetBy: column, limitedBy: end) ?? end
  }

  /// The same column one line down; nil in the last line.
  static func lineBelow(in text: String, from index: String.Index) -> String.Index? {
    let end = endOfLine(in: text, from: index)
    guard end < text.endIndex else { return nil }
    let column = text.distance(from: startOfLine(in: text, from: index), to: index)
    let target = text.index(after: end)
    let limit = endOfLine(in: text, from: target)
    return text.index(target, offsetBy: column, limitedBy: limit) ?? limit
  }

  /// The character boundary at or before a place.
  static func characterStart(in text: String, at index: String.Index) -> String.Index {
    var place = index
    while String.Index(place, within: text) == nil {
      place = text.unicodeScalars.index(before: place)
    }
    return place
  }

  /// Letters, digits, and what holds a name together: `O'Neil`, `Anne-Marie`, `snake_case`.
  static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_'’-".contains(character)
  }

  private static func backward(
    in text: String, from index: String.Index, while matches: (Character) -> Bool
  ) -> String.Index {
    var place = index
    while place > text.startIndex {
      let before = text.index(before: place)
      guard matches(text[before]) else { break }
      place = before
    }
    return place
  }

  private static func forward(
    in text: String, from index: String.Index, while matches: (Character) -> Bool
  ) -> String.Index {
    var place = index
    while place < text.endIndex, matches(text[place]) { place = text.index(after: place) }
    return place
  }
}
