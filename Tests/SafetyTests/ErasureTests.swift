import Foundation
import GRDBSQLite
import Interpreter
import Journal
import RandomLives
import Relationships
import Testing

/// After `forget` no byte tells of the person: not in the store, its log, the history of the shell,
/// nor in the backups that upgrades have made.
@Suite struct ErasureTests {
  /// Everything about Xanthippe that is typed, and about nobody else.
  static let secrets = [
    "Xanthippe", "Quillfeather", "Zenobia", "Umbridge", "xquill", "wormwood", "Vladivostok",
    "Nibelheim", "aardvark", "tritone", "ocelot", "quagmire", "zugzwang", "4917612345",
  ]

  /// What an address book says of her.
  static let card = """
    BEGIN:VCARD
    VERSION:3.0
    FN:Xanthippe Quillfeather
    EMAIL:xquill@wormwood.example
    TEL:+4917612345678
    ORG:Zugzwang
    NOTE:plays the tritone
    CATEGORIES:aardvark
    END:VCARD
    """

  static let lines = [
    "meet Bob Stone at PyCon on 2026-01-02",
    "meet Xanthippe Quillfeather via Bob Stone at Nibelheim on 2026-01-02 #aardvark \"wore wormwood\"",
    "alias Xanthippe as @xquill",
    "note @xquill \"likes\\nwormwood\" about tritone",
    "deepen Xanthippe over lunch for 2 hours on 2026-01-09 about \"the ocelot\"",
    "log lunch with Quillfeather and Bob on 2026-01-10 \"the quagmire\"",
    "Bob knows Xanthippe well as \"her tritone teacher\"",
    "Xanthippe lives in Vladivostok", "promise Xanthippe \"the ocelot\" by 2026-05-01",
    "note Bob \"asked for XANTHIPPE QUILLFEATHER's number\" about \"Xanthippe Quillfeather\"",
    "define habit see-her do deepen \"Xanthippe Quillfeather\" over coffee end",
    "rename Xanthippe to Zenobia Umbridge", "note Zenobia \"a wormwood\"", "undo",
    "merge Quillfeather into Bob", "undo",
    "deepen xanthippe over tea", "who knows Xanthippe?", "people where name = \"Zenobia\"",
    "five",
  ]

  /// The words that are found in some bytes, in any case.
  static func found(in bytes: [UInt8]) -> [String] {
    let folded = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    return secrets.filter { folded.range(of: Data($0.lowercased().utf8)) != nil }
  }

  /// Every file below a folder with the words that are in it.
  private func traces(in folder: Folder) throws -> [String: [String]] {
    var traces: [String: [String]] = [:]
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let name = files?.nextObject() as? String {
      guard let bytes = folder.bytes(of: name) else { continue }
      let words = Self.found(in: bytes)
      if !words.isEmpty { traces[name] = words }
    }
    return traces
  }

  @Test func nothingRemainsInAnyFile() throws {
    let folder = try Folder()
    let place = ".local/share/whoknows/"
    let copies = ["save as \"copy.db\"", "export to \"\(folder.file("copy.net"))\""]
      .map { $0.replacing("\"copy.db\"", with: "\"\(folder.file("copy.db"))\"") }
    let victim = try Victim(arguments: ["--today", "2026-03-04"], home: folder.path)
    // The file itself is the user's.
    let elsewhere = try Folder()
    try elsewhere.write(Self.card, to: "cards.vcf")
    let before =
      [Self.lines[0], "import \"\(elsewhere.file("cards.vcf"))\""] + Self.lines.dropFirst() + copies
    let output = victim.run(
      input: (before + ["forget Zenobia", "yes", "five"]).joined(separator: "\n") + "\n",
      until: .init(microseconds: 20_000_000, afterWords: ("whoknows> ", before.count + 3)))
    #expect(output.contains("forgot: "), "\(output)")
    #expect(output.contains("still holds the person: \(folder.file("copy.db"))"), "\(output)")
    #expect(output.contains("still holds the person: \(folder.file("copy.net"))"), "\(output)")
    // They were all there: the copies that the answer names have them.
    let found = try traces(in: folder)
    #expect(Set(found.keys) == ["copy.db", "copy.net"], "\(found)")
    #expect(Set(found["copy.net"] ?? []) == Set(Self.secrets))
    // What is about others is still there.
    let history = try #require(folder.text(of: place + "history"))
    #expect(history.contains("meet Bob Stone") && history.contains("five"), "\(history)")
    let player = Player(try Journal(.file(folder.file(place + "network.db"))))
    #expect(try player.journal.personCount == 1)
    #expect(try player.journal.checkIntegrity() == [])
  }

