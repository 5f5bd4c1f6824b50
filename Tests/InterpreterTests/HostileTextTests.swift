import Attacks
import Presentation
import Relationships
import SourceText
import Testing

/// Nothing that somebody put into a name, a note or a place can steer the terminal.
@Suite struct HostileTextTests {
  /// Escape sequences, 8-bit controls, bidirectional overrides, line separators, invisible marks.
  static let hostile = [
    "\u{1B}[31mred\u{1B}[0m", "a\u{1B}]0;title\u{07}b", "\u{9B}31mz", "one\rtwo", "tab\tbed",
    "bell\u{07}", "back\u{08}\u{08}", "null\u{7F}", "\u{202E}gnp.exe", "x\u{2066}y\u{2069}z",
    "\u{200F}rtl", "line\u{2028}end", "p\u{2029}q", "\u{FEFF}bom", "soft\u{AD}hyphen",
    "e\u{1}\u{2}\u{3}f", "\u{061C}mark", "\u{E0001}tag",
  ]

  static let questions = [
    "people", "who knows me?", "whom do I know?", "five", "faces", "ties", "promises", "notes",
    "tags", "interactions", "introductions", "favours", "opportunities", "needs", "skills",
    "events", "what changed?", "who leads nowhere?", "show aliases", "show habits",
    "show variables", "people group by place", "people group by work", "print (people)",
  ]

  @Test(arguments: hostile)
  func nothingReachesTheTerminal(_ text: String) throws {
    let desk = try Desk()
    let quoted = "\"Zoe \(text)\""
    let lines = [
      "meet \(quoted) at \"\(text)\" about \"\(text)\" \"\(text)\" via \"Via \(text)\"",
      "note \(quoted) \"\(text)\" about \"\(text)\"",
      "promise \(quoted) \"\(text)\" by tomorrow",
      "\(quoted) knows \"Carol \(text)\" as \"\(text)\"",
      "\(quoted) works at \"\(text)\" as \"\(text)\"", "\(quoted) needs \"\(text)\"",
      "\(quoted) values \"\(text)\"", "I can \"\(text)\"", "\(quoted) saw my \"\(text)\"",
      "seek \"\(text)\" at \"\(text)\" because \"\(text)\"", "alias \(quoted) as \"Also \(text)\"",
      "let $x be \"\(text)\"", "print \"\(text)\"", "thank \(quoted) for \"\(text)\"",
      "define habit weekly do print \"\(text)\" end", "run weekly",
      "note \"Nobody \(text)\" \"x\"", "meet \"\(text)\" vai Bob", "people where name = \(quoted)",
      "who is \(quoted)?", "why \(quoted)?", "what happened with \(quoted)?",
      "what matters to \(quoted)?", "what does \(quoted) know about me?",
      "how do I reach \"Carol \(text)\"?", "print $\(text)", text, "set \(text)",
      "explain note \(quoted) \"\(text)\"", "undo", "redo",
    ]
    for line in lines { desk.type(line) }
    for question in Self.questions { desk.type(question) }
    #expect(harm(in: desk.text) == nil)
    for answer in desk.answers {
      for format in AnswerLayout.allCases {
        let style = Style(width: 80, today: Desk.today)
        var text = render(answer, as: format, style: style)
        // CSV is for programs: RFC 4180 ends each record by both, and a tab is a value's own.
        if format == .csv {
          text = text.replacing("\r\n", with: "\n").replacing("\t", with: "")
        }
        #expect(harm(in: text, mayPile: format == .json) == nil, "\(format) of \(answer.question)")
      }
    }
    for diagnostic in desk.diagnostics {
      for format in [OutputFormat.text, .json] {
        let style = Style(colour: false, width: 80, today: Desk.today)
        let text = render(diagnostic, as: format, style: style)
        #expect(harm(in: text, mayPile: format == .json) == nil, "\(diagnostic.code)")
      }
    }
    // The store was really filled: most of the lines are accepted.
    #expect(desk.answers.count > 20)
  }
}
