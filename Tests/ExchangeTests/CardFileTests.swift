import Exchange
import Testing

@Suite struct CardFileTests {
  private func read(_ text: String) throws -> ImportedFile { try CardFile.read(Array(text.utf8)) }

  /// The one contact of a card with these properties.
  private func contact(_ properties: String, version: String = "3.0") throws -> ContactRecord {
    let file = try read("BEGIN:VCARD\nVERSION:\(version)\n\(properties)\nEND:VCARD\n")
    #expect(file.records.count == 1 && file.rejected.isEmpty && file.skipped.isEmpty)
    return try #require(file.contacts.first)
  }

  @Test func aCardOfApple() throws {
    let contact = try contact(
      """
      N:Quinn;Zoë;Ann\\,Mary;Dr.;Jr.
      FN:Dr. Zoë Quinn Jr.
      NICKNAME:Zo,Z\\,Q
      ORG:Acme\\, Inc.;Research;
      TITLE:Engineer
      ROLE:Builder
      EMAIL;type=INTERNET;type=WORK;type=pref:Zoe@Acme.example
      EMAIL;type=INTERNET;type=HOME:zoe@home.example
      TEL;type=CELL;type=VOICE:+44 20 7946 0000
      item1.ADR;type=HOME;type=pref:;;1 High St\\nFlat 2;London;;N1;UK
      item1.X-ABADR:gb
      item2.URL;type=pref:http\\://zoe.example
      item2.X-ABLabel:_$!<HomePage>!$_
      X-SOCIALPROFILE;type=linkedin;x-user=zoeq:http://www.linkedin.com/in/ZoeQ
      BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03
      NOTE:Met in\\nLeeds\\, UK
      CATEGORIES:work,climbing
      UID:AB-12
      PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQ
       ABAAD/2wBDAAEBAQEBAQEBAQ
      """)
    var expected = ContactRecord()
    expected.name = "Dr. Zoë Quinn Jr."
    expected.nicknames = ["Zo", "Z,Q"]
    expected.emails = ["zoe@acme.example", "zoe@home.example"]
    expected.profiles = ["linkedin.com/in/zoeq"]
    expected.phones = ["+44 20 7946 0000"]
    expected.pages = ["http://zoe.example"]
    expected.uid = "AB-12"
    expected.company = "Acme, Inc."
    expected.role = "Engineer"
    expected.city = "London"
    expected.birthday = "02-03"
    expected.note = "Met in\nLeeds, UK"
    expected.labels = ["work", "climbing"]
    #expect(contact == expected)
  }

  @Test func aCardOfAndroid() throws {
    let file = try read(
      """
      BEGIN:VCARD\r
      VERSION:2.1\r
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=4A=C3=BC=72=67;;;\r
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=BC=72=67=20=4D=C3=BC=6C=\r
      =6C=65=72\r
      TEL;CELL;PREF:0151-555\r
      EMAIL;HOME:j@m.example\r
      ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=42=C3=A4=72;=45=44=56\r
      BDAY:--0203\r
      PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ\r
       AAAQABAAD/2wBDAAEBAQ\r
      \r
      X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;J;1;;;;;;;;;;;;;\r
      END:VCARD\r\n
      """)
    let contact = try #require(file.contacts.first)
    #expect(contact.name == "Jürg Müller" && contact.company == "Bär")
    #expect(contact.phones == ["0151-555"] && contact.emails == ["j@m.example"])
    #expect(contact.birthday == "02-03")
    #expect(file.ignored.isEmpty)
  }

  @Test func aCardOfVersion4() throws {
    let contact = try contact(
      """
      UID:urn:uuid:4fbe8971
      N;ALTID=1;LANGUAGE=en:Tanaka;Yuki;;;
      N;ALTID=1;LANGUAGE=jp:田中;ゆき;;;
      TEL;VALUE=uri;TYPE="voice,home":tel:+81-3-555;ext=12
      IMPP:xmpp:yuki@chat.example
      KIND:individual
      CATEGORIES:a,myContacts,b,a
      """, version: "4.0")
    #expect(contact.name == "Yuki Tanaka" && contact.uid == "urn:uuid:4fbe8971")
    #expect(contact.phones == ["+81-3-555"] && contact.pages == ["xmpp:yuki@chat.example"])
    #expect(contact.labels == ["a", "b"])
  }

  @Test(arguments: [
    ("FN:Ann Lee\nN:Other;Name", "Ann Lee"), ("FN:Lee\\, Ann", "Ann Lee"),
    ("FN:\nN:Lee;Ann;Mary,Sue;Dr.;PhD", "Ann Mary Sue Lee"),
    ("N:Lee", "Lee"), ("N:;;;;\nORG:Acme;Sales", "Acme"), ("N:田中;ゆき", "田中 ゆき"),
    ("N:;;;;\nNICKNAME:Al,Bo\nORG:Acme", "Al"), ("N:;;;;\nEMAIL:a@b.example", nil),
    ("FN:a@b.example\nN:;;;;", nil), ("FN:A@b.example\nN:Lee;Ann\nEMAIL:a@b.example", "Ann Lee"),
  ])
  func names(_ properties: String, _ name: String?) throws {
    let contact = try contact(properties)
    #expect(contact.name == name)
    #expect(name != nil || contact.emails == ["a@b.example"])
  }

  @Test func aCommaIsPartOfANameInVersion2() throws {
    #expect(try contact("N:Lee, Jr.;Ann", version: "2.1").name == "Ann Lee, Jr.")
  }

