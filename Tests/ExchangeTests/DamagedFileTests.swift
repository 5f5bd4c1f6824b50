import Exchange
import Relationships
import Testing

/// Files that are cut or damaged anywhere are read as far as they go, and never end the program.
@Suite struct DamagedFileTests {
  private static let card = """
    BEGIN:VCARD\r
    VERSION:2.1\r
    N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C;J=\r
    =C3=BC=72=67;;;\r
    FN;CHARSET=ISO-8859-2:Jürg \r
     Müller\r
    AGENT:\r
    BEGIN:VCARD\r
    FN:Agent\r
    END:VCARD\r
    item1.ADR;TYPE="a;b:c":;;High St\\, 1;Leeds;;;\r
    item1.X-ABLabel:_$!<HomePage>!$_\r
    BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29\r
    EMAIL:j@m.example\r
    PHOTO;ENCODING=BASE64:\r
    /9j/4AAQSkZJRg=\r
    \r
    TEL:tel:+1-555;ext=1\r
    NOTE:one\\ntwo\\\r
    END:VCARD\r\n
    """

  private static let calendar = """
    BEGIN:VCALENDAR\r
    X-WR-CALNAME:me@a.example\r
    BEGIN:VEVENT\r
    UID:u\r
    SEQUENCE:1\r
    DTSTART;TZID="Europe/Berlin":20260302T233000\r
    DTEND;TZID="Europe/Berlin":20260303T003000\r
    RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=-1MO,2TU;BYMONTH=3,4,5;BYSETPOS=1,-1;UNTIL=20270101T0\r
     00000Z\r
    RDATE;VALUE=PERIOD:20260401T100000/PT1H\r
    EXDATE:20260330T213000Z\r
    ORGANIZER;CN=^'Ann^':mailto:ann@b.example\r
    ATTENDEE;CUTYPE=ROOM;CN="Room: 8":MAILTO:room@b.example\r
    ATTENDEE;PARTSTAT=ACCEPTED;CN=Bo:bo@b.example\r
    SUMMARY:Zoë\\, Bo\r
    END:VEVENT\r
    BEGIN:VEVENT\r
    UID:u\r
    RECURRENCE-ID:20260309T223000Z\r
    DTSTART:20260310T100000Z\r
    DURATION:P1DT2H\r
    ATTENDEE:bo@b.example\r
    END:VEVENT\r
    END:VCALENDAR\r\n
    """

  /// What reading either kind of file makes of the bytes: the number of records, -1 where none is read.
  private func read(_ bytes: [UInt8]) throws -> [Int] {
    let today = try #require(Day(iso: "2026-11-23"))
    let cards = try? CardFile.read(bytes)
    let meetings = try? CalendarFile.read(bytes, through: today)
    _ = CardFile.looksLike(bytes)
    for file in [cards, meetings].compactMap(\.self) {
      let lines = file.records.map(\.line) + file.rejected.map(\.line)
      #expect(lines.allSatisfy { $0 > 0 && $0 <= bytes.count + 1 })
    }
    return [cards?.records.count ?? -1, meetings?.records.count ?? -1]
  }

  @Test func theWholeFilesAreRead() throws {
    #expect(try read(Array(Self.card.utf8)) == [1, -1])
    #expect(try read(Array(Self.calendar.utf8)) == [-1, 8])
  }

  @Test(arguments: [card, calendar])
  func everyBeginningOfAFileIsRead(_ text: String) throws {
    let bytes = Array(text.utf8)
    for end in bytes.indices { _ = try read(Array(bytes[..<end])) }
  }

  @Test(arguments: [card, calendar])
  func damagedFilesAreRead(_ text: String) throws {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Array($0) + [0x0A] }
    var random = SplitMix64(seed: 2026)
    let marks = Array(":;,=\"\\^\r\n \t-T9Z.\u{0}\u{FF}".utf8)
    for _ in 0..<1_500 {
      var changed = lines
      for _ in 0...random.below(3) {
        let line = random.below(changed.count)
        let column = random.below(changed[line].count)
        switch random.below(5) {
        case 0: changed.swapAt(line, random.below(changed.count))
        case 1: changed[line] += changed[random.below(changed.count)]
        case 2: changed[line].remove(at: column)
        case 3: changed[line].insert(marks[random.below(marks.count)], at: column)
        default: changed[line][column] = UInt8(random.below(256))
        }
        if changed[line].isEmpty { changed[line] = [0x0A] }
      }
      _ = try read(changed.flatMap(\.self))
    }
  }

  /// Without end, deep or long in one place.
  @Test(arguments: [
    "=\n", "a", "\"", ";", "\\", "\r", "\n ", "BEGIN:A\n", "BEGIN:VCARD\n", "END:VCARD\n",
    "AGENT:\n",
    "EMAIL:a@b.c\n", "N:a\n", "X;A=\"b\",", "^", "--",
  ])
  func runsOfOneThingAreRead(_ piece: String) throws {
    let many = String(repeating: piece, count: 2_000 / piece.utf8.count)
    for start in [
      "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:", "BEGIN:VCARD\nNOTE;ENCODING=B:\n",
      "BEGIN:VCARD\nTEL;X=\"", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
    ] {
      _ = try read(Array((start + many).utf8))
    }
  }
}
