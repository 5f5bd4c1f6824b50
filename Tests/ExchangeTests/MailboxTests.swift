import Relationships
import Testing

@testable import Exchange

@Suite struct MailboxTests {
  private func read(_ text: String) throws -> ImportedFile { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws -> ImportedFile {
    var reader = MailboxReader()
    reader.feed(bytes[...])
    return try reader.finish()
  }

  private func interactions(_ file: ImportedFile) -> [InteractionRecord] {
    file.records.compactMap(\.interaction)
  }

  /// The only record of a mailbox.
  private func only(_ text: String) throws -> InteractionRecord {
    let file = try read(text)
    #expect(file.rejected.isEmpty && file.skipped.isEmpty)
    return try #require(interactions(file).first)
  }

  @Test func aMailboxIsReadMessageByMessage() throws {
    let file = try read(MailboxSamples.whole)
    let records = interactions(file)
    #expect(file.format == .mbox)
    #expect(file.records.map(\.line) == [1, 11, 22, 56, 66, 77])
    #expect(
      records.map(\.key) == [
        "1@a.example", "2@a.example", "3@a.example", "5@a.example", "soon nobody ",
        "Tue, 3 Mar 2026 11:00:00 Z cy@c.example ",
      ])
    #expect(records.map(\.day.number) == [0, 0, 0, 0, 0, 1].map { $0 + 20_514 })
    #expect(file.skipped == ["lists and newsletters": 1, "copies": 1])
    #expect(file.rejected == [RejectedRecord(line: 72, "no sender that can be read")])
    #expect(records[0].ownAddresses == ["bo@b.example"])
    #expect(
      described(records[1].others) == [
        "Bo Cho <bo@b.example>", "Cy Diaz <cy@c.example>", "Zoë <zoe@z.example>",
      ])
    #expect(records[5].sender == Correspondent(name: "Cy Diaz", address: "cy@c.example"))
    #expect(described(records[5].others) == ["Bo Cho <bo@b.example>"])
  }

  @Test func everyPieceLengthGivesTheSame() throws {
    let bytes = Array(MailboxSamples.whole.utf8)
    let whole = try read(bytes)
    for size in 1...80 {
      var reader = MailboxReader()
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.feed(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(try reader.finish() == whole, "\(size)")
    }
    for cut in bytes.indices {
      var reader = MailboxReader()
      reader.feed(bytes[..<cut])
      reader.feed(bytes[cut...])
      #expect(try reader.finish() == whole, "\(cut)")
    }
  }

  @Test func everyPrefixIsRead() {
    let bytes = Array(MailboxSamples.whole.utf8)
    for end in bytes.indices {
      let file = try? read(Array(bytes[..<end]))
      // The year is the end of what makes the first line a separator.
      #expect((file == nil) == (0 < end && end < MailboxSamples.separator.utf8.count - 1), "\(end)")
    }
  }

  @Test func mutatedMailboxesAreReadInAnyPieces() {
    let bytes = Array(MailboxSamples.whole.utf8)
    let signs = Array("\"(),:;<>@\\=?\r\n\n\n F\0é".utf8) + [0xFF, 0xFE, 0x80]
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      var mutated = bytes
      for _ in 0..<1 + random.below(30) {
        let place = random.below(mutated.count)
        switch random.below(3) {
        case 0: mutated[place] = signs[random.below(signs.count)]
        case 1: mutated.insert(signs[random.below(signs.count)], at: place)
        default: mutated.removeSubrange(place..<min(mutated.count, place + random.below(20)))
        }
      }
      let file = try? read(mutated)
      #expect((file?.records.count ?? 0) + (file?.rejected.count ?? 0) <= 12)
      var reader = MailboxReader()
      var start = 0
      while start < mutated.count {
        let end = min(mutated.count, start + 1 + random.below(100))
        reader.feed(mutated[start..<end])
        start = end
      }
      #expect((try? reader.finish()) == file)
    }
  }

  @Test func subjectsAndWordsAreDecoded() throws {
    let record = try only(
      MailboxSamples.separator + """
        fRoM : =?iso-8859-1?q?Zo=EB?= <z@z.example>
        TO: bo@b.example
        Subject: =?utf-8?B?Q2Fmw6k=?=
         =?utf-8?q?=20now?=
        Date: 2 Mar 26 10:00 GMT

        """)
    #expect(record.sender == Correspondent(name: "Zoë", address: "z@z.example"))
    #expect(record.subject == "Café now")
    #expect(record.key == "2 Mar 26 10:00 GMT z@z.example Café now")
  }

  @Test func textThatIsNotDeclaredIsGuessed() throws {
    let head = Array((MailboxSamples.separator + "Date: 2 Mar 2026 10:00\nFrom: Zo").utf8)
    let file = try read(head + [0xEB] + Array(" <z@z.example>\n\n".utf8))
    #expect(interactions(file).first?.sender?.name == "Zoë")
  }

  @Test func longSubjectsAreCutAtACharacter() throws {
    let text = String(repeating: "👩‍👩‍👧", count: 300)
    let record = try only(MailboxSamples.message("Subject: \(text)"))
    #expect(record.subject == String(repeating: "👩‍👩‍👧", count: 200))
  }

  @Test func theSenderStandsInForAMissingFrom() throws {
    let text = MailboxSamples.separator + "Sender: Al <al@a.example>\nDate: 2 Mar 2026 10:00\n\n"
    #expect(try only(text).sender == Correspondent(name: "Al", address: "al@a.example"))
    let two = "From: Al <al@a.example>, Bo <bo@b.example>\nDate: 2 Mar 2026 10:00\n\n"
    #expect(try only(MailboxSamples.separator + two).sender?.address == "al@a.example")
  }

  @Test func theDayComesFromTheNextBestPlace() throws {
    let from = MailboxSamples.separator + "From: al@a.example\n"
    let received = "Received: from a;\n\tSun, 1 Mar 2026 23:59:00 -0500\n"
    let first = "Received: from b; Tue, 3 Mar 2026 00:00:00 +0000\n"
    #expect(try only(from + first + received + "\n").day.description == "2026-03-01")
    #expect(try only(from + "Date: ?\n" + received + "\n").day.description == "2026-03-01")
    #expect(try only(from + "Date: ?\n\n").day.description == "2026-03-02")
  }

  @Test func peopleAreNamedOnceAndMachinesNot() throws {
    let record = try only(
      MailboxSamples.message(
        "To: Bo Cho <BO@b.example>", "Cc: noreply@n.example, x@x.example", "Bcc: Y <y@y.example>",
        "Delivered-To: me@b.example", "X-Original-To: ME@b.example", "Envelope-To: i@b.example"))
    #expect(
      described(record.others) == [
        "Bo Cho <bo@b.example>", "- <x@x.example>", "Y <y@y.example>",
      ])
    #expect(record.ownAddresses == ["me@b.example", "i@b.example"])
  }

  @Test(arguments: [
    ("List-Id: News <n.example>", "lists and newsletters"),
    ("List-Unsubscribe: <https://n.example>", "lists and newsletters"),
    ("list-post: <mailto:l@n.example>", "lists and newsletters"),
    ("Precedence: Bulk", "lists and newsletters"), ("Precedence: junk", "lists and newsletters"),
    ("Auto-Submitted: auto-replied (vacation)", "automatic replies"),
    ("X-Autoreply: yes", "automatic replies"), ("Precedence: auto_reply", "automatic replies"),
    ("Content-Type: multipart/report; report-type=delivery-status", "automatic replies"),
    ("From: no-reply@x.example", "no-reply senders"),
    ("From: X <alerts-noreply@x.example>", "no-reply senders"),
    ("From: DoNotReply@x.example", "no-reply senders"),
    ("From: MAILER-DAEMON (Mail Delivery System)", "no-reply senders"),
    ("From: Postmaster <postmaster@x.example>", "no-reply senders"),
    ("From: notifications@x.example", "no-reply senders"),
    ("From: bounce+1=x@x.example", "no-reply senders"), ("X-Spam-Flag: YES", "spam"),
    ("X-Gmail-Labels: Archived,Spam", "spam"), ("X-Mozilla-Draft-Info: internal/draft", "drafts"),
    ("X-Mozilla-Status: 0009", "deleted messages"),
  ])
  func whatNobodyWroteIsLeftOut(_ header: String, _ reason: String) throws {
    let file = try read(MailboxSamples.message(header))
    #expect(file.skipped == [reason: 1])
    #expect(file.records.isEmpty && file.rejected.isEmpty)
  }

  @Test(arguments: [
    "Auto-Submitted: no", "Precedence: normal", "X-Spam-Flag: NO", "X-Mozilla-Status: 0001",
    "X-Auto-Response-Suppress: All", "From: Bounce Al <al.bouncer@a.example>",
  ])
  func whatSomebodyWroteStays(_ header: String) throws {
    _ = try only(MailboxSamples.message(header))
  }

  @Test func withoutADateNothingWasSent() throws {
    let file = try read(MailboxSamples.separator + "From: al@a.example\nTo: bo@b.example\n\n")
    #expect(file.skipped == ["drafts": 1])
  }

  @Test(arguments: [",", ",\n ", ",\r\n\t"])
  func endlessHeadersAreCutBetweenPeople(_ separator: String) throws {
    let list = (0..<4_000).map { "p\($0)@example.com" }.joined(separator: separator)
    for padding in 0..<18 {
      let record = try only(
        MailboxSamples.separator + """
          To:\(String(repeating: " ", count: padding))\(list)
          Cc: late@example.com
          From: al@a.example
          Date: 2 Mar 2026 10:00:00 +0000

          """)
      let addresses = record.others.compactMap(\.address)
      #expect(addresses.last == "late@example.com" && addresses.count > 1_500)
      #expect(addresses.dropLast().enumerated().allSatisfy { $1 == "p\($0)@example.com" })
    }
  }

  @Test func endlessLinesArriveInPieces() throws {
    var reader = MailboxReader()
    reader.feed(Array(MailboxSamples.message("X-Long: x").utf8)[...])
    let piece = [UInt8](repeating: 0x41, count: 10_000)
    for _ in 0..<100 { reader.feed(piece[...]) }
    reader.feed(Array("\n\n\(MailboxSamples.message(id: "2"))".utf8)[...])
    #expect(try reader.finish().records.count == 2)
  }

  @Test func messagesWithoutBodiesAndAByteOrderMark() throws {
    let bare = MailboxSamples.separator + "From: al@a.example\nDate: 2 Mar 2026 10:00\nSubject: "
    #expect(try read(bare + "1\n" + bare + "2\n" + bare + "3").records.map(\.line) == [1, 5, 9])
    #expect(try read("\u{FEFF}" + bare).records.map(\.line) == [1])
    #expect(try read("\n\n" + bare).records.map(\.line) == [3])
  }

  @Test func aTextWithoutMessagesIsAnError() throws {
    #expect(throws: UnreadableFile.self) { try read("Name,Mail\nAl,al@a.example\n") }
    #expect(throws: UnreadableFile.self) { try read("\n") }
    #expect(try read("").records.isEmpty)
  }

  @Test func aMaildirIsReadFileByFile() throws {
    var reader = MailboxReader()
    let head = "From: Al <al@a.example>\r\nDate: 2 Mar 2026 10:00:00 +0000\r\nMessage-ID: <x@a>\r\n"
    reader.message(Array((head + "\r\nFrom: no@body.example\r\n").utf8), number: 1)
    reader.message(Array((MailboxSamples.separator + head + "\r\n").utf8), number: 2)
    reader.message([], number: 3)
    reader.message(Array("From: Bo <bo@b.example>\nDate: 3 Mar 2026".utf8), number: 4)
    reader.message(Array("From: Bo <bo@b.example>\nDate: soon\n\n".utf8), number: 5)
    let file = try reader.finish()
    #expect(file.records.map(\.line) == [1, 4])
    #expect(interactions(file).map(\.sender?.address) == ["al@a.example", "bo@b.example"])
    #expect(file.skipped == ["copies": 1])
    #expect(
      file.rejected == [
        RejectedRecord(line: 3, "no sender that can be read"),
        RejectedRecord(line: 5, "no date that can be read"),
      ])
  }

  @Test func mailboxesAreKnownByTheirFirstLine() {
    let head = Array(MailboxSamples.whole.utf8.prefix(400))
    #expect(MailboxReader.looksLike(head))
    #expect(MailboxReader.looksLike([0xEF, 0xBB, 0xBF] + head))
    #expect(MailboxReader.looksLike(Array("\r\n".utf8) + head))
    for other in ["", "From me to you", "From: al@a.example\n", "BEGIN:VCARD\n", "First Name,Last"]
    {
      #expect(!MailboxReader.looksLike(Array(other.utf8)), "\(other)")
    }
  }
}
