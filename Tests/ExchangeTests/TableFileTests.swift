import Exchange
import Relationships
import Testing

@Suite struct TableFileTests {
  static let google = [
    """
    Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Birthday,Notes,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Formatted,Address 1 - City,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value
    Ada King Roe,Ada,King,Roe,,Dr.,Addie, --02-03,"Met, at ""PyCon""
    in Rome",,"* myContacts ::: * starred ::: Family ::: Book, club",* Home,a@b.example ::: a@c.example,Work,a@d.example,Mobile,+44 20 7946 ::: +44 30,"1 Main St
    Rome",Rome,Acme ::: Bureau,CTO,Profile,https://www.linkedin.com/in/ada ::: https://ada.example
    """,
    """
    First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - City,Address 1 - Formatted,Website 1 - Label,Website 1 - Value
    Ada,King,Roe,,Dr.,Addie,"Roe, Ada",Acme ::: Bureau,CTO,,--02-03,"Met, at ""PyCon""
    in Rome",,"Family ::: Book, club ::: * myContacts",* Home,a@b.example ::: a@c.example,Work,a@d.example,Mobile,+44 20 7946 ::: +44 30,Home,Rome,"1 Main St
    Rome",Profile,https://www.linkedin.com/in/ada ::: https://ada.example
    """,
  ]

  @Test(arguments: google)
  func googleContacts(_ text: String) throws {
    var ada = ContactRecord()
    ada.name = "Ada King Roe"
    ada.nicknames = ["Addie"]
    ada.emails = ["a@b.example", "a@c.example", "a@d.example"]
    ada.phones = ["+44 20 7946", "+44 30"]
    ada.profiles = ["linkedin.com/in/ada"]
    ada.pages = ["https://ada.example"]
    ada.company = "Acme"
    ada.role = "CTO"
    ada.city = "Rome"
    ada.birthday = "02-03"
    ada.note = "Met, at \"PyCon\"\nin Rome"
    ada.labels = ["Family", "Book, club"]
    for format in [FileFormat.google, nil] {
      let file = try read(text, as: format)
      #expect(file.title == "Google contacts" && file.format == .google)
      #expect(file.records == [ImportedRecord(line: 2, .contact(ada))])
      #expect(Set(file.ignored) == ["Name Prefix", "Address 1 - Formatted"])
    }
  }

  @Test func googleContactsWithoutAName() throws {
    let file = try read(
      """
      First Name,Last Name,File As,Nickname,Organization Name,E-mail 1 - Value,Phone 1 - Value
      ,,,,Acme Plumbing,,+44 20
      ,,,,,info@acme.example,
      ,,,Sparky,,,+44 21
      ,,The Plumber,,,,+44 22
      """)
    #expect(file.contacts.map(\.name) == [nil, "Sparky", "The Plumber"])
    #expect(file.rejected == [RejectedRecord(line: 2, "no name and no address")])
  }

  @Test(arguments: [
    "Name,Email,Phone,Company,Role,City,Tags,Notes,Birthday,LinkedIn,Nickname,Met\n"
      + "Ada Roe,a@b.example,+44 20,Acme,CTO,Rome,\"x, y\",Hi,1980,linkedin.com/in/ada,Addie,3 Apr 2024",
    "met;nickname;linkedin_url;birth date;note;labels;location;job title;employer;mobile;e-mail;full name\n"
      + "2024-04-03;Addie;https://linkedin.com/in/ada;1980;Hi;#x, #y;Rome;CTO;Acme;'+44 20;<a@b.example>;Ada Roe",
    "Vorname\tName\tE-Mail\tTelefon\tFirma\tPosition\tOrt\tGruppe\tNotiz\tGeburtstag\tProfil\tSpitzname\tSeit\n"
      + "Ada\tRoe\ta@b.example\t+44 20\tAcme\tCTO\tRome\tx;y\tHi\t1980\tlinkedin.com/in/ada\tAddie\t3. April 2024",
    "firstName,lastName,emailAddress,phoneNumber,organization,title,town,category,comments,dateOfBirth,url,alias,connectedOn\n"
      + "Ada,Roe,a@b.example,+44 20,Acme,CTO,Rome,x;y,Hi,1980,linkedin.com/in/ada,Addie,\"April 3, 2024\"",
  ])
  func anyTableOfPeople(_ text: String) throws {
    var ada = ContactRecord()
    ada.name = "Ada Roe"
    ada.nicknames = ["Addie"]
    ada.emails = ["a@b.example"]
    ada.phones = ["+44 20"]
    ada.profiles = ["linkedin.com/in/ada"]
    ada.company = "Acme"
    ada.role = "CTO"
    ada.city = "Rome"
    ada.birthday = "1980"
    ada.note = "Hi"
    ada.labels = ["x", "y"]
    ada.connectedOn = Day(year: 2024, month: 4, day: 3)
    let file = try read(text, as: .csv)
    #expect(file.contacts == [ada])
    #expect(file.ignored.isEmpty && file.format == .csv)
  }

