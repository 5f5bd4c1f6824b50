import Relationships

/// The day of a date as mail headers hold it (RFC 5322, section 3.3, and the obsolete forms of 4.3), by
/// the clock of whoever wrote it: the time and its zone are not looked at.
///
/// Also as `date` and `asctime` write it (`Mon Mar  2 10:00:00 2026`), and as ISO 8601. Nil for what
/// is no date, and for one before 1970: no mail is older.
///
/// Complexity: O(length).
func mailDay(_ text: String) -> Day? { mailDay(words: DateWords(text).words) }

private func mailDay(words: [String]) -> Day? {
  var words = words[...]
  guard let first = words.first else { return nil }
  if let day = Day(iso: first.prefix(10)) { return day.asMailDay }
  // A weekday, in whatever language it is.
  if month(first) == nil, first.first?.isLetter == true { words.removeFirst() }
  guard words.count >= 3 else { return nil }
  let (one, two, three) = (words[words.startIndex], words[words.startIndex + 1], words.dropFirst(2))
  if let month = month(two), let day = number(one, digits: 1...2) {
    return three.first.flatMap(year).flatMap { Day(year: $0, month: month, day: day)?.asMailDay }
  }
  guard let month = month(one), let day = number(two, digits: 1...2),
    let year = three.lazy.compactMap({ number($0, digits: 4...4) }).first
  else { return nil }
  return Day(year: year, month: month, day: day)?.asMailDay
}

/// The day in the line that stands before a message in mbox form, `From alice@example.com Mon Mar  2
/// 10:00:00 2026`; nil where the line is not of that form, but part of a text.
///
/// Complexity: O(length).
func separatorDay(_ line: ArraySlice<UInt8>) -> Day? {
  guard line.starts(with: Array("From ".utf8)) else { return nil }
  let words = line.dropFirst(5).split(maxSplits: 12) { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    .map { String(decoding: $0, as: UTF8.self) }
  guard words.count <= 12 else { return nil }
  // The archives of Mailman write `alice at example.com`.
  let date = words.dropFirst(words.count > 3 && words[1] == "at" ? 3 : 1)
  let tail = DateWords(date.joined(separator: " ")).words
  guard let first = tail.first, let time = tail.firstIndex(where: isTime),
    isWeekday(first) || month(first) != nil || first.utf8.first.map(isDigit) == true,
    // A zone and the year may follow, and `remote from` a machine.
    (tail.firstIndex(of: "remote") ?? tail.endIndex) - time <= 4
  else { return nil }
  return mailDay(words: tail)
}

/// The words of a date without comments, commas and what follows far behind.
private struct DateWords {
  private static let most = 12
  var words: [String] = []

  init(_ text: String) {
    var word: [UInt8] = []
    var depth = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ","), 0x20, 0x09...0x0D:
        if depth == 0 { append(&word) }
      default:
        if depth == 0 { word.append(byte) }
      }
      if words.count > Self.most { return }
    }
    append(&word)
  }

  private mutating func append(_ word: inout [UInt8]) {
    guard !word.isEmpty, word.count <= 40 else { return word = [] }
    // `02-Mar-2026` is three words, `-0800` is one.
    let parts = word.split(separator: UInt8(ascii: "-"))
    let isDate = parts.count == 3 && parts[1].allSatisfy { $0 | 0x20 >= 0x61 }
    for part in isDate ? parts : [word[...]] {
      words.append(String(decoding: part, as: UTF8.self))
    }
    word = []
  }
}

private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]
private let weekdays = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

/// The number of a month by its name or at least three letters of it.
private func month(_ word: String) -> Int? {
  isShortened(word) ? months.firstIndex { $0.hasPrefix(word.lowercased()) }.map { $0 + 1 } : nil
}

private func isWeekday(_ word: String) -> Bool {
  isShortened(word) && weekdays.contains { $0.hasPrefix(word.lowercased()) }
}

private func isShortened(_ word: String) -> Bool { (3...9).contains(word.utf8.count) }

/// The year that the digits mean: by RFC 5322, section 4.3, 49 is 2049, 50 is 1950 and 126 is 2026.
private func year(_ word: String) -> Int? {
  guard let number = number(word, digits: 2...4) else { return nil }
  switch word.utf8.count {
  case 2: return number + (number < 50 ? 2000 : 1900)
  case 3: return number + 1900
  default: return number
  }
}

private func number(_ word: String, digits: ClosedRange<Int>) -> Int? {
  guard digits.contains(word.utf8.count), word.utf8.allSatisfy(isDigit) else { return nil }
  return Int(word)
}

private func isTime(_ word: String) -> Bool {
  let parts = word.split(separator: ":", omittingEmptySubsequences: false)
  return (2...3).contains(parts.count)
    && parts.allSatisfy { number(String($0), digits: 1...2) != nil }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

extension Day {
  fileprivate var asMailDay: Day? { civil.year >= 1970 ? self : nil }
}
