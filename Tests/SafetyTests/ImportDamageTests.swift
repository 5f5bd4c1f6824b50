import Interpreter
import Journal
import RandomLives
import Relationships
import SourceText
import Testing

/// Files that are cut, damaged or far too large: an import is done or refused, whole either way.
@Suite struct ImportDamageTests {
  /// A session that knows people of the files, and is given a file byte by byte as it is.
  private final class Reader {
    let player: Player
    var file: [UInt8] = []
    private(set) var answers: [Answer] = []
    var journal: Journal { player.journal }

    init() throws {
      player = Player(try Journal(.memory))
      player.session.environment.openImport = { [unowned self] _, _ throws(FileProblem) in
        var rest = file[...]
        return .file(next: { () throws(FileProblem) in
          let piece = rest.prefix(1 << 16)
          rest = rest.dropFirst(piece.count)
          return Array(piece)
        })
      }
      player.session.emit = { [unowned self] in
        if case .answer(let answer) = $0 { answers.append(answer) }
      }
      for line in [
        "set my-addresses to \"me@self.example\"", "meet Alice, Bob and Zoë on 2026-01-02",
        "alias Alice as \"alice@work.example\"",
      ] { #expect(player.type(line)) }
    }

    /// Imports the file: what is recorded is whole, and is taken back as one.
    @discardableResult
    func read(_ bytes: [UInt8], as format: String = "", _ what: String) throws -> Bool {
      file = bytes
      let (content, record) = (try journal.contentHash(), try journal.recordHash())
      let isTaken = player.type("import \"file\"\(format.isEmpty ? "" : " as ")\(format)")
      guard try journal.recordHash() != record else { return isTaken }
      #expect(isTaken, "half of it is recorded: \(what)")
      #expect(player.type("undo"), "\(what)")
      #expect(try journal.contentHash() == content, "\(what)")
      return isTaken
    }
  }

  private static let files = RandomLife.files.filter { $0.key.contains("-0") }
  private static let formats = ["linkedin", "google", "vcard", "ical", "mbox", "csv", "json", ""]

