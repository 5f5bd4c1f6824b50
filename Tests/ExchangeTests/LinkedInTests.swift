import Exchange
import Relationships
import Testing

@Suite struct LinkedInTests {
  static let notes = """
    Notes:
    "When exporting your connection data, you may notice that some of the email addresses are \
    missing. You will only see ""allowed"" ones, see https://example.com/a, or not."

    """

  static let today = """
    \(notes)
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Alice,"Jones, MBA",https://www.linkedin.com/in/alice-jones/,alice@example.com,"Acme, Inc.",CTO,05 Mar 2024
    Zoë,Quint,https://www.linkedin.com/in/zo%C3%AB-quint,,,,12 Dec 2019
    ,,https://www.linkedin.com/in/nobody-9,,Acme,,01 Jan 2020
    ,,,,,,07 Jun 2026
    Bob,"Roe, Jr.",,,,Engineer,31 Feb 2020

    Carol,"Stray

    """

  @Test func connectionsAreContacts() throws {
    let file = try read(LinkedInTests.today)
    #expect(file.format == .linkedin)
    #expect(file.title == "LinkedIn connections")
    var alice = ContactRecord()
    alice.name = "Alice Jones"
    alice.emails = ["alice@example.com"]
    alice.profiles = ["linkedin.com/in/alice-jones"]
    alice.company = "Acme, Inc."
    alice.role = "CTO"
    alice.connectedOn = Day(year: 2024, month: 3, day: 5)
    var zoe = ContactRecord()
    zoe.name = "Zoë Quint"
    zoe.profiles = ["linkedin.com/in/zoë-quint"]
    zoe.connectedOn = Day(year: 2019, month: 12, day: 12)
    var nobody = ContactRecord()
    nobody.profiles = ["linkedin.com/in/nobody-9"]
    nobody.company = "Acme"
    nobody.connectedOn = Day(year: 2020, month: 1, day: 1)
    var bob = ContactRecord()
    bob.name = "Bob Roe, Jr."
    bob.role = "Engineer"
    #expect(
      file.records == [
        ImportedRecord(line: 5, .contact(alice)), ImportedRecord(line: 6, .contact(zoe)),
        ImportedRecord(line: 7, .contact(nobody)), ImportedRecord(line: 9, .contact(bob)),
      ])
    #expect(
      file.rejected == [
        RejectedRecord(line: 8, "no name and no address"),
        RejectedRecord(line: 11, "a quote is opened and not closed"),
      ])
    #expect(file.ignored.isEmpty && file.skipped.isEmpty)
  }

  @Test(arguments: [
    // Without URL and preamble (2020), with the date of 2018, re-saved with other dates and
    // delimiters, German, in capitals, quoted throughout, with cells of a spreadsheet above.
    "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Roe,a@b.example,Acme,CTO,05 Mar 2024",
    "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Roe,a@b.example,Acme,CTO,\"3/5/24, 1:45 PM\"",
    "First Name;Last Name;URL;Email Address;Company;Position;Connected On\r\nAda;Roe;;a@b.example;Acme;CTO;5-Mar-24\r\n",
    "First Name\tLast Name\tEmail Address\tCompany\tPosition\tConnected On\rAda\tRoe\ta@b.example\tAcme\tCTO\t2024-03-05\r",
    "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nAda,Roe,,a@b.example,Acme,CTO,05 März 2024",
    "\u{FEFF}FIRST NAME,LAST NAME,EMAIL ADDRESS,COMPANY,POSITION,CONNECTED ON\nAda,Roe,a@b.example,Acme,CTO,05 Mar 2024,,",
    "\"First Name\",\"Last Name\",\"Email Address\",\"Company\",\"Position\",\"Connected On\"\n\"Ada\",\"Roe\",\"a@b.example\",\"Acme\",\"CTO\",\"05 Mar 2024\"",
    "sep=;\nNotes:;;;;;\n;;;;;\nFirst Name;Last Name;Email Address;Company;Position;Connected On\nAda;Roe;a@b.example;Acme;CTO;05.03.2024",
  ])
  func everyFormOfConnections(_ text: String) throws {
    var ada = ContactRecord()
    ada.name = "Ada Roe"
    ada.emails = ["a@b.example"]
    ada.company = "Acme"
    ada.role = "CTO"
    ada.connectedOn = Day(year: 2024, month: 3, day: 5)
    for format in [FileFormat.linkedin, nil] {
      let file = try read(text, as: format)
      #expect(file.title == "LinkedIn connections")
      #expect(file.records.map(\.content) == [.contact(ada)])
      #expect(file.rejected.isEmpty)
    }
  }

  @Test func aLinkedInFileNeedsItsHeader() {
    #expect(throws: UnreadableFile.self) { try read("Ada,Roe,a@b.example\n", as: .linkedin) }
    #expect(throws: UnreadableFile.self) {
      try read("name,email\nAda,a@b.example\n", as: .linkedin)
    }
    // Who says that it is one may have dropped the date.
    #expect(throws: Never.self) {
      try read("First Name,Last Name,Company\nAda,Roe,Acme\n", as: .linkedin)
    }
  }

  static let messages = """
    "CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT"
    "c1","","Ada Roe, Ph.D.","https://www.linkedin.com/in/ada","Me Myself","https://www.linkedin.com/in/me","2026-08-01 02:00:00 UTC","Lunch","Hi,
    ""see"" you","INBOX","","No"
    "c1","","Me Myself","https://www.linkedin.com/in/me","Ada Roe, Ph.D., Bob Stone","https://www.linkedin.com/in/ada,https://www.linkedin.com/in/bob","2026-08-02 02:00:00 UTC","","x","INBOX","","No"
    "c1","","Me Myself","https://www.linkedin.com/in/me","Ada Roe, Ph.D., Bob Stone","https://www.linkedin.com/in/ada,https://www.linkedin.com/in/bob","2026-08-02 02:00:00 UTC","","y","INBOX","",""
    "c2","Group","Me Myself","https://www.linkedin.com/in/me","Ada, Bob, Cy","https://www.linkedin.com/in/ada,https://www.linkedin.com/in/bob","2026-08-03 02:00:00 UTC","","x","ARCHIVE","a.png",""
    "c3","Offer","Some Seller","","Me Myself","https://www.linkedin.com/in/me","2026-08-03 02:00:00 UTC","","<p class=""spinmail-quill-editor__spin-break"">Hi","INBOX","",""
    "c4","","","","Me Myself","https://www.linkedin.com/in/me","2026-08-03 02:00:00 UTC","","x","INBOX","",""
    "c5","","Sly","https://www.linkedin.com/in/sly","Me Myself","https://www.linkedin.com/in/me","2026-08-03 02:00:00 UTC","","x","SPAM","",""
    "c6","","LinkedIn Member","","Me Myself","https://www.linkedin.com/in/me","2026-08-03 02:00:00 UTC","","x","INBOX","",""
    "c6","","Me Myself","https://www.linkedin.com/in/me","LinkedIn Member","","2026-08-03 02:00:00 UTC","","x","INBOX","",""
    "c7","","Me Myself","https://www.linkedin.com/in/me","Ada","https://www.linkedin.com/in/ada","2026-08-03 02:00:00 UTC","","x","INBOX","","Yes"
    "c8","","Ada","https://www.linkedin.com/in/ada","Me","https://www.linkedin.com/in/me","soon","","x","INBOX","","No"

    """

  @Test func messagesAreInteractions() throws {
    let file = try read(LinkedInTests.messages)
    #expect(file.title == "LinkedIn messages")
    #expect(file.records.map(\.line) == [2, 4, 5, 6])
    let found = file.records.compactMap(\.interaction)
    let ada = Correspondent(name: "Ada Roe", address: "linkedin.com/in/ada")
    let me = Correspondent(name: "Me Myself", address: "linkedin.com/in/me")
    #expect(found.map(\.sender) == [ada, me, me, me])
    #expect(
      found.map(\.others) == [
        [me], [ada, Correspondent(name: "Bob Stone", address: "linkedin.com/in/bob")],
        [ada, Correspondent(name: "Bob Stone", address: "linkedin.com/in/bob")],
        [
          Correspondent(name: nil, address: "linkedin.com/in/ada"),
          Correspondent(name: nil, address: "linkedin.com/in/bob"),
        ],
      ])
    #expect(
      found.map(\.key) == [
        "c1|2026-08-01 02:00:00 UTC|linkedin.com/in/ada",
        "c1|2026-08-02 02:00:00 UTC|linkedin.com/in/me",
        "c1|2026-08-02 02:00:00 UTC|linkedin.com/in/me|2",
        "c2|2026-08-03 02:00:00 UTC|linkedin.com/in/me",
      ])
    #expect(found.map(\.subject) == ["Lunch", nil, nil, "Group"])
    #expect(found.allSatisfy { $0.kind == .message && $0.minutes == nil })
    #expect(found[0].day == Day(year: 2026, month: 8, day: 1))
    #expect(
      file.skipped == [
        "sponsored messages": 2, "spam": 1, "messages with members who left": 2, "drafts": 1,
      ])
    #expect(file.rejected == [RejectedRecord(line: 13, "no date that can be read")])
    #expect(file.ignored == ["CONTENT", "ATTACHMENTS"])
    #expect(!"\(file)".contains("Hi,"))
  }

  @Test(arguments: [
    ("Ada Roe", ["Ada Roe"]), ("Ada Roe, Bob Stone", ["Ada Roe", "Bob Stone"]),
    ("Ada Roe, PMP, Bob Stone", ["Ada Roe", "Bob Stone"]),
    ("Hall, Eve, Bob Stone", ["Hall, Eve", "Bob Stone"]),
    ("Ada, Bob", ["Ada, Bob"]),
  ])
  func olderMessagesNameRecipientsOnly(_ to: String, _ names: [String]) throws {
    let file = try read(
      """
      CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
      c1,,"Hall, Eve",https://www.linkedin.com/in/eve,Me,2026-08-01 02:00:00 UTC,,x,INBOX
      c1,,Me,,"\(to)",2026-08-01 02:00:00 UTC,,x,INBOX
      """)
    let found = file.records.compactMap(\.interaction)
    #expect(found.last?.others.map(\.name) == names)
    #expect(found.last?.key == "c1|2026-08-01 02:00:00 UTC|Me")
  }

  @Test(
    arguments: [
      ("Ada Roe", "Ada Roe"), ("Roe, Ada", "Roe, Ada"), ("Ada Roe, PhD", "Ada Roe"),
      ("Ada Roe, Bob Stone", nil), ("LinkedIn Member, Ada Roe", nil),
    ] as [(String, String?)])
  func oneAddressHasTheOneName(_ to: String, _ name: String?) throws {
    let file = try read(
      """
      CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE
      c1,Me,,"\(to)",https://www.linkedin.com/in/ada,2026-08-01 02:00:00 UTC
      """)
    let others = file.records.compactMap(\.interaction).map(\.others)
    #expect(others == [[Correspondent(name: name, address: "linkedin.com/in/ada")]])
  }

  @Test func onlyInvitationsWithWordsAreMessages() throws {
    let rows = """
      Ada Roe,Me,"8/1/26, 2:00 PM","Hello, me!",INCOMING
      Me,Bob Stone,"8/2/26, 2:00 PM",,OUTGOING
      """
    let old = try read("From,To,Sent At,Message,Direction\n\(rows)")
    let new = try read(
      """
      From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
      Ada Roe,Me,"8/1/26, 2:00 PM",Hello,INCOMING,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/me
      """)
    for (file, address) in [(old, nil), (new, "linkedin.com/in/ada")] {
      #expect(file.title == "LinkedIn invitations")
      let found = file.records.compactMap(\.interaction)
      #expect(found.map(\.sender) == [Correspondent(name: "Ada Roe", address: address)])
      #expect(found.map { $0.others.map(\.name) } == [["Me"]])
      #expect(found.map(\.day) == [Day(year: 2026, month: 8, day: 1)])
      #expect(file.ignored == ["Message"])
    }
    #expect(
      new.records.compactMap(\.interaction).map(\.key) == ["invitation|8/1/26, 2:00 PM|Ada Roe|Me"])
    #expect(old.skipped == ["invitations without words": 1])
    #expect(
      old.records.compactMap(\.interaction).map(\.key) == ["invitation|8/1/26, 2:00 PM|Ada Roe|Me"])
    #expect(throws: UnreadableFile("every row was left out: 1 invitations without words", line: 1))
    {
      try read("From,To,Sent At,Message,Direction\nMe,Bob,\"8/2/26, 2:00 PM\",,OUTGOING")
    }
  }

  @Test func endorsementsAndRecommendations() throws {
    let endorsements = try read(
      """
      Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
      2023/06/05 15:47:58 UTC,HTML,Ann,"Cross, PhD",www.linkedin.com/in/ann-cross,ACCEPTED
      2023/06/05 15:47:59 UTC,C++,Ann,Cross,,HIDDEN
      2023/06/05 15:47:59 UTC,Rust,Ann,Cross,www.linkedin.com/in/ann-cross,REJECTED
      2023/06/05 15:47:59 UTC,Rust,,,,ACCEPTED
      ,Rust,Ann,Cross,,ACCEPTED
      """)
    let found = endorsements.records.compactMap(\.endorsement)
    #expect(found.map(\.skill) == ["HTML", "C++"])
    #expect(
      found.map(\.from) == [
        Correspondent(name: "Ann Cross", address: "linkedin.com/in/ann-cross"),
        Correspondent(name: "Ann Cross", address: nil),
      ])
    #expect(found[0].day == Day(year: 2023, month: 6, day: 5))
    #expect(found[0].key == "endorsement|2023/06/05 15:47:58 UTC|Ann Cross|HTML")
    #expect(endorsements.skipped == ["rejected": 1])
    #expect(
      endorsements.rejected == [
        RejectedRecord(line: 5, "no name and no address"),
        RejectedRecord(line: 6, "no date that can be read"),
      ])
    let recommendations = try read(
      """
      First Name,Last Name,Company,Job Title,Text,Creation Date,Status
      Ann,Cross,Acme,CTO,"Great,
      really.","01/19/13, 12:10 AM",VISIBLE
      """)
    let said = recommendations.records.compactMap(\.endorsement)
    #expect(said.map(\.text) == ["Great,\nreally."])
    #expect(said.map(\.skill) == [nil])
    #expect(said.map(\.day) == [Day(year: 2013, month: 1, day: 19)])
    #expect(recommendations.ignored == ["Company", "Job Title"])
  }

  @Test func endorsementsThatWereGivenAreNone() {
    #expect(throws: UnreadableFile.self) {
      try read("Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name\n,Go,Ann,Cross")
    }
  }
}