  @Test func severalAddressesAndUnusedColumns() throws {
    let file = try read(
      """
      name,email 1,email 2,shoe size,empty,title,job title
      Ada Roe,"a@b.example; Ada <a@c.example>",A@B.example,38,,Dr.,CTO
      Bob,n/a,,,
      """)
    #expect(file.contacts.map(\.emails) == [["a@b.example", "a@c.example"], []])
    #expect(file.contacts.map(\.role) == ["CTO", nil])
    #expect(file.ignored == ["shoe size", "title"])
  }

  @Test func namesAsRegistersHaveThem() throws {
    let file = try read(
      """
      name;email
      Roe, Ada;ada@b.example
      Bob Stone, SHRM-SCP;
      Cy Hall, PhD;
      cy@d.example;cy@d.example
      """)
    #expect(
      file.contacts.map(\.name) == ["Ada Roe", "Bob Stone", "Cy Hall", nil])
  }

  @Test func whatWhoknowsWritesReadsAsContacts() throws {
    let file = try read(
      """
      name,stage,depth,warmth,freshHours,settledHours,lastContact\r
      Alice,contact,0.003,5.1e-06,6.1e-05,2.9,2025-08-01\r
      '=Bob,contact,0.0001,3.1e-07,3.7e-06,0.5,2025-07-01\r

      """)
    #expect(file.contacts.map(\.name) == ["Alice", "=Bob"])
    #expect(file.contacts.allSatisfy { $0.connectedOn == nil })
    #expect(
      file.ignored == ["stage", "depth", "warmth", "freshHours", "settledHours", "lastContact"])
  }

  @Test func rowsOfAnotherLength() throws {
    let file = try read(
      "name,email\nAda\nBob,b@c.example,,\nCy,c@d.example,x\n,,\n  ,\nDi,d@e.example")
    #expect(file.contacts.map(\.name) == ["Ada", "Bob", "Di"])
    #expect(file.records.map(\.line) == [2, 3, 7])
    #expect(file.rejected == [RejectedRecord(line: 4, "more cells than the header has")])
  }

  @Test func daysBeforeMonthsInOneColumn() throws {
    let file = try read("name,met\nAda,3/4/2024\nBob,25/4/2024")
    #expect(file.contacts.map { $0.connectedOn?.description } == ["2024-04-03", "2024-04-25"])
  }

  @Test(
    arguments: [
      ("", "the file is empty", nil), ("\u{FEFF} \n\n", "the file is empty", nil),
      ("name,email\n", "nothing stands below the header", 1),
      ("\n\nname,email\n,\n\n", "nothing stands below the header", 3),
    ] as [(String, String, Int?)])
  func filesThatHoldNothing(_ text: String, _ reason: String, _ line: Int?) {
    #expect(throws: UnreadableFile(reason, line: line)) { try read(text) }
  }

  @Test(arguments: FileFormat.allCases)
  func textThatIsNoTable(_ format: FileFormat) {
    #expect(throws: UnreadableFile.self) {
      try read("entry,date,people\n1,2024-01-01,Ada\n", as: format)
    }
  }

  @Test(
    arguments: [
      (LinkedInTests.today, .linkedin), (LinkedInTests.messages, .linkedin), (google[0], .google),
      (google[1], .google), ("name\nAda\n", .csv), ("Surname;Forename\nRoe;Ada\n", .csv),
      ("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", nil), ("[{\"name\":\"Ada\"}]", nil), ("", nil),
      ("Dear Ada,\n\nname\nYours\n", nil), ("From ada@b.example\nSubject: name\n\nHi", nil),
      ("entry,date,people\n1,2024-01-01,Ada\n", nil), ("\u{0}\u{1}\u{2}", nil),
    ] as [(String, FileFormat?)])
  func theHeaderTellsTheFormat(_ text: String, _ format: FileFormat?) {
    #expect(TableFile.format(of: Array(text.utf8)) == format)
  }

  @Test func aTableSavedByASpreadsheet() throws {
    let wide = utf16("Name\tE-Mail\nZoë Łuk\tz@b.example\n")
    #expect(try TableFile.read(wide, as: nil).contacts.map(\.name) == ["Zoë Łuk"])
    let latin = [UInt8]("Name;E-Mail\nZo".utf8) + [0xEB] + [UInt8](";z@b.example\n".utf8)
    #expect(try TableFile.read(latin, as: nil).contacts.map(\.name) == ["Zoë"])
  }

  @Test func everyPrefixOfEverySampleIsRead() {
    for sample in [LinkedInTests.today, LinkedInTests.messages] + TableFileTests.google {
      let bytes = Array(sample.utf8)
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      for length in 0...bytes.count {
        let prefix = Array(bytes[..<length])
        guard let file = try? TableFile.read(prefix, as: TableFile.format(of: prefix)) else {
          continue
        }
        let found = file.records.map(\.line) + file.rejected.map(\.line)
        #expect(!found.isEmpty && found.allSatisfy { (1...lines).contains($0) })
      }
    }
  }

  @Test func damagedFilesAreRead() {
    var random = SplitMix64(seed: 11)
    let samples = [LinkedInTests.today, LinkedInTests.messages] + TableFileTests.google
    let steering = Array("\",;\t\n\r: \u{0}".utf8) + [0x80, 0xC3, 0xFE, 0xFF]
    for sample in samples {
      for _ in 0..<200 {
        var bytes = Array(sample.utf8)
        for _ in 0..<1 + random.below(8) {
          let index = random.below(bytes.count)
          let byte = steering[random.below(steering.count)]
          switch random.below(3) {
          case 0: bytes[index] = byte
          case 1: bytes.insert(byte, at: index)
          default: bytes.remove(at: index)
          }
        }
        guard let file = try? TableFile.read(bytes, as: nil) else { continue }
        let found = file.records.map(\.line)
        #expect(found == found.sorted())
        #expect(file.contacts.allSatisfy { $0.name?.tidied == $0.name })
      }
    }
  }

  @Test func aTableOfAnyShapeIsRead() throws {
    // Many columns and many short rows; many addresses for one person; a long text that is not kept.
    let columns = (1...20_000).map { "email \($0)" }.joined(separator: ",")
    let addresses = (1...20_000).map { "a\($0)@b.example" }.joined(separator: ",")
    let rows = String(repeating: "Ada\n", count: 20_000)
    let wide = try read("name,\(columns)\nAda,\(addresses)\n\(rows)")
    let counts = [wide.contacts.count, wide.contacts.first?.emails.count]
    #expect(counts == [20_001, 20_000])
    let content = String(repeating: "x,\n", count: 6_000_000)
    let long = try read(
      "from,to,date,content,conversation id\nAda Roe,Me,2024-01-01,\"\(content)\",c")
    #expect(long.records.count == 1)
  }
}
