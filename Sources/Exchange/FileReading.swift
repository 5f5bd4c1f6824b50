import Relationships

/// Reads a file that is to be imported, piece by piece. What it is shows at its beginning.
///
/// Mail passes through: of a mailbox no more is kept than its headers tell. Everything else is held in
/// memory as a whole, and has at most `mostBytes`.
package struct FileReading {
  /// 256 MB, far above any address book or calendar.
  package static let mostBytes = 256 << 20
  /// So much of a file tells what it is.
  private static let head = 1 << 16

  private let name: String
  private let asked: FileFormat?
  private let today: Day
  private var bytes: [UInt8] = []
  private var mailbox: MailboxReader?

  /// - Parameter name: the file's path, of which the ending counts.
  /// - Parameter format: what the user says it is.
  /// - Parameter today: nothing that happens again is followed beyond this day.
  package init(named name: String, as format: FileFormat?, today: Day) {
    self.name = name
    asked = format
    self.today = today
  }

  /// - Throws: for a file that is too large.
  package mutating func feed(_ piece: [UInt8]) throws(UnreadableFile) {
    if mailbox != nil {
      mailbox?.feed(piece[...])
      return
    }
    bytes += piece
    if bytes.count >= Self.head, asked == .mbox || (asked == nil && format == .mbox) {
      beginMailbox()
    } else if bytes.count > Self.mostBytes {
      throw UnreadableFile("it is larger than \(Self.mostBytes >> 20) MB")
    }
  }

  private mutating func beginMailbox() {
    var reader = MailboxReader()
    reader.feed(bytes[...])
    bytes = []
    mailbox = reader
  }

  /// What the file holds.
  ///
  /// - Throws: where it is of no known format, or holds nothing that could be used. An empty file is
  ///   read as one without records.
  package mutating func finish() throws(UnreadableFile) -> ImportedFile {
    if mailbox != nil { return try finishedMailbox() }
    guard bytes.contains(where: { !$0.isBlankOrMark }) else {
      return ImportedFile(asked ?? .csv, title: "An empty file")
    }
    guard let format = asked ?? format else {
      throw UnreadableFile("it is of no format that is known here")
    }
    switch format {
    case .linkedin, .google, .csv:
      // Those received and those given have the same header.
      if name.split(separator: "/").last?.lowercased().hasPrefix("recommendations_given") == true {
        throw UnreadableFile("recommendations that you gave tell nothing of who knows you")
      }
      return try TableFile.read(bytes, as: format)
    case .vcard: return try CardFile.read(bytes)
    case .ical: return try CalendarFile.read(bytes, through: today)
    case .json: return try JSONFile.read(bytes)
    case .mbox:
      beginMailbox()
      return try finishedMailbox()
    }
  }

  private mutating func finishedMailbox() throws(UnreadableFile) -> ImportedFile {
    var reader = mailbox ?? MailboxReader()
    return try reader.finish()
  }

  /// What the file is, by what it begins with; its name's ending decides where that does not tell.
  private var format: FileFormat? {
    let head = Array(bytes.prefix(Self.head))
    if CardFile.looksLike(head) { return .vcard }
    if CalendarFile.looksLike(head) { return .ical }
    if MailboxReader.looksLike(head) { return .mbox }
    if let table = TableFile.format(of: head) { return table }
    if let first = head.first(where: { !$0.isBlankOrMark }), "[{".utf8.contains(first) {
      return .json
    }
    switch name.split(separator: ".").last?.lowercased() {
    case "vcf", "vcard": return .vcard
    case "ics", "ical", "ifb": return .ical
    case "mbox", "mbx": return .mbox
    case "csv", "tsv": return .csv
    case "json", "jsonl", "ndjson": return .json
    default: return nil
    }
  }
}

extension UInt8 {
  /// White space in ASCII, or a byte of the mark that may begin a text in UTF-8.
  fileprivate var isBlankOrMark: Bool {
    self == 0x20 || (0x09...0x0D).contains(self) || [0xEF, 0xBB, 0xBF].contains(self)
  }
}
