/// The logical lines of a vCard or iCalendar file, unfolded (RFC 5545, section 3.1; RFC 6350, section
/// 3.2; vCard 2.1, section 2.1.3). Blank lines are left out.
///
/// Lines are joined as bytes: a fold may split a character. They end with a line feed, a carriage
/// return, or both.
///
/// Complexity: O(length) for all of them.
struct ContentLines: Sequence, IteratorProtocol {
  private var rest: PhysicalLines
  /// Whether the component says that it is vCard 2.1 or vCalendar 1.0.
  private var isOld = false

  init(_ bytes: [UInt8]) { rest = PhysicalLines(bytes.inUTF8) }

  mutating func next() -> ContentLine? {
    while let first = rest.next() {
      guard !first.bytes.isBlank else { continue }
      var joined = JoinedLine(first.bytes.withoutMark, keepsSpaces: isOld)
      while let following = rest.ahead, joined.append(following.bytes) { _ = rest.next() }
      let line = joined.contentLine(number: first.number)
      noteVersion(line)
      return line
    }
    return nil
  }

  private mutating func noteVersion(_ line: ContentLine) {
    switch line.name {
    case "BEGIN": isOld = isOld && line.keyword != "VCARD" && line.keyword != "VCALENDAR"
    case "VERSION": isOld = ["2.1", "1.0"].contains(line.keyword)
    default: break
    }
  }
}

extension [UInt8] {
  /// True where the first lines that are not blank begin with `BEGIN:` and this component, in any case.
  func beginsContent(of component: String) -> Bool {
    let first = inUTF8.withoutMark.drop(while: \.isBlank).prefix { !$0.isBlank }
    return first.asciiUppercased.elementsEqual("BEGIN:\(component)".utf8)
  }

  /// The bytes in UTF-8 where a mark says that they are UTF-16, and else as they are.
  fileprivate var inUTF8: [UInt8] {
    guard starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) else { return self }
    return decodedText(self, charset: "utf-16").map { Array($0.utf8) } ?? self
  }

  fileprivate var withoutMark: ArraySlice<UInt8> { self[...].withoutMark }
}

/// A line as it stands in the file, without its end.
private struct PhysicalLine {
  let bytes: ArraySlice<UInt8>
  /// From 1.
  let number: Int
}

/// The lines of a file, with a look at the one that comes next.
private struct PhysicalLines {
  private let bytes: [UInt8]
  private var index = 0
  private var number = 0
  private(set) var ahead: PhysicalLine?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ahead = readLine()
  }

  mutating func next() -> PhysicalLine? {
    let line = ahead
    if line != nil { ahead = readLine() }
    return line
  }

  private mutating func readLine() -> PhysicalLine? {
    guard index < bytes.count else { return nil }
    number += 1
    let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let line = PhysicalLine(bytes: bytes[index..<end], number: number)
    index = end + lengthOfLineEnd(at: end)
    return line
  }

  /// A file that went through one conversion too many has a second carriage return.
  private func lengthOfLineEnd(at end: Int) -> Int {
    let next = bytes[end...].prefix(3)
    if next.elementsEqual([0x0D, 0x0D, 0x0A]) { return 3 }
    return next.starts(with: [0x0D, 0x0A]) ? 2 : next.prefix(1).count
  }
}

/// A logical line that grows by what continues it.
private struct JoinedLine {
  private var bytes: [UInt8]
  private var search = HeaderSearch()
  private var header: ContentHeader?
  private let keepsSpaces: Bool

  /// - Parameter keepsSpaces: whether it is folded where spaces are, as in RFC 822, and not anywhere.
  init(_ first: ArraySlice<UInt8>, keepsSpaces: Bool) {
    bytes = Array(first)
    self.keepsSpaces = keepsSpaces
    readHeader()
  }

  /// Adds the next line of the file where it continues this one.
  mutating func append(_ next: ArraySlice<UInt8>) -> Bool {
    if header?.encoding == .quotedPrintable, bytes.last == UInt8(ascii: "=") {
      // A value that ends with a soft break by mistake must not take the end of its card with it.
      guard !next.isComponentBoundary else { return false }
      bytes.removeLast()
      bytes += next
    } else if next.first == 0x20 || next.first == 0x09 {
      appendFolded(next)
    } else if header?.encoding == .base64, !next.isEmpty, !next.contains(UInt8(ascii: ":")) {
      // Some writers do not indent it: it ends with a blank line or the next property.
      bytes += next
    } else {
      return false
    }
    readHeader()
    return true
  }

  private mutating func appendFolded(_ next: ArraySlice<UInt8>) {
    let text = next.dropFirst()
    let splitsCharacter = (text.first ?? 0) & 0xC0 == 0x80 && (bytes.last ?? 0) >= 0x80
    bytes += keepsSpaces && !splitsCharacter ? next : text
  }

  private mutating func readHeader() {
    guard header == nil, let end = search.headerEnd(in: bytes) else { return }
    header = ContentHeader(bytes[..<end])
  }

  func contentLine(number: Int) -> ContentLine {
    if let header, let end = search.end {
      return ContentLine(number: number, header: header, value: bytes[(end + 1)...])
    }
    // A quote that is never closed quotes nothing.
    guard let end = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return ContentLine(number: number, header: ContentHeader([]), value: bytes[...])
    }
    let header = ContentHeader(bytes[..<end])
    return ContentLine(number: number, header: header, value: bytes[(end + 1)...])
  }
}

/// Looks for the colon before the value, going on where it stopped as the line grows.
private struct HeaderSearch {
  private(set) var end: Int?
  private var index = 0
  private var isQuoted = false

  mutating func headerEnd(in bytes: [UInt8]) -> Int? {
    while end == nil, index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ":") where !isQuoted: end = index
      default: break
      }
      index += 1
    }
    return end
  }
}

extension ArraySlice<UInt8> {
  /// Files that were put one after the other have a byte-order mark each.
  fileprivate var withoutMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isBlank) }

  fileprivate var isComponentBoundary: Bool {
    let start = prefix(6).asciiUppercased
    return start.starts(with: "END:".utf8) || start.starts(with: "BEGIN:".utf8)
  }

  /// The bytes with the letters of ASCII in upper case.
  var asciiUppercased: [UInt8] {
    map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 0x20 : $0 }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