  @Test(arguments: [
    ("BDAY:19220310", "1922-03-10"), ("BDAY:1922-03-10T00:00:00Z", "1922-03-10"),
    ("BDAY:1922-3-1", "1922-03-01"), ("BDAY:--0203", "02-03"), ("BDAY:--02-29", "02-29"),
    ("BDAY;VALUE=text:circa 1800", "circa 1800"), ("BDAY:1922", "1922"),
    ("BDAY:1922-03", "1922-03"), ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "02-29"),
    ("BDAY;X-APPLE-OMIT-YEAR=1604:1980-02-03", "1980-02-03"), ("BDAY:0000-02-03", "02-03"),
    ("BDAY:1922-13-40", "1922-13-40"), ("BDAY:800203", "800203"), ("BDAY:---12", "---12"),
    ("BDAY:1923-02-29", "1923-02-29"), ("BDAY:", nil),
  ])
  func birthdaysStayAsFarAsTheyAreKnown(_ property: String, _ birthday: String?) throws {
    #expect(try contact("FN:A\n\(property)").birthday == birthday)
  }

  @Test func numbersHaveNoInvisibleMarks() throws {
    #expect(try contact("FN:A\nTEL:\u{202A}+1 555\u{202C}\nTEL:+1 555").phones == ["+1 555"])
  }

  @Test func anAddressMayStandBehindAName() throws {
    #expect(try contact("FN:A\nEMAIL:Ann <Ann@b.example>\nEMAIL:none").emails == ["ann@b.example"])
  }

  @Test func wordsAreReadInAnyCaseAndOrder() throws {
    let file = try read(
      "\u{FEFF}\n\nbegin:vCard\nfn:A\nversion:3.0\nend:vcard\n\u{FEFF}BEGIN:VCARD\nFN:B")
    #expect(file.contacts.map(\.name) == ["A", "B"])
    #expect(file.records.map(\.line) == [3, 7])
  }

  @Test func aCardWithoutItsEndEndsAtTheNext() throws {
    let file = try read("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\nNO")
    #expect(file.contacts.map(\.name) == ["A", "B", "C"])
    #expect(file.records.map(\.line) == [1, 3, 6])
    #expect(file.ignored == ["lines that are no property"])
  }

  @Test(arguments: ["AGENT:\nBEGIN:VCARD\n", "AGENT:BEGIN:VCARD\n"])
  func aCardInsideOfACardKeepsToItself(_ start: String) throws {
    let file = try read(
      "BEGIN:VCARD\nVERSION:2.1\n\(start)FN:Agent\nEMAIL:x@y.example\nEND:VCARD\nFN:Ann\n"
        + "END:VCARD\nBEGIN:VCARD\nFN:Bea\nEND:VCARD\n")
    #expect(file.contacts.map(\.name) == ["Ann", "Bea"])
    #expect(file.contacts.allSatisfy { $0.emails.isEmpty })
  }

  @Test func anAgentInOneLineAndOtherComponentsAreNoCards() throws {
    let file = try read(
      "BEGIN:VCARD\nAGENT:BEGIN:VCARD\\nFN:Agent\\nEND:VCARD\\n\nBEGIN:VNOTE\nFN:No\nEND:VNOTE\n"
        + "FN:Ann\nEND:VCARD\n")
    #expect(file.contacts.map(\.name) == ["Ann"])
  }

  @Test func groupsAndCompaniesAreSkipped() throws {
    let file = try read(
      """
      BEGIN:VCARD
      FN:Climbers
      KIND:group
      MEMBER:urn:uuid:1
      END:VCARD
      BEGIN:VCARD
      FN:Old friends
      X-ADDRESSBOOKSERVER-KIND:group
      END:VCARD
      BEGIN:VCARD
      N:;;;;
      FN:Acme
      ORG:Acme;
      X-ABShowAs:COMPANY
      END:VCARD
      BEGIN:VCARD
      FN:Acme
      KIND:org
      END:VCARD
      BEGIN:VCARD
      N:Lee;Ann
      FN:Acme
      ORG:Acme
      X-ABShowAs:COMPANY
      END:VCARD
      """)
    #expect(file.skipped == ["groups": 2, "companies": 2])
    #expect(file.contacts.map(\.company) == ["Acme"])
    #expect(file.rejected.isEmpty)
  }

  @Test func whoIsNobodyIsRejected() throws {
    let file = try read("\nBEGIN:VCARD\nTEL:1\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:A\nEND:VCARD")
    #expect(file.rejected == [RejectedRecord(line: 2, "no name and no address")])
    #expect(file.contacts.map(\.name) == ["A"])
  }

  @Test func whatIsNotUsedIsListedOnce() throws {
    let file = try read(
      """
      BEGIN:VCARD
      FN:A
      EMIAL:a@b.example
      EMIAL:a@b.example
      ANNIVERSARY:20000101
      X-SKYPE:a
      REV:2020
      My secret words: here
      END:VCARD
      """)
    #expect(file.ignored == ["EMIAL", "ANNIVERSARY", "lines that are no property"])
  }

  @Test func aFileWithoutCardsIsNone() throws {
    #expect(throws: UnreadableFile("no BEGIN:VCARD was found")) { try read("FN:A\n") }
    #expect(try read("").records.isEmpty)
  }

  @Test func howAFileBegins() {
    for head in ["BEGIN:VCARD", "\u{FEFF}\r\n begin:vcard\r\nV", "Begin:vCard\n"] {
      #expect(CardFile.looksLike(Array(head.utf8)))
      #expect(!CalendarFile.looksLike(Array(head.utf8)))
    }
    for head in ["", "BEGIN:VCALENDAR", "BEGIN:VCARDS", "FN:A\nBEGIN:VCARD"] {
      #expect(!CardFile.looksLike(Array(head.utf8)))
    }
  }
}
