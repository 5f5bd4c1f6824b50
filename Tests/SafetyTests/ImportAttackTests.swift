import Attacks
import Foundation
import Interpreter
import Journal
import NetLanguage
import Presentation
import Relationships
import SourceText
import Testing

/// Files that strangers made: every attack of the table in every format and every field of it.
@Suite struct ImportAttackTests {
  private static let questions = [
    "people", "contacts", "who knows me?", "whom do I know?", "five", "notes", "tags",
    "interactions", "events", "what changed?", "show aliases", "people group by place",
    "people group by work", "what happened with Paula Writer?", "history",
  ]

  /// A session that knows one of the writers, and keeps what it says.
  private final class Reader {
    let player: Player
    var files: [String: [UInt8]] = [:]
    private(set) var answers: [Answer] = []
    private(set) var recordings: [Recording] = []
    private(set) var exported = ""
    var session: Session { player.session }
    var journal: Journal { player.journal }

    init(_ journal: Journal) throws {
      player = Player(journal)
      player.session.environment.openImport = { [unowned self] path, _ throws(FileProblem) in
        guard let bytes = files[path] else { throw FileProblem(code: .fileNotFound) }
        var pieces = [bytes]
        return .file(next: { () throws(FileProblem) in pieces.popLast() ?? [] })
      }
      player.session.environment.writeFile = { [unowned self] _, text in exported = text }
      player.session.emit = { [unowned self] in
        switch $0 {
        case .answer(let answer): answers.append(answer)
        case .recorded(let recording): recordings.append(recording)
        case .line, .shell: break
        }
      }
      guard try journal.personCount == 0 else { return }
      for line in [
        "set my-addresses to \"\(AttackedFile.owner)\"", "meet \"Paula Writer\" on 2026-01-02",
        "alias \"Paula Writer\" as \"\(AttackedFile.writer)\"",
        "alias \"Paula Writer\" as \"linkedin.com/in/writer\"",
      ] { #expect(player.type(line), "\(line): \(player.diagnostics)") }
    }

    func clear() { (answers, recordings) = ([], []) }
  }

  private func readerOfAll(_ attack: Attack, _ journal: Journal) throws -> Reader {
    let reader = try Reader(journal)
    for file in AttackedFile.all(with: attack.texts) {
      reader.files[file.name] = Array(file.text.utf8)
    }
    return reader
  }

  @Test(arguments: Attack.texts)
  func nothingInAFileActs(_ attack: Attack) throws {
    let reader = try readerOfAll(attack, try Journal(.memory))
    var contents = [try reader.journal.contentHash()]
    for name in reader.files.keys.sorted() {
      let before = try reader.journal.recordHash()
      reader.player.type("import \"\(name)\" preview")
      #expect(try reader.journal.recordHash() == before, "\(name)")
      let isTaken = reader.player.type("import \"\(name)\"")
      // Spelled as the format asks, a text is only a text.
      #expect(isTaken || name.contains("raw"), "\(name): \(reader.player.diagnostics)")
      let record = try reader.journal.recordHash()
      if record != before { contents.append(try reader.journal.contentHash()) }
      #expect(reader.player.type("import \"\(name)\"") == isTaken, "\(name)")
      #expect(try reader.journal.recordHash() == record, "\(name) again")
    }
    #expect(contents.count > 11)
    for question in Self.questions { #expect(reader.player.type(question), "\(question)") }
    try expectHarmless(reader)
    try expectNextStepsOnly(reader.answers)

    #expect(try reader.journal.checkIntegrity() == [])
    #expect(reader.player.type("export to \"backup.net\""))
    try expectRebuilt(from: reader.exported, reader.journal)
    for content in contents.dropLast().reversed() {
      #expect(reader.player.type("undo"))
      #expect(try reader.journal.contentHash() == content)
    }
  }

  /// A store in text keeps of them what one in tables keeps.
  @Test(arguments: Attack.texts)
  func theTextKeepsThem(_ attack: Attack) throws {
    let tables = try readerOfAll(attack, try Journal(.memory))
    let folder = try Folder(.text)
    let text = try readerOfAll(attack, try folder.open())
    for name in tables.files.keys.sorted() {
      #expect(tables.player.type("import \"\(name)\"") == text.player.type("import \"\(name)\""))
    }
    let hash = try tables.journal.contentHash()
    #expect(try text.journal.contentHash() == hash)
    #expect(try folder.open().contentHash() == hash)
    #expect(try folder.open().checkIntegrity() == [])
  }

  // MARK: What is said

  private func expectHarmless(_ reader: Reader) throws {
    let style = Style(colour: false, width: 80, today: reader.session.today)
    for answer in reader.answers {
      for layout in AnswerLayout.allCases {
        var text = render(answer, as: layout, style: style)
        // RFC 4180 ends a record by both, and a tab is a field's own.
        if layout == .csv { text = text.replacing("\r\n", with: "\n").replacing("\t", with: "") }
        if layout == .json {
          #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
        }
        #expect(harm(in: text, mayPile: layout == .json) == nil, "\(layout): \(answer.question)")
      }
    }
    for recording in reader.recordings {
      #expect(harm(in: render(recording, as: .text, style: style)) == nil)
      #expect(harm(in: render(recording, as: .json, style: style), mayPile: true) == nil)
    }
    for diagnostic in reader.player.diagnostics {
      let text = render(diagnostic, as: .text, style: style)
      #expect(harm(in: text) == nil)
      #expect(!text.contains(AttackedFile.mark), "content of a file in \(text)")
    }
  }

  /// What an import offers to go on with does only what it seems to do, whatever the names are.
  private func expectNextStepsOnly(_ answers: [Answer]) throws {
    var steps = 0
    for answer in answers where answer.question.hasPrefix("import") {
      let columns = answer.columns.map(\.key)
      let (what, detail, next) = (
        try #require(columns.firstIndex(of: "standing")),
        try #require(columns.firstIndex(of: "detail")),
        try #require(columns.firstIndex(of: "next"))
      )
      for row in answer.rows {
        if case .text("rejected") = row[what], case .text(let reason) = row[detail] {
          #expect(!reason.contains(AttackedFile.mark), "\(reason)")
        }
        guard case .text(let step) = row[next] else { continue }
        steps += 1
        let program = parse(step)
        #expect(program.diagnostics.isEmpty, "\(step)")
        #expect((1...2).contains(program.statements.count), "\(step)")
        for statement in program.statements.map(\.printed) {
          #expect(statement.hasPrefix("meet ") || statement.hasPrefix("alias "), "\(step)")
        }
      }
    }
    #expect(steps > 0)
  }

  private func expectRebuilt(from script: String, _ journal: Journal) throws {
    let copy = Player(try Journal(.memory))
    let source = SourceIdentity(name: "backup.net", text: script)
    var problems: [Diagnostic] = []
    let result = copy.session.runScript(source, path: nil, mode: .atomic) { problems.append($0) }
    #expect(!result.failed, "\(problems)")
    #expect(try copy.journal.recordHash() == journal.recordHash())
    #expect(try copy.journal.contentHash() == journal.contentHash())
  }
}
