import Relationships
import Testing

@testable import Journal

@Suite struct MigrationTests {
  private func fixture(_ folder: TestFolder) throws -> String {
    let path = folder.file("version-1.db")
    let connection = try SQLiteConnection(path: path, readOnly: false) { _ in }
    try connection.executeScript(version1Fixture)
    connection.close()
    return path
  }

  @Test func storesOfVersion1AreStillRead() throws {
    let folder = try TestFolder()
    let journal = try Journal(.file(try fixture(folder)))
    let (alice, zoe) = (PersonID(rawValue: 1), PersonID(rawValue: 2))
    #expect(try journal.personCount == 2)
    #expect(try journal.contactCount == 2)
    let record = try #require(try journal.person(alice))
    #expect(record.name == "Alice Jones")
    #expect(record.aliases == ["Al Jones"])
    #expect(record.tags == ["mentor"])
    #expect(try journal.people(named: "zoe") == [zoe])
    #expect(
      try journal.evidence(of: alice, through: nil).map(\.kind) == [
        .met, .introduced, .met, .lunch,
      ])
    #expect(try journal.pair(zoe, .theyKnowMe, asOf: nil)?.isKin == true)
    #expect(try journal.promise(1)?.text == "the paper")
    #expect(try journal.mentions([.interaction], topic: "hiring", through: nil).count == 1)
    #expect(try journal.ties(to: .me, asOf: nil).map(\.role) == ["family"])
    let history = try journal.history(limit: 99)
    #expect(history.count == 13)
    #expect(history.last?.source == "undo")
    #expect(try journal.redo(1, recorded: firstDay).map(\.source) == ["skip Zoë until 2024-10-13"])
    #expect(try journal.person(zoe)?.skipUntil == firstDay + 9)
  }

  @Test func replayOfVersion1GivesTheSameFigures() throws {
    let folder = try TestFolder()
    let journal = try Journal(.file(try fixture(folder)))
    func figures() throws -> [PersonID: PairState] {
      var states: [PersonID: PairState] = [:]
      try journal.forEachPair(.theyKnowMe, asOf: nil) { states[$0] = $1 }
      return states
    }
    let stored = try figures()
    try journal.rebuildProjections()
    let replayed = try figures()
    #expect(stored.keys == replayed.keys)
    for (person, state) in stored {
      let other = try #require(replayed[person])
      #expect(abs(state.settledHours - other.settledHours) < 1e-9)
      #expect(abs(state.freshHours - other.freshHours) < 1e-9)
      #expect(state.events == other.events)
    }
    #expect(try journal.checkIntegrity() == [])
  }

  /// Whoever changes the schema adds a step, and a fixture of the version before.
  @Test func storesOfVersion1GetTheSchemaOfNewOnes() throws {
    let folder = try TestFolder()
    func schema(_ path: String) throws -> [String] {
      let connection = try SQLiteConnection(path: path, readOnly: false) { _ in }
      let row = try connection.statement("SELECT sql FROM sqlite_master ORDER BY name")
      defer { row.reset() }
      var found: [String] = []
      while try row.step() { found.append(row.text(0)) }
      return found
    }
    let path = folder.file("new.db")
    _ = try Journal(.file(path))
    let old = try fixture(folder)
    #expect(try schema(path) != schema(old))
    let journal = try Journal(.file(old))
    #expect(try schema(path) == schema(old))
    #expect(try journal.checkIntegrity() == [])
  }

  @Test func storeLeftEmptyByACrashIsCreatedAgain() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    try write([], to: path)
    let journal = try Journal(.file(path))
    try journal.add("Alice")
    #expect(try journal.checkIntegrity() == [])
    #expect(mode(of: path) == 0o600)
  }
}
