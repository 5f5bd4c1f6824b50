import GRDBSQLite
import Interpreter
import Journal
import RandomLives
import Relationships
import SourceText
import Testing

/// An import is one statement: whole or not at all, taken back as one, and a second time nothing.
@Suite struct ImportTests {
  /// People of whom some are in the files.
  private static let lines = [
    "meet Alice, Bob, Carol Wu and Zoë on 2026-01-02", "alias Bob as \"bob@work.example\"",
    "alias \"Carol Wu\" as \"carol.wu@home.example\"", "note Alice \"x\"",
  ]

  /// An address book of so many people.
  private static func connections(_ count: Int) -> String {
    var text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    for number in 0..<count {
      text +=
        "First\(number),Last\(number % 97),https://www.linkedin.com/in/p\(number),,"
        + "Company \(number % 40),Engineer,0\(1 + number % 9) Feb 2025\n"
    }
    return text
  }

  private func player(_ folder: Folder, connections count: Int = 800) throws -> Player {
    let player = Player(try folder.open())
    let source = player.session.environment.openImport
    player.session.environment.openImport = { (path, base) throws(FileProblem) in
      path == "Connections.csv" ? .text(Self.connections(count)) : try source(path, base)
    }
    return player
  }

  private func statements() -> [String] {
    RandomLife.files.keys.sorted().map { "import \"~/books/\($0)\"" }
      + ["import \"Connections.csv\""]
  }

  /// Across sessions, on both kinds of store, whatever the file is.
  @Test(arguments: StoreKind.allCases)
  func everyImportIsTakenBackAsOne(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    for line in Self.lines { #expect(try player(folder).type(line)) }
    var contents = [try folder.open().contentHash()]
    var imports: [String] = []
    for statement in statements() {
      let player = try player(folder)
      let record = try player.journal.recordHash()
      #expect(player.type(statement), "\(statement): \(player.diagnostics)")
      guard try player.journal.recordHash() != record else { continue }
      imports.append(statement)
      contents.append(try player.journal.contentHash())
      // The same file brings nothing a second time, in a later session either.
      let again = try self.player(folder)
      let recorded = try again.journal.recordHash()
      #expect(again.type(statement), "\(statement): \(again.diagnostics)")
      #expect(try again.journal.recordHash() == recorded, "\(statement)")
    }
    // Each of them brought something, or the test would tell nothing.
    #expect(imports.count > 10, "\(imports)")
    for content in contents.dropLast().reversed() {
      #expect(try player(folder).type("undo"))
      #expect(try folder.open().contentHash() == content)
    }
    for content in contents.dropFirst() {
      #expect(try player(folder).type("redo"))
      #expect(try folder.open().contentHash() == content)
    }
    let player = try player(folder)
    #expect(player.type("undo \(imports.count)"))
    #expect(try player.journal.contentHash() == contents[0])
    #expect(try player.journal.checkIntegrity() == [])
  }

  /// 5,000 rows make 5,000 contacts and 0 relationships.
  @Test func anAddressBookIsNoEvidence() throws {
    let folder = try Folder()
    let player = try player(folder, connections: 5_000)
    #expect(player.type("import \"Connections.csv\""))
    #expect(try player.journal.contactCount == 5_000)
    var pairs = 0
    try player.journal.forEachPair(.theyKnowMe, asOf: nil) { _, _ in pairs += 1 }
    try player.journal.forEachPair(.iKnowThem, asOf: nil) { _, _ in pairs += 1 }
    #expect(pairs == 0)
  }

  /// Many of one name are told apart by their addresses, up to a bound; a second time nobody is new.
  @Test func manyOfOneName() throws {
    let player = Player(try Journal(.memory))
    let rows = (0..<600).map { "John Smith,j\($0)@example.com\n" }.joined()
    player.session.environment.openImport = { (_, _) throws(FileProblem) in
      .text("Name,Email\n" + rows)
    }
    #expect(player.type("import \"people.csv\""))
    #expect(try player.journal.personCount == 500)
    let record = try player.journal.recordHash()
    #expect(player.type("import \"people.csv\""))
    #expect(try player.journal.recordHash() == record)
  }

  /// A merge between two imports, and everything taken back.
  @Test(arguments: StoreKind.allCases)
  func mergesOfImportedPeople(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let empty = try folder.open().contentHash()
    #expect(try player(folder).type("import \"Connections.csv\""))
    let imported = try folder.open().contentHash()
    #expect(try player(folder).type("merge First1 Last1 into First2 Last2"))
    let merged = try folder.open().contentHash()
    // Both records are about the one who stands for both: nothing is made anew.
    #expect(try player(folder).type("import \"Connections.csv\""))
    #expect(try folder.open().personCount == 799)
    while try folder.open().contentHash() != merged { #expect(try player(folder).type("undo")) }
    #expect(try player(folder).type("undo"))
    #expect(try folder.open().contentHash() == imported)
    #expect(try player(folder).type("undo"))
    #expect(try folder.open().contentHash() == empty)
  }

  /// A disk that fails at any moment of an import leaves all of it or nothing.
  @Test func aFailingDiskLeavesNothingHalfImported() throws {
    let folder = try Folder()
    for line in Self.lines { #expect(try player(folder).type(line)) }
    let before = try folder.open().recordHash()
    let disk = FaultyDisk(folder: folder.path)
    defer { disk.leave() }
    var refused = 0
    for step in 0... {
      let player = try player(folder)
      disk.fail(.init(healthyChanges: step, code: SQLITE_IOERR, isTorn: step % 2 == 0))
      let isDone = player.type("import \"~/books/cards-0.vcf\"")
      disk.mend()
      let found = try folder.open().recordHash()
      if isDone {
        #expect(found != before)
        break
      }
      refused += 1
      #expect(found == before, "step \(step)")
    }
    #expect(refused > 3)
    #expect(try folder.open().checkIntegrity() == [])
  }
}
