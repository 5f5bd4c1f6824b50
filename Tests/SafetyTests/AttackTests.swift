import Attacks
import Foundation
import Interpreter
import Journal
import NetLanguage
import Presentation
import Relationships
import SourceText
import Testing

/// Every attack of the table, wherever a text can stand.
@Suite struct AttackTests {
  private static let questions = [
    "people", "contacts", "who knows me?", "whom do I know?", "five", "faces", "ties", "promises",
    "notes", "tags", "interactions", "introductions", "favours", "opportunities", "needs", "skills",
    "events", "what changed?", "who leads nowhere?", "show aliases", "show habits",
    "show variables", "people group by place", "people group by work", "history",
  ]

  /// What a session says, kept.
  private final class Listener {
    let player: Player
    private(set) var answers: [Answer] = []
    private(set) var recordings: [Recording] = []
    private(set) var lines: [String] = []

    init() throws {
      player = Player(try Journal(.memory))
      player.session.emit = { [unowned self] in
        switch $0 {
        case .answer(let answer): answers.append(answer)
        case .recorded(let recording): recordings.append(recording)
        case .line(let line): lines.append(line)
        case .shell: break
        }
      }
    }
  }

  private func statements(with text: String, _ session: Session) -> [String] {
    let text = session.spelledText(text)
    func name(_ before: String) -> String {
      "\"\(before) " + text.dropFirst()
    }
    let zoe = name("Zoe")
    return [
      "meet \(zoe) at \(text) about \(text) \(text) via \(name("Via"))",
      "note \(zoe) \(text) about \(text)", "promise \(zoe) \(text) by tomorrow",
      "\(zoe) knows \(name("Carol")) as \(text)", "\(zoe) works at \(text) as \(text)",
      "\(zoe) needs \(text)", "\(zoe) values \(text)", "I can \(text)", "\(zoe) saw my \(text)",
      "seek \(text) at \(text) because \(text)", "alias \(zoe) as \(name("Also"))",
      "let $x be \(text)", "print \(text)", "thank \(zoe) for \(text)",
      "define habit weekly do print \(text) end", "run weekly", "tag \(zoe) #\(text)",
      "note \(name("Nobody")) \"x\"", "people where name = \(zoe)",
      "people where name contains \(text)", "why \(zoe)?", "what happened with \(zoe)?",
      "what matters to \(zoe)?", "how do I reach \(name("Carol"))?", "why not \(zoe)?",
      "set theme to \(text)", "help \(text)", "include \(text)", "restore \(text)",
      "expect \(text) = \"x\"", "explain note \(zoe) \(text)", "undo", "redo",
    ]
  }

  @Test(arguments: Attack.texts)
  func nothingActs(_ attack: Attack) throws {
    for text in attack.texts {
      let listener = try Listener()
      let session = listener.player.session
      for line in statements(with: text, session) + [text] + Self.questions {
        listener.player.type(line)
      }
      // The store was really filled.
      #expect(listener.answers.count > 20)
      let style = Style(colour: false, width: 80, today: session.today)
      for answer in listener.answers {
        for layout in AnswerLayout.allCases {
          check(render(answer, as: layout, style: style), of: answer, as: layout)
        }
      }
      for recording in listener.recordings {
        #expect(harm(in: render(recording, as: .text, style: style)) == nil, "an echo")
        let json = render(recording, as: .json, style: style)
        #expect(harm(in: json, mayPile: true) == nil, "an echo")
      }
      for diagnostic in listener.player.diagnostics {
        let words = render(diagnostic, as: .text, style: style)
        #expect(harm(in: words) == nil, "\(diagnostic.code)")
        let json = render(diagnostic, as: .json, style: style)
        #expect(harm(in: json, mayPile: true) == nil, "\(diagnostic.code)")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
      }
      #expect(harm(in: noticeLine(today: ["Zoe \(text)", text], style: style)) == nil)
      #expect(harm(in: TerminalSafeText.visible(listener.lines.joined(separator: " "))) == nil)
      #expect(try listener.player.journal.checkIntegrity() == [])
    }
  }