  @Test(arguments: files.keys.sorted())
  func everyBeginningOfAFileIsRead(_ name: String) throws {
    let reader = try Reader()
    let bytes = Array(try #require(Self.files[name]).utf8)
    for end in stride(
      from: 0, to: bytes.count, by: wished("WHOKNOWS_LARGE", usually: 1) > 1 ? 1 : 7)
    {
      try reader.read(Array(bytes[..<end]), "\(end) bytes of \(name)")
    }
    #expect(try reader.journal.checkIntegrity() == [])
  }

  @Test(arguments: files.keys.sorted())
  func damagedFilesAreRead(_ name: String) throws {
    let reader = try Reader()
    let bytes = Array(try #require(Self.files[name]).utf8)
    var random = SplitMix64(seed: 2_026)
    let marks = Array(":;,=\"\\^\r\n \t-@<>{}[]\u{0}\u{80}\u{FF}".utf8) + [0x80, 0xC0, 0xED, 0xFF]
    for round in 0..<(40 * Self.scale) {
      var changed = bytes
      for _ in 0...random.below(6) {
        let place = random.below(changed.count)
        switch random.below(5) {
        case 0: changed[place] = marks[random.below(marks.count)]
        case 1: changed.insert(marks[random.below(marks.count)], at: place)
        case 2: changed[place] = UInt8(random.below(256))
        case 3: changed.removeSubrange(place..<min(changed.count, place + random.below(40)))
        case _: changed += changed[place..<min(changed.count, place + random.below(200))]
        }
        if changed.isEmpty { changed = [0] }
      }
      let format = Self.formats[random.below(Self.formats.count)]
      try reader.read(changed, as: format, "\(name) as \(format), round \(round)")
    }
    #expect(try reader.journal.checkIntegrity() == [])
  }

  @Test(arguments: formats)
  func bytesThatAreNoText(_ format: String) throws {
    let reader = try Reader()
    var random = SplitMix64(seed: 7)
    for bytes: [UInt8] in [
      [0], [0x9B], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
      [0xFF, 0xFE], [0xFE, 0xFF, 0xD8], [0xFF, 0xFE, 0x00, 0xD8], [0xEF, 0xBB, 0xBF],
      Array(repeating: 0, count: 5_000), Array(repeating: 0xFF, count: 5_000),
    ] + (0..<20).map({ _ in (0..<300).map { _ in UInt8(random.below(256)) } }) {
      try reader.read(bytes, as: format, "\(bytes.prefix(8)) as \(format)")
    }
  }

  // MARK: Large files

  private static func card(_ properties: String) -> String {
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Cho\r\n\(properties)END:VCARD\r\n"
  }

  private static func event(_ properties: String) -> String {
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260105T100000Z\r\n\(properties)"
      + "END:VEVENT\r\nEND:VCALENDAR\r\n"
  }

  private static func message(_ headers: String, from: String = "Alice <alice@work.example>")
    -> String
  {
    "From alice Mon Jan  5 10:00:00 2026\nFrom: \(from)\nTo: me@self.example\n"
      + "Message-ID: <1@work.example>\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n\(headers)\nHello.\n"
  }

  private static func many(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  /// Ten makes it 10 MB in a field, and a hundred thousand of whatever is many.
  private static let scale = wished("WHOKNOWS_LARGE", usually: 1)
  private static let ten = String(repeating: "x", count: 1_100_000 * scale)
  private static let marks = "e" + String(repeating: "\u{301}", count: 100_000 * scale)

  struct Large: CustomStringConvertible, Sendable {
    var description: String
    var format = ""
    /// Nil where nothing of it can be used: the import says so.
    var news: Int?
    let text: @Sendable () -> String

    init(
      _ name: String, as format: String = "", people news: Int?,
      _ text: @autoclosure @escaping @Sendable () -> String
    ) {
      description = name
      self.format = format
      self.news = news
      self.text = text
    }
  }

  static let large = [
    Large("a name of 1 MB in a card", people: 0, card("").replacing("Ann Cho", with: ten)),
    Large("a note too long in a card", people: 0, card("NOTE:\(ten)\r\n")),
    Large("a property too long that is not used", people: 1, card("X-A:\(ten)\r\n")),
    Large("a large photo", people: 1, card("PHOTO;ENCODING=b:\(ten)\(ten)\r\nTEL:1\r\n")),
    Large(
      "thousands of telephones", people: 0, card(many(10_000 * scale) { "TEL:+49 151 \($0)\r\n" })),
    Large("thousands of properties", people: 1, card(many(10_000 * scale) { "X-A\($0):a\r\n" })),
    Large(
      "thousands of cards of one person", people: 1,
      many(2_000 * scale) { card("UID:1\r\nTEL:+49 151 \($0)\r\n") }),
    Large(
      "cards in cards", people: 1, card(many(10_000 * scale) { _ in "AGENT:\r\nBEGIN:VCARD\r\n" })),
    Large("empty lines", as: "vcard", people: 1, many(100_000 * scale) { _ in "\r\n" } + card("")),
    Large(
      "empty rows", people: 1, "Name,Email\n" + many(100_000 * scale) { _ in "\n" } + "Ann,\n"),
    Large("a cell too long", people: 0, "Name,Email\n\(ten),a@b.example\n"),
    Large("a title too long", people: 1, "Name,Email,\(ten)\nAnn,a@b.example,x\n"),
    Large(
      "thousands of columns", people: 1,
      "Name" + many(10_000 * scale) { ",c\($0)" } + "\nAnn" + many(10_000 * scale) { _ in ",x" }
        + "\n"),
    Large("a quote without end", people: nil, "Name,Email\n\"" + ten),
    Large(
      "a connection's name too long", as: "linkedin", people: 0,
      "First Name,Last Name,Company\n\(ten),Cho,Acme\n"),
    Large(
      "a Google name too long", as: "google", people: 0,
      "Name,E-mail 1 - Value\n\(ten),a@b.example\n"),
    Large("a string too long in JSON", people: 0, "[{\"name\":\"\(ten)\"}]"),
    Large(
      "thousands of keys", people: 1,
      "[{\"name\":\"Ann\"" + many(10_000 * scale) { ",\"k\($0)\":1" } + "}]"),
    Large("nested JSON", as: "json", people: nil, many(100_000 * scale) { _ in "[" }),
    Large("nested objects", as: "json", people: nil, many(100_000 * scale) { _ in "{\"name\":" }),
    Large("a subject too long", people: 0, message("Subject: \(ten)\n")),
    Large("a subject of many marks", people: 0, message("Subject: \(marks)\n")),
    Large("a sender's name too long", people: nil, message("", from: "\(ten) <a@b.example>")),
    Large(
      "thousands of recipients", people: 0,
      message("Cc: " + many(10_000 * scale) { "c\($0)@b.example," } + "\n")),
    Large("thousands of headers", people: 0, message(many(10_000 * scale) { "X-\($0): a\n" })),
    Large("a body too long", people: 0, message("") + ten),
    Large(
      "a summary too long", people: 0,
      event("SUMMARY:\(ten)\r\nATTENDEE:mailto:alice@work.example\r\n")),
    Large(
      "a place of many marks", people: 0,
      event("SUMMARY:\(marks)\r\nLOCATION:\(marks)\r\nATTENDEE:mailto:alice@work.example\r\n")),
    Large(
      "thousands of guests", people: 0,
      event(many(10_000 * scale) { "ATTENDEE:mailto:c\($0)@b.example\r\n" })),
    Large(
      "a rule without end", people: 0,
      event("RRULE:FREQ=SECONDLY\r\nATTENDEE:mailto:alice@work.example\r\n")),
    Large(
      "a rule of every day", people: 0,
      event("RRULE:FREQ=DAILY\r\nATTENDEE:mailto:alice@work.example\r\n")
        .replacing("20260105", with: "00010101")),
    Large(
      "a rule of impossible days", people: 0,
      event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nATTENDEE:mailto:alice@work.example\r\n")),
    Large(
      "thousands of skills on one day", people: 0,
      "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n"
        + many(2_000 * scale) { "2025/01/11 08:00:00 UTC,Skill \($0),Alice,,ACCEPTED\n" }),
  ]

  @Test(arguments: large)
  func aLargeFileIsReadOrRefused(_ large: Large) throws {
    let reader = try Reader()
    let before = try reader.journal.personCount
    reader.file = Array(large.text().utf8)
    let record = try reader.journal.recordHash()
    let isTaken = reader.player.type(
      "import \"file\"\(large.format.isEmpty ? "" : " as ")\(large.format)")
    #expect(isTaken == (large.news != nil), "\(reader.player.diagnostics)")
    #expect(try reader.journal.personCount - before == large.news ?? 0)
    if !isTaken { #expect(try reader.journal.recordHash() == record) }
    // Nothing that is said of it is large.
    for answer in reader.answers {
      let texts = answer.notes + answer.rows.joined().map { "\($0)" }
      let longest = texts.map(\.utf8.count).max() ?? 0
      #expect(longest < 4_000, "\(longest) bytes")
    }
    for diagnostic in reader.player.diagnostics {
      #expect("\(diagnostic)".utf8.count < 5_000)
    }
    #expect(try reader.journal.checkIntegrity() == [])
  }
}
