import Relationships
import Testing

@testable import Journal

@Suite struct ForgettingTests {
  @Test func nothingOfTheForgottenRemains() throws {
    let folder = try TestFolder()
    let path = folder.file("network.db")
    let journal = try Journal(.file(path))
    let secret = "Xanthippe Quillfeather"
    let alice = try journal.add(secret)
    let (bob, carol) = (try journal.add("Bob"), try journal.add("Carol"))
    let subject = [Participant(alice, .subject)]
    try journal.save(.make(.rename, subject) { $0.text = "Zenobia Umbridge" })
    try journal.save(.make(.alias, subject) { $0.text = "@xquill" })
    try journal.save(
      .make(.note, subject) { $0.text = "likes wormwood" },
      source: "note \(secret) \"likes wormwood\"")
    try journal.save(
      .interaction(.lunch, with: [alice, bob], on: firstDay + 3),
      source: "log lunch with \(secret) and Bob")
    try journal.save(.tie(bob, alice, .well), source: "Bob knows \(secret) well")
    try journal.save(.tie(bob, carol, .well), source: "Bob knows Carol well")
    try journal.save(
      .make(.promise, subject) {
        $0.number = 3
        $0.text = "the wormwood"
      }, source: "promise \(secret) \"the wormwood\"")
    try journal.save(
      .make(.trait, subject) {
        $0.code = TraitKind.livesIn.rawValue
        $0.place = "Vladivostok"
      })
    let bobBefore = try journal.evidence(of: bob, through: nil)
    let retracted = try #require(try journal.history(limit: 1).last).statement.rawValue
    try journal.save(
      .make(.retraction) {
        $0.number = Int(retracted)
        $0.text = "moved from Vladivostok"
      })

    let report = try journal.forget(alice)
    #expect(report.entriesErased == 8)
    #expect(report.entriesRedacted == 1)
    #expect(report.mentionsLeft == 0)
    #expect(try journal.person(alice) == nil)
    #expect(try journal.people(named: "zenobia umbridge") == [])
    #expect(try journal.evidence(of: bob, through: nil) == bobBefore, "Bob's lunch stays")
    #expect(try journal.ties(from: bob, asOf: nil).map(\.to) == [carol])
    #expect(try journal.nextNumber(of: .promise) == 4)
    #expect(try journal.add("Dan") > carol)
    #expect(try journal.checkIntegrity() == [])

    for file in [path, path + "-wal"] {
      let bytes = contents(of: file) ?? []
      for word in [
        "Xanthippe", "xanthippe", "Quillf", "Zenobia", "zenobia", "xquill", "wormwood", "Vladi",
      ] {
        #expect(!contains(bytes, word), "\(word) in \(file)")
      }
      #expect(file != path || contains(bytes, "Bob"))
    }
  }

  @Test func forgettingInAScriptEndsWithIt() throws {
    struct Stop: Error {}
    let folder = try TestFolder()
    let path = folder.file("network.db")
    let journal = try Journal(.file(path))
    let alice = try journal.add("Xanthippe")
    #expect(throws: Stop.self) {
      try journal.transaction {
        _ = try journal.forget(alice)
        throw Stop()
      }
    }
    #expect(try journal.person(alice)?.name == "Xanthippe", "not forgotten after all")
    try journal.transaction { _ = try journal.forget(alice) }
    #expect(!contains(contents(of: path) ?? [], "Xanthippe"))
    #expect(!contains(contents(of: path + "-wal") ?? [], "Xanthippe"))
    #expect(try journal.undo(1, recorded: firstDay) == [], "it cannot be undone")
  }

  @Test func mergedPeopleAreForgottenTogether() throws {
    let journal = try Journal(.memory)
    let (al, alice, bob) = (
      try journal.add("Al"), try journal.add("Alice"), try journal.add("Bob")
    )
    try journal.save(.make(.merge, [Participant(al, .subject), Participant(alice, .object)]))
    try journal.save(
      .make(.note, [Participant(bob, .subject)]) { $0.text = "knows Alice from school" })
    let report = try journal.forget(alice)
    #expect(report.entriesErased == 5)
    #expect((report.mentionsErased, report.mentionsLeft) == (1, 0))
    #expect(try journal.personCount == 1)
    #expect(try journal.person(al) == nil)
    #expect(try journal.checkIntegrity() == [])
  }

  private func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, bytes.count >= word.count else { return false }
    return bytes.indices.dropLast(word.count - 1).contains { start in
      bytes[start] == first && bytes[start..<start + word.count].elementsEqual(word)
    }
  }
}
