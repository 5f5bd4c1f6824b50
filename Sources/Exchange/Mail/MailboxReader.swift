import Relationships

/// Reads mail: a file in mbox form that comes in pieces of any size, or the files of a Maildir one by
/// one. Only headers are read, and of them only who wrote to whom, when, and about what.
///
/// A message begins at `From `, at the start or after a blank line, where a sender and a date follow.
/// What Content-Length says is not believed. Of the file no more is held than `MailHeaders.mostBytes`
/// of a line and one and a half times that of headers; what grows is only the result.
///
/// Complexity: O(length) over all the pieces.
package struct MailboxReader: Sendable {
  private enum Place { case beforeMessages, headers, body }

  private var file = ImportedFile(.mbox, title: "mail")
  private var keys: Set<String> = []
  private var place = Place.beforeMessages
  private var headers = MailHeaders()
  private var separatorDay: Day?
  /// Of the message that is read.
  private var startLine = 0
  private var messages = 0
  /// The start of a line whose end has not come.
  private var held: [UInt8] = []
  private var heldIsCut = false
  private var line = 1
  private var isAfterBlank = true
  private var isEmpty = true

  package init() {}

  /// Takes the next piece of a file in mbox form.
  package mutating func feed(_ bytes: ArraySlice<UInt8>) {
    if !bytes.isEmpty { isEmpty = false }
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      endLine(with: rest[..<end])
      rest = rest[(end + 1)...]
    }
    hold(rest)
  }

  /// Takes one file of a Maildir, of which it reads the headers. `number` stands for its line.
  package mutating func message(_ bytes: [UInt8], number: Int) {
    isEmpty = false
    beginMessage(at: number, day: nil)
    var rest = bytes[...]
    while place == .headers, !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      // Programs that deliver into both kinds leave the separator of the other one in.
      if headers.hasLines || !line.starts(with: Array("From ".utf8)) { readHeader(whole: line) }
    }
    endMessage()
  }

  /// What was read.
  ///
  /// - Throws: `UnreadableFile` where something was, and no message in it.
  package mutating func finish() throws(UnreadableFile) -> ImportedFile {
    if !held.isEmpty { endLine(with: []) }
    endMessage()
    guard isEmpty || messages > 0 else {
      throw UnreadableFile("no line was found that begins a message (“From ” with a date)", line: 1)
    }
    return file
  }

  /// True where the first bytes of a file can be those of an mbox.
  package static func looksLike(_ head: [UInt8]) -> Bool {
    let lines = head.prefix(8_192).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    return lines.first.map { Exchange.separatorDay($0.withoutByteOrderMark) != nil } ?? false
  }
}

// MARK: - Lines

extension MailboxReader {
  /// Keeps the start of a line for its end.
  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    let kept = bytes.prefix(MailHeaders.mostBytes - held.count)
    held.append(contentsOf: kept)
    if kept.count < bytes.count { heldIsCut = true }
  }

  private mutating func endLine(with bytes: ArraySlice<UInt8>) {
    if held.isEmpty {
      read(whole: bytes)
    } else {
      hold(bytes)
      let line = held
      let isCut = heldIsCut
      held.removeAll(keepingCapacity: true)
      heldIsCut = false
      read(line[...], isCut: isCut)
    }
    line += 1
  }

  private mutating func read(whole line: ArraySlice<UInt8>) {
    let kept = line.prefix(MailHeaders.mostBytes)
    read(kept, isCut: kept.count < line.count)
  }

  private mutating func read(_ line: ArraySlice<UInt8>, isCut: Bool) {
    var line = line
    if !isCut, line.last == 0x0D { line.removeLast() }
    if self.line == 1 { line = line.withoutByteOrderMark }
    // No header begins like that, so that a message without a body ends there as well.
    if isAfterBlank || place == .headers, line.first == UInt8(ascii: "F"),
      let day = Exchange.separatorDay(line)
    {
      endMessage()
      beginMessage(at: self.line, day: day)
    } else if place == .headers {
      readHeader(line, isCut: isCut)
    }
    isAfterBlank = line.isEmpty
  }

  private mutating func readHeader(whole line: ArraySlice<UInt8>) {
    let kept = line.prefix(MailHeaders.mostBytes)
    readHeader(kept.last == 0x0D ? kept.dropLast() : kept, isCut: kept.count < line.count)
  }

  private mutating func readHeader(_ line: ArraySlice<UInt8>, isCut: Bool) {
    if line.isEmpty {
      place = .body
    } else {
      headers.append(line, isCut: isCut)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }
}

// MARK: - Messages

extension MailboxReader {
  private mutating func beginMessage(at line: Int, day: Day?) {
    place = .headers
    headers = MailHeaders()
    separatorDay = day
    startLine = line
    messages += 1
  }

  private mutating func endMessage() {
    guard place != .beforeMessages else { return }
    place = .beforeMessages
    headers.close()
    switch headers.verdict(separatorDay: separatorDay) {
    case .interaction(let record):
      if keys.insert(record.key).inserted {
        file.records.append(ImportedRecord(line: startLine, .interaction(record)))
      } else {
        file.skipped["copies", default: 0] += 1
      }
    case .skipped(let reason): file.skipped[reason, default: 0] += 1
    case .rejected(let reason): file.rejected.append(RejectedRecord(line: startLine, reason))
    }
  }
}