  private func check(_ rendered: String, of answer: Answer, as layout: AnswerLayout) {
    var text = rendered
    switch layout {
    case .csv:
      // RFC 4180 ends each record by both; a tab or a line break in a field is its own.
      text = text.replacing("\r\n", with: "\n").replacing("\t", with: "")
      for line in text.split(separator: "\n") {
        let field = line.hasPrefix("\"") ? line.dropFirst() : line
        let isNumber = Double(field.prefix { $0 != "," && $0 != "\"" }) != nil
        #expect(isNumber || !["=", "+", "-", "@"].contains(field.first), "\(field)")
      }
    case .json:
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    case .markdown:
      let bars = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
        .map { $0.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } }
      #expect(Set(bars).count <= 2, "\(text)")
    case .table, .dot, .text: break
    }
    #expect(harm(in: text, mayPile: layout == .json) == nil, "\(layout) of \(answer.question)")
  }

  /// What is looked for is found: by Unicode's properties, and in what a terminal is sent.
  @Test func everyHarmIsSeen() {
    let kinds = [
      "Terminal escape sequences", "8-bit controls (C1)", "Bidirectional overrides",
      "NUL and other controls", "Invisible characters", "Piles of combining marks",
    ]
    for attack in Attack.texts where kinds.contains(attack.name) {
      for text in attack.texts {
        #expect(harm(in: "Zoe \(text)") != nil, "\(text.debugDescription)")
        #expect(!ScreenBytes(Array("Zoe \(text)".utf8)).harm.isEmpty, "\(text.debugDescription)")
      }
    }
    for sequence in ["\u{1B}[H", "\u{1B}[31m", "\u{1B}[1;31m", "\u{1B}[;m", "\u{1B}[01A", "\u{07}"]
    {
      #expect(!ScreenBytes(Array(sequence.utf8)).harm.isEmpty, "\(sequence.debugDescription)")
    }
    let frame = "\u{1B}[?2026h\u{1B}[?25l\r\u{1B}[0;1mZoë\u{1B}[0m\u{1B}[K\u{07}\u{1B}[?25h"
    #expect(ScreenBytes(Array(frame.utf8)).harm == [])
    #expect(ScreenBytes(Array(frame.utf8)).text == "Zoë")
    #expect(harm(in: "👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 نیم‌فاصله é e\u{301} 李雷") == nil)
  }

  /// SECURITY.md shows the attacks that are tried here.
  @Test func theTableIsInSecurity() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "SECURITY.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let marks = ("<!-- attacks -->\n", "<!-- end of attacks -->")
    let start = try #require(text.range(of: marks.0)).upperBound
    let end = try #require(text.range(of: marks.1)).lowerBound
    if ProcessInfo.processInfo.environment["WHOKNOWS_UPDATE"] == "1" {
      let new = text[..<start] + "\n" + Attack.table + "\n" + text[end...]
      try Data(new.utf8).write(to: path)
    } else {
      #expect(text[start..<end] == "\n" + Attack.table + "\n", "run with WHOKNOWS_UPDATE=1")
    }
  }

  // MARK: Names and searches

  @Test func lookAlikesAreOthers() throws {
    let player = Player(try Journal(.memory))
    player.type("meet Alice")
    for text in ["\u{0410}lice", "A\u{2160}ice"] {
      #expect(!player.type("note \"\(text)\" \"x\""), "\(text)")
      #expect(player.diagnostics.last?.code == .unknownPerson)
    }
    #expect(try player.journal.personCount == 1)
  }

  @Test func patternsStandForThemselves() throws {
    let listener = try Listener()
    let names = ["Per%cent", "Under_score", "St*r", "Wh?t", "Br[ae]cket", "Do.t", "Back\\slash"]
    for name in names { listener.player.type("meet \(listener.player.session.spelledText(name))") }
    for name in names {
      let sign = listener.player.session.spelledText(String(name.first { !$0.isLetter } ?? "x"))
      #expect(listener.player.type("people where name contains \(sign)"))
      #expect(listener.answers.last?.rows.count == 1, "\(sign)")
      #expect(!listener.player.type("note \(sign) \"x\""), "\(sign)")
    }
  }

  // MARK: Large things

  private static let large = 10_000_000

  @Test(arguments: [
    ("meet \"", "A", "\"", DiagnosticCode.limitExceeded),
    ("meet ", "A", "", .limitExceeded),
    ("note Bob \"", "x ", "\"", .limitExceeded),
    ("tag Bob #", "x", "", .limitExceeded),
    ("log call with Bob at \"", "\u{0301}", "\"", .limitExceeded),
    ("", "x", "", .unknownStatement),
    ("note Bob \"", "x", "", .unclosedQuote),
    ("print ", "9", "", .numberTooLarge),
  ])
  func tenMegabytesAreRefused(
    _ before: String, _ part: String, _ after: String, _ code: DiagnosticCode
  ) throws {
    let player = Player(try Journal(.memory))
    player.type("meet Bob")
    let count = Self.large / part.utf8.count
    #expect(!player.type(before + String(repeating: part, count: count) + after))
    try expectShort(player, code)
  }

  @Test(arguments: [
    ("print ", "(", "1", DiagnosticCode.nestingTooDeep),
    ("print ", "not ", "true", .nestingTooDeep),
    ("", "if true then ", "", .nestingTooDeep), ("print ", "- ", "1", .nestingTooDeep),
  ])
  func deepNestingIsRefused(
    _ before: String, _ part: String, _ after: String, _ code: DiagnosticCode
  ) throws {
    let player = Player(try Journal(.memory))
    #expect(!player.type(before + String(repeating: part, count: 300_000) + after))
    try expectShort(player, code)
  }

  @Test func longListsAreRefusedAndVariablesAreNot() throws {
    let player = Player(try Journal(.memory))
    func list(_ count: Int) -> String { (0..<count).map { "Person\($0)" }.joined(separator: ", ") }
    #expect(!player.type("meet \(list(100_000))"))
    try expectShort(player, .limitExceeded)
    #expect(player.type("meet \(list(1_000))"))
    #expect(player.type("meet \(list(1_001).dropFirst(list(999).utf8.count + 2))"))
    #expect(player.type("let $all be people; tag $all #everybody"), "\(player.diagnostics)")
  }

  @Test func whatIsNearTheLimitIsKept() throws {
    let player = Player(try Journal(.memory))
    #expect(player.type("meet \"\(String(repeating: "A", count: 1_000))\""))
    #expect(!player.type("meet \"\(String(repeating: "A", count: 1_001))\""))
    #expect(player.type("meet Bob; note Bob \"\(String(repeating: "x", count: 1_000_000))\""))
    #expect(!player.type("note Bob \"\(String(repeating: "x", count: 1_000_001))\""))
    #expect(try player.journal.personCount == 2)
  }

  @Test(arguments: [
    "meet Bob on 99999-99-99", "meet Bob on 2026-13-45", "log call with Bob for 1e999 hours",
    "log call with Bob for 999999999999999999 hours", "undo 99999999999999999999", "keep promise 0",
    "retract 9223372036854775807", "contact Bob every 9999999999 weeks", "print 1 / 0",
    "print 9007199254740993 * 9007199254740993 * 99999999999999999", "skip Bob for 99999999 weeks",
    "print today + 99999999999 weeks", "simulate 99999999 years every 1 week seed 1 do five end",
    "people limit 99999999999999999999", "history 9223372036854775807",
  ])
  func numbersAndDatesDoNotOverflow(_ line: String) throws {
    let player = Player(try Journal(.memory))
    player.type("meet Bob")
    player.type(line)
    #expect(try player.journal.checkIntegrity() == [])
  }

  /// What is said of something large is short.
  private func expectShort(_ player: Player, _ code: DiagnosticCode) throws {
    let diagnostic = try #require(player.diagnostics.first)
    #expect(diagnostic.code == code)
    let style = Style(colour: false, width: nil, today: player.session.today)
    for diagnostic in player.diagnostics.prefix(5) {
      for format in [OutputFormat.text, .json] {
        let text = render(diagnostic, as: format, style: style)
        #expect(text.utf8.count < 8_000, "\(format): \(text.utf8.count) bytes")
      }
    }
    #expect(try player.journal.recordedBytes < 1_000_000)
  }
}

extension Journal {
  /// Bytes of all texts that are recorded.
  fileprivate var recordedBytes: Int {
    get throws {
      try statements(from: EntryID(rawValue: 1), limit: .max).joined()
        .reduce(0) { $0 + ($1.text?.utf8.count ?? 0) + ($1.source?.utf8.count ?? 0) }
    }
  }
}
