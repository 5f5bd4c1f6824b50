@_spi(_Unicode) import Swift

/// An incremental search (^R): the pattern typed so far and the statement it found.
struct HistorySearch {
  private(set) var pattern = ""
  /// What the line was before the search.
  let original: EditState
  private let texts: [String]
  /// The place in `texts` of what is shown; nil while nothing was found.
  private var position: Int?
  /// True when the last step found nothing more.
  private(set) var hasFailed = false

  /// - Parameter texts: newest first.
  init(texts: [String], original: EditState) {
    self.texts = texts
    self.original = original
  }

  /// The statement found; the original line while the pattern is empty or matches nothing.
  var shown: EditState {
    guard let position else { return original }
    let text = texts[position]
    guard let match = Self.matches(of: pattern, in: text).first else {
      return EditState(atEndOf: text)
    }
    let state = EditState(text: text)
    return EditState(text: text, cursor: state.scalarRange(ofBytes: match).lowerBound)
  }

  /// The UTF-8 byte ranges of the pattern in what is shown.
  var marks: [Range<Int>] {
    position == nil ? [] : Self.matches(of: pattern, in: shown.text)
  }

  mutating func type(_ text: String) {
    pattern += text
    find(from: position ?? 0)
  }

  mutating func deleteBackward() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    position = nil
    hasFailed = false
    if !pattern.isEmpty { find(from: 0) }
  }

  mutating func older() {
    find(from: position.map { $0 + 1 } ?? 0)
  }

  mutating func newer() {
    guard let position else { return }
    let shown = texts[position]
    for candidate in stride(from: position - 1, through: 0, by: -1)
    where texts[candidate] != shown && Self.contains(pattern, in: texts[candidate]) {
      self.position = candidate
      hasFailed = false
      return
    }
    hasFailed = true
  }

  private mutating func find(from start: Int) {
    guard !pattern.isEmpty else { return }
    let current = position
    for candidate in texts.indices.dropFirst(start) {
      let isRepeat = current.map { $0 != candidate && texts[$0] == texts[candidate] } ?? false
      if !isRepeat && Self.contains(pattern, in: texts[candidate]) {
        position = candidate
        hasFailed = false
        return
      }
    }
    hasFailed = true
  }

  private static func contains(_ pattern: String, in text: String) -> Bool {
    !matches(of: pattern, in: text, limit: 1).isEmpty
  }

  /// Where a pattern occurs, whatever the case and the accents, as UTF-8 byte ranges from left to
  /// right without overlap.
  ///
  /// - Complexity: O(*nm*) in the characters of both.
  static func matches(of pattern: String, in text: String, limit: Int = .max) -> [Range<Int>] {
    let isASCII = pattern.utf8.allSatisfy { $0 < 0x80 } && text.utf8.allSatisfy { $0 < 0x80 }
    if isASCII {
      // Most statements are; this way a long history is searched between two keys.
      let hay = text.utf8.map(lowercased)
      return matches(of: pattern.utf8.map(lowercased), in: hay, limit: limit)
    }
    var starts = [0]
    for character in text { starts.append(starts[starts.count - 1] + character.utf8.count) }
    return matches(of: pattern.map(folded), in: text.map(folded), limit: limit).map {
      starts[$0.lowerBound]..<starts[$0.upperBound]
    }
  }

  private static func matches<Unit: Equatable>(
    of needle: [Unit], in hay: [Unit], limit: Int
  ) -> [Range<Int>] {
    guard let first = needle.first else { return [] }
    var result: [Range<Int>] = []
    var place = 0
    while place + needle.count <= hay.count, result.count < limit {
      let end = place + needle.count
      if hay[place] == first && hay[place..<end].elementsEqual(needle) {
        result.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return result
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// A character without case and marks.
  private static func folded(_ character: Character) -> String {
    if character.isASCII { return character.lowercased() }
    var base = String.UnicodeScalarView()
    for scalar in character.lowercased()._nfd
    where scalar.properties.canonicalCombiningClass == .notReordered {
      base.append(scalar)
    }
    return String(base)
  }
}