  /// A kill at any moment leaves the person whole, or the next opening finishes the erasure.
  @Test func aKilledErasureIsFinishedAtTheNextOpening() throws {
    let folder = try Folder()
    let disk = FaultyDisk(folder: folder.path)
    var (whole, finished) = (0, 0)
    var step = 0
    while true {
      try folder.removeAll()
      let player = Player(try Journal(folder.store))
      for line in Self.lines { player.type(line) }
      let names = try player.journal.personCount
      disk.fail(.init(healthyChanges: step, code: SQLITE_IOERR, isTorn: step % 2 == 0))
      let isForgotten = player.type("forget Zenobia") || player.type("forget Xanthippe")
      let wentWell = disk.failures == 0
      // As a kill leaves them: the program can do nothing more.
      let killed = try Folder()
      for name in try folder.names where !name.hasSuffix("-shm") {
        try killed.write(try #require(folder.bytes(of: name)), to: name)
      }
      disk.mend()
      let journal = try Journal(killed.store)
      #expect(try journal.checkIntegrity() == [], "step \(step)")
      if try journal.personCount == names {
        #expect(!isForgotten, "step \(step)")
        whole += 1
      } else {
        #expect(try traces(in: killed) == [:], "step \(step)")
        finished += 1
      }
      if wentWell { break }
      step += 1 + step / 10
    }
    disk.leave()
    #expect(whole > 0 && finished > 1, "\(whole), \(finished)")
  }

  @Test func whatCannotBeErasedElsewhereIsNotErasedHere() throws {
    let folder = try Folder()
    let player = Player(try Journal(folder.store))
    for line in Self.lines { player.type(line) }
    let before = try player.journal.recordHash()
    var asked: [String] = []
    player.journal.eraseElsewhere = {
      asked = $0
      return false
    }
    #expect(!player.type("forget Xanthippe"))
    #expect(player.diagnostics.last?.message.contains("history") == true)
    #expect(Set(asked) == ["Xanthippe Quillfeather", "@xquill", "Zenobia Umbridge"])
    #expect(try player.journal.recordHash() == before)
    // What is only supposed reaches nobody.
    asked = []
    player.type("suppose forget Xanthippe then people end")
    #expect(asked == [])
    player.journal.eraseElsewhere = {
      asked = $0; return true
    }
    #expect(player.type("forget Xanthippe"))
    #expect(asked.count == 3)
    asked = []
    #expect(player.type("note Bob \"x\""))
    #expect(asked == [])
  }

  /// Another program that reads keeps the log from being emptied: the user is told, and the next
  /// statement tries again.
  @Test func aReaderDelaysTheErasure() throws {
    let folder = try Folder()
    let player = Player(try Journal(folder.store))
    for line in Self.lines { player.type(line) }
    var said: [String] = []
    player.session.emit = { if case .line(let line) = $0 { said.append(line) } }
    let reader = try Journal(folder.store)
    try reader.reading {
      _ = try reader.personCount
      #expect(player.type("forget Xanthippe"))
      #expect(said.count == 1 && said[0].contains("Traces"), "\(said)")
      #expect(try !traces(in: folder).isEmpty)
    }
    #expect(player.type("note Bob \"x\""))
    #expect(said.count == 1)
    #expect(try traces(in: folder) == [:])
  }
}
