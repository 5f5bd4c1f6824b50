/// The names of one person, as they are found in free text: whole words, whatever their accents.
///
/// In running text a word of a name begins as it does in the name, with a capital: “will” is not
/// Will. Names of scripts that put no space between words are found anywhere.
package struct NameMentions: Sendable {
  private struct Name {
    var words: [Substring]
    var keys: [String]
  }

  private var names: [Name] = []
  /// Names without spaces around them.
  private var unspaced: [String] = []

  /// - Parameter names: as they are written; handles with or without their `@`.
  package init(_ names: [String]) {
    for name in names {
      let words = TextWord.all(in: name).map(\.text)
      guard !words.isEmpty else { continue }
      self.names.append(Name(words: words, keys: words.map { matchingKey(String($0)) }))
      if name.unicodeScalars.allSatisfy({ !$0.properties.isCased && !$0.isASCII }) {
        unspaced.append(name)
      }
    }
  }

  package var isEmpty: Bool { names.isEmpty }

  /// True where one of the names occurs as a whole.
  ///
  /// Complexity: O(length × names).
  package func occur(in text: String) -> Bool {
    if unspaced.contains(where: { text.contains($0) }) { return true }
    let words = TextWord.all(in: text)
    let keys = words.map { matchingKey(String($0.text)) }
    return words.indices.contains { length(at: $0, in: words, keys) != nil }
  }

  /// True where any word of a name occurs in what was typed, in whatever case. Single letters, and
  /// words that `isCommon` knows when they are typed without a capital, do not count.
  package func partsOccur(in text: String, isCommon: (Substring) -> Bool) -> Bool {
    if unspaced.contains(where: { text.contains($0) }) { return true }
    let parts = Set(names.flatMap(\.keys)).filter { $0.unicodeScalars.count > 1 }
    return TextWord.all(in: text).contains { word in
      guard parts.contains(matchingKey(String(word.text))) else { return false }
      return word.beginsWithCapital || !isCommon(word.text)
    }
  }

  /// The text with `…` for each occurrence.
  package func removed(from text: String) -> String {
    var text = text
    for name in unspaced { text = replacing(name, in: text) }
    let words = TextWord.all(in: text)
    let keys = words.map { matchingKey(String($0.text)) }
    var result = ""
    var position = text.startIndex
    var index = 0
    while index < words.count {
      guard let count = length(at: index, in: words, keys) else {
        index += 1
        continue
      }
      result += text[position..<words[index].text.startIndex] + "…"
      position = words[index + count - 1].text.endIndex
      index += count
    }
    return result + text[position...]
  }

  /// How many words, from one on, are a name; the longest of those that fit.
  private func length(at index: Int, in words: [TextWord], _ keys: [String]) -> Int? {
    var longest: Int?
    for name in names where index + name.keys.count <= keys.count {
      let end = index + name.keys.count
      guard keys[index..<end].elementsEqual(name.keys), (longest ?? 0) < name.keys.count,
        zip(words[index..<end], name.words).allSatisfy({ $0.beginsWithCapital || !$1.hasCapital })
      else { continue }
      longest = name.keys.count
    }
    return longest
  }

  private func replacing(_ name: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(name) }) {
      result += rest[..<start] + "…"
      rest = rest[start...].dropFirst(name.count)
    }
    return result + rest
  }
}

/// A run of letters, digits and marks.
private struct TextWord {
  var text: Substring
  var beginsWithCapital: Bool { text.hasCapital || !text.isCased }

  static func all(in text: String) -> [TextWord] {
    var words: [TextWord] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let end = scalars[index...].firstIndex { !$0.isOfWord } ?? scalars.endIndex
      if end > index { words.append(TextWord(text: text[index..<end])) }
      index = end == scalars.endIndex ? end : scalars.index(after: end)
    }
    return words
  }
}

extension Substring {
  fileprivate var hasCapital: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
  }

  fileprivate var isCased: Bool { unicodeScalars.first?.properties.isCased == true }
}

extension Unicode.Scalar {
  fileprivate var isOfWord: Bool {
    if isASCII { return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value & ~0x20) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
      .format, .surrogate, .privateUse, .unassigned:
      return false
    @unknown default: return false
    }
  }
}
