/// The people of a list of addresses as headers of mail hold it (RFC 5322, section 3.4), and as it is
/// found: with comments, groups, routes, semicolons between the addresses, and brackets left out.
///
/// Whoever has neither a valid address nor a name is left out.
///
/// Complexity: O(length).
func correspondents(inAddressList text: String) -> [Correspondent] {
  var reader = AddressListReader(Array(text.utf8))
  return reader.correspondents()
}

/// Reads a list of addresses byte by byte: what is not ASCII is part of a name.
private struct AddressListReader {
  private var scanner: EncodedWordScanner
  private let bytes: [UInt8]
  private var index = 0
  private var mailbox = WrittenMailbox()
  private var found: [Correspondent] = []
  /// A word that stood alone before a comma: a list member without an address, or the family name of
  /// an unquoted `Jones, Alice <a@example.com>`.
  private var familyName: String?
  /// False once a quote or a comment was found that never ends: from then on its sign means nothing.
  private var quotesEnd = true
  private var commentsEnd = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = EncodedWordScanner(bytes)
  }

  mutating func correspondents() -> [Correspondent] {
    while index < bytes.count { readPiece() }
    endMailbox(atComma: false)
    endFamilyName()
    return found
  }

  private mutating func readPiece() {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""):
      if let text = quoted() { return mailbox.append(quoted: text) }
      return index += 1
    case UInt8(ascii: "("):
      if let text = comment() { return mailbox.comment.append(contentsOf: text + [0x20]) }
      return index += 1
    case UInt8(ascii: "="):
      // Words of RFC 2047 hold commas and colons where programs are careless.
      if let word = scanner.word(at: index) {
        mailbox.append(bytes[index..<word.end])
        return index = word.end
      }
    case UInt8(ascii: "\\"): index += index + 1 < bytes.count ? 1 : 0
    default:
      if readMark(byte) { return index += 1 }
    }
    mailbox.append(bytes[index...index])
    index += 1
  }

  /// Acts on what separates; false for what does not.
  private mutating func readMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"):
      if mailbox.hasClosedAddress { endMailbox(atComma: false) }
      mailbox.beginAddress()
    case UInt8(ascii: ">"): mailbox.isInAddress = false
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      guard !mailbox.isInRoute else { return false }
      endMailbox(atComma: byte == UInt8(ascii: ","))
    case UInt8(ascii: ":"):
      guard !mailbox.isInAddress else { return false }
      // What stood before is the name of a group.
      mailbox = WrittenMailbox()
    default: return false
    }
    return true
  }

  private mutating func endMailbox(atComma: Bool) {
    defer { mailbox = WrittenMailbox() }
    guard var person = mailbox.correspondent() else { return endFamilyName() }
    if let family = familyName, mailbox.hasPlainName, person.address != nil,
      let name = person.name
    {
      person.name = personName("\(family), \(name)")
      familyName = nil
    }
    endFamilyName()
    if atComma, person.address == nil, person.name?.contains(" ") == false {
      familyName = person.name
    } else {
      found.append(person)
    }
  }

  private mutating func endFamilyName() {
    if let familyName { found.append(Correspondent(name: familyName, address: nil)) }
    familyName = nil
  }

  /// Takes the text in quotes; nil where they are not closed.
  private mutating func quoted() -> [UInt8]? {
    guard quotesEnd else { return nil }
    var text: [UInt8] = []
    var place = index + 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        index = place + 1
        return text
      }
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count { place += 1 }
      text.append(bytes[place])
      place += 1
    }
    quotesEnd = false
    return nil
  }

  /// Takes a comment, which may hold others; nil where it is not closed.
  private mutating func comment() -> [UInt8]? {
    guard commentsEnd else { return nil }
    var text: [UInt8] = []
    var depth = 0
    var place = index
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\\") where place + 1 < bytes.count: place += 1
      default: break
      }
      text.append(bytes[place])
      place += 1
      if depth == 0 {
        index = place
        return Array(text.dropFirst().dropLast())
      }
    }
    commentsEnd = false
    return nil
  }
}

/// One member of a list as it is written.
private struct WrittenMailbox {
  private var phrase: [UInt8] = []
  private var hasQuotes = false
  /// Between angle brackets.
  private var address: [UInt8]?
  var comment: [UInt8] = []
  var isInAddress = false

  var hasClosedAddress: Bool { address?.isEmpty == false && !isInAddress }
  /// True in `<@relay.example,@other.example:alice@example.com>`.
  var isInRoute: Bool { isInAddress && address?.first == UInt8(ascii: "@") }
  /// True for `Alice <a@example.com>`, where `Jones,` may belong before it.
  var hasPlainName: Bool { address != nil && !hasQuotes && phrase.contains { $0 > 0x20 } }

  mutating func beginAddress() {
    address = []
    isInAddress = true
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    if isInAddress {
      address?.append(contentsOf: bytes)
    } else {
      phrase.append(contentsOf: bytes)
    }
  }

  mutating func append(quoted text: [UInt8]) {
    hasQuotes = hasQuotes || !isInAddress
    append(text[...])
  }

  /// The person; nil where there is neither a name nor a valid address.
  func correspondent() -> Correspondent? {
    let text = String(decoding: phrase, as: UTF8.self)
    let comment = personName(String(decoding: comment, as: UTF8.self))
    guard let address, let valid = validAddress(String(decoding: address, as: UTF8.self)) else {
      return bareCorrespondent(text, comment: comment)
    }
    return Correspondent(name: personName(text) ?? comment, address: valid)
  }

  /// The person where there are no brackets: the address is one of the words, or all of them.
  private func bareCorrespondent(_ text: String, comment: String?) -> Correspondent? {
    if let address = validAddress(text) { return Correspondent(name: comment, address: address) }
    var words = text.split(whereSeparator: \.isWhitespace)
    let addresses = words.indices.filter { validAddress(String(words[$0])) != nil }
    if addresses.count == 1, let place = addresses.first {
      let address = validAddress(String(words.remove(at: place)))
      let name = personName(words.joined(separator: " "))
      return Correspondent(name: name ?? comment, address: address)
    }
    guard !text.utf8.contains(UInt8(ascii: "@")) || hasQuotes, let name = personName(text)
    else {
      return nil
    }
    return Correspondent(name: name, address: nil)
  }

  private func validAddress(_ text: String) -> String? {
    var text = text
    if text.hasPrefix("@"), let end = text.lastIndex(of: ":") {
      text = String(text[text.index(after: end)...])
    }
    text = String(text.trimmingPrefix { $0.isWhitespace || "'[".contains($0) })
    while let last = text.last, last.isWhitespace || "'].".contains(last) { text.removeLast() }
    return mailAddress(text) ?? mailAddress(text.closedUp)
  }
}

extension String {
  /// The text without the spaces around `.` and `@`, which RFC 822 allowed in an address.
  fileprivate var closedUp: String {
    var result: [UInt8] = []
    var gap = false
    for byte in utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        gap = true
        continue
      }
      let isMark = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@")
      if gap, !isMark, result.last != UInt8(ascii: "."), result.last != UInt8(ascii: "@") {
        result.append(0x20)
      }
      gap = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
