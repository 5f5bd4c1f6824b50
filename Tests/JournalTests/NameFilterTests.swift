import Relationships
import Testing

@testable import Journal

@Suite struct NameFilterTests {
  @Test func whatWasAddedIsNeverDenied() {
    var filter = NameFilter()
    let keys = (0..<60_000).map { "anna solberg \($0)" }
    for key in keys { filter.insert(NameHash.of(key)) }
    #expect(keys.allSatisfy { filter.mayContain(NameHash.of($0)) })
    let strangers = (0..<10_000).map { "bela strand \($0)" }
    #expect(strangers.count { filter.mayContain(NameHash.of($0)) } < 1_500)
  }

  @Test func aKeyIsHashedAsTheBeginningThatItIs() {
    var hashes: [UInt64] = []
    NameHash.forEachBeginning(of: Array("zoë van der solberg".utf8)[...]) { hashes.append($0) }
    let beginnings = ["zoë", "zoë van", "zoë van der", "zoë van der solberg"]
    #expect(hashes == beginnings.map(NameHash.of))
  }

  /// People are found alike while their names wait, once they are written, and in a store that was
  /// not empty before.
  @Test func namesAreFoundWhileTheyWait() throws {
    let folder = try TestFolder()
    let first = try Journal(folder.store)
    try first.transaction {
      let ids = try ["Anna Solberg", "Anna Strand", "Bela van Solberg", "Bela"].map {
        try first.add($0)
      }
      try expectFound(ids, in: first)
    }
    let again = try Journal(folder.store)
    try again.transaction {
      try expectFound((1...4).map { PersonID(rawValue: $0) }, in: again)
      let other = try again.add("Anna Solberg")
      #expect(try again.people(named: "anna solberg") == [PersonID(rawValue: 1), other])
      #expect(try again.people(matching: "anna solberg", limit: 6).count == 2)
      #expect(try again.people(matching: "solberg", limit: 6).count == 3)
    }
  }

  private func expectFound(_ ids: [PersonID], in journal: Journal) throws {
    #expect(try journal.people(named: "anna strand") == [ids[1]])
    #expect(try journal.people(named: "anna") == [])
    #expect(try journal.people(named: "bela") == [ids[3]])
    #expect(try journal.people(named: "bela van") == [])
    #expect(try journal.people(matching: "anna", limit: 6) == [ids[0], ids[1]])
    #expect(try journal.people(matching: "van solberg", limit: 6) == [ids[2]])
    #expect(try journal.people(matching: "ann", limit: 6) == [])
    #expect(Set(try journal.people(matching: "bela", limit: 6)) == [ids[2], ids[3]])
    #expect(try journal.people(named: "cecilia") == [])
    #expect(try journal.people(matching: "cecilia", limit: 6) == [])
  }
}
