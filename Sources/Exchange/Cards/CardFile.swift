/// Reads address books in vCard 2.1, 3.0 and 4.0, mixed as they come.
///
/// It is lenient: properties in any order, a card without its end, another card inside of one (AGENT)
/// and texts in old encodings are read. Of each person it takes what a contact can hold.
package enum CardFile {
  /// True where a file beginning with these bytes is one.
  package static func looksLike(_ head: [UInt8]) -> Bool { head.beginsContent(of: "VCARD") }

  /// The cards of a file. Groups and companies are skipped; a card that names nobody is rejected.
  ///
  /// Complexity: O(length).
  /// - Throws: where it holds no card.
  package static func read(_ bytes: [UInt8]) throws(UnreadableFile) -> ImportedFile {
    var reader = CardReader()
    for line in ContentLines(bytes) { reader.take(line) }
    let file = reader.finished()
    guard reader.hasCards || bytes.isEmpty else { throw UnreadableFile("no BEGIN:VCARD was found") }
    return file
  }
}

/// Which card a line belongs to.
private struct CardReader {
  private var file = ImportedFile(.vcard, title: "vCard contacts")
  private(set) var hasCards = false
  private var card: Card?
  /// Components inside the card whose ends are still to come, the innermost last.
  private var nested: [String] = []
  private var ignored: [String] = []
  private var isAfterAgent = false

  mutating func take(_ line: ContentLine) {
    switch line.name {
    case "BEGIN": begin(line)
    case "END": end(line.keyword)
    case "AGENT":
      isAfterAgent = true
      // vCard 3.0 has the whole card in its value; 2.1 begins it in the next line, or in this one.
      if card != nil, line.keyword == "BEGIN:VCARD" { nested.append("VCARD") }
      return
    default: takeProperty(line)
    }
    isAfterAgent = false
  }

  private mutating func begin(_ line: ContentLine) {
    let component = line.keyword
    if card != nil, component != "VCARD" || isAfterAgent {
      nested.append(component)
    } else if component == "VCARD" {
      finishCard()
      card = Card(line: line.number)
      hasCards = true
    }
  }

  private mutating func end(_ component: String) {
    if nested.last == component {
      nested.removeLast()
    } else if component == "VCARD" {
      finishCard()
    }
  }

  private mutating func takeProperty(_ line: ContentLine) {
    guard card != nil, nested.isEmpty else { return }
    if card?.take(line) == false { ignored.append(line.ignoredName) }
  }

  private mutating func finishCard() {
    nested = []
    guard let finished = card else { return }
    card = nil
    switch finished.outcome {
    case .contact(let record):
      file.records.append(ImportedRecord(line: finished.line, .contact(record)))
    case .skipped(let what): file.skipped[what, default: 0] += 1
    case .rejected(let reason): file.rejected.append(RejectedRecord(line: finished.line, reason))
    }
  }

  mutating func finished() -> ImportedFile {
    finishCard()
    file.ignored = ignored.withoutRepeats
    return file
  }
}

extension ContentLine {
  /// The name of a property that is not used. A line broken off from a note has none: its words are
  /// somebody's content.
  var ignoredName: String {
    let isName =
      !name.isEmpty && name.utf8.count <= 30
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    return isName ? name : "lines that are no property"
  }
}
