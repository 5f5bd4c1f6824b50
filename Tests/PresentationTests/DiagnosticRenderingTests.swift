import Presentation
import Relationships
import SourceText
import Testing

/// The look of language.md's examples, and what odd sources do to it.
@Suite struct DiagnosticRenderingTests {
  private let style = Style(today: Day(number: 20_516))

  /// A diagnostic about the first place where `part` stands in `text`.
  private func diagnostic(
    _ code: DiagnosticCode, _ message: String, in text: String, at part: String, label: String = "",
    name: String = "prompt"
  ) throws -> Diagnostic {
    Diagnostic(
      code, message, at: try range(of: part, in: text), label: label,
      source: SourceIdentity(name: name, text: text))
  }

  private func range(of part: String, in text: String) throws -> SourceRange {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    let start = try #require(
      (0...bytes.count - wanted.count).first {
        Array(bytes[$0..<$0 + wanted.count]) == wanted
      })
    return SourceRange(start, start + wanted.count)
  }

  @Test func unexpectedWord() throws {
    let text = "meet Alice vai Bob"
    var wrong = try diagnostic(
      .unexpectedWord, "I don't know “vai” here.", in: text, at: "vai",
      label: "after a person: via, at, on, over, for, about, #tag, \"note\"")
    wrong.suggestions = [
      Suggestion(.sure, edits: [.init(try range(of: "vai", in: text), "via")])
    ]
    #expect(
      render(wrong, style: style) == """
        E0201  I don't know “vai” here.
          meet Alice vai Bob
                     ^^^  after a person: via, at, on, over, for, about, #tag, "note"
          1 sure   meet Alice via Bob

        """)
  }

  @Test func ambiguousPerson() throws {
    let text = "note Alice \"moved to Berlin\""
    var wrong = try diagnostic(
      .ambiguousPerson, "“Alice” could be two people.", in: text, at: "Alice")
    let range = try range(of: "Alice", in: text)
    wrong.suggestions = [
      Suggestion(.maybe, edits: [.init(range, "Alice Jones")], fact: "PyCon, 3 days ago"),
      Suggestion(.maybe, edits: [.init(range, "Alice Wu")], fact: "via Bob, 2024"),
    ]
    let line =
      "  1 maybe  Alice Jones (PyCon, 3 days ago)    2 maybe  Alice Wu (via Bob, 2024)"
    #expect(
      render(wrong, style: style) == """
        E0302  “Alice” could be two people.
          note Alice "moved to Berlin"
               ^^^^^
        \(line)

        """)
    var narrow = style
    narrow.width = 60
    #expect(
      render(wrong, style: narrow) == """
        E0302  “Alice” could be two people.
          note Alice "moved to Berlin"
               ^^^^^
          1 maybe  Alice Jones (PyCon, 3 days ago)
          2 maybe  Alice Wu (via Bob, 2024)

        """)
  }

  @Test(arguments: [SourceRange(14, 20), SourceRange(14, 14)])
  func ambiguousWeekday(edited: SourceRange) throws {
    let text = "meet Alice on friday"
    var wrong = try diagnostic(
      .ambiguousWeekday, "“friday” could be past or coming.", in: text, at: "friday")
    wrong.suggestions = [
      Suggestion(
        .maybe, edits: [.init(edited, edited.isEmpty ? "last " : "last friday")],
        fact: "2026-02-27")
    ]
    #expect(
      render(wrong, style: style) == """
        E0402  “friday” could be past or coming.
          meet Alice on friday
                        ^^^^^^
          1 maybe  last friday (2026-02-27)

        """)
  }

  @Test func selfIntroduction() throws {
    let text = "meet Bob via Bob"
    let wrong = Diagnostic(
      .selfIntroduction, "Bob cannot introduce you to himself.", at: SourceRange(13, 16),
      label: "the same person", secondary: [.init(SourceRange(5, 8))],
      suggestions: [
        Suggestion(.sure, edits: [.init(SourceRange(8, 16), "")]),
        Suggestion(.fill, edits: [.init(SourceRange(9, 16), "via ‹person›")]),
      ], source: SourceIdentity(name: "prompt", text: text))
    #expect(
      render(wrong, style: style) == """
        E0501  Bob cannot introduce you to himself.
          meet Bob via Bob
               ~~~     ^^^ the same person
          1 sure   meet Bob          2 fill   via ‹person›

        """)
  }

  /// What is put in is shown with the line it makes.
  @Test(arguments: [
    ("meet Alice via", 14, 14, [(14, 14, " ‹person›")], "meet Alice via ‹person›"),
    ("promise Alice", 13, 13, [(13, 13, " \"‹text›\"")], "promise Alice \"‹text›\""),
    ("meet Ann via Bob", 13, 16, [(13, 16, "‹person›")], "via ‹person›"),
  ])
  func placesToFill(
    text: String, start: Int, end: Int, edits: [(Int, Int, String)], words: String
  ) {
    #expect(suggested(.fill, edits, at: SourceRange(start, end), in: text) == words)
    let long = String(repeating: "meet Ann; ", count: 6)
    let shifted = edits.map { ($0.0 + 60, $0.1 + 60, $0.2) }
    let part = suggested(.fill, shifted, at: SourceRange(start + 60, end + 60), in: long + text)
    #expect(part == words.split(separator: " ").suffix(2).joined(separator: " "))
  }

  @Test(arguments: [
    ("meet Ann via Bob via Cid", 17, 24, [(17, 20, "and")], "meet Ann via Bob and Cid"),
    ("meet Alice on friday", 14, 20, [(14, 14, "last ")], "meet Alice on last friday"),
    ("meet Alice on friday", 14, 20, [(14, 20, "last friday")], "meet Alice on last friday"),
    ("if true then print 1", 0, 2, [(20, 20, "\nend\n")], "if true then print 1 end"),
    ("five\nif true then\nfaces\n", 5, 7, [(24, 24, "\nend\n")], "end"),
    ("print 1", 6, 7, [(6, 7, "\"\"\"\na\nb\n\"\"\"")], "\"\"\"␊a␊b␊\"\"\""),
  ])
  func corrections(
    text: String, start: Int, end: Int, edits: [(Int, Int, String)], words: String
  ) {
    #expect(suggested(.maybe, edits, at: SourceRange(start, end), in: text) == words)
  }

  /// In a long line the marked words are enough, unless others change.
  @Test func correctionsOfLongLines() {
    let text = String(repeating: "meet Ann; ", count: 6) + "meet Alice on friday"
    let marked = SourceRange(74, 80)
    #expect(suggested(.maybe, [(74, 74, "last ")], at: marked, in: text) == "last friday")
    #expect(suggested(.maybe, [(74, 80, "today")], at: marked, in: text) == "today")
    #expect(
      suggested(.maybe, [(65, 70, "Bob")], at: marked, in: text)
        == String(repeating: "meet Ann; ", count: 6) + "meet Bob on friday")
  }

  /// The words of a diagnostic's only suggestion.
  private func suggested(
    _ confidence: Suggestion.Confidence, _ edits: [(Int, Int, String)], at range: SourceRange,
    in text: String
  ) -> String? {
    let suggestion = Suggestion(
      confidence, edits: edits.map { .init(SourceRange($0.0, $0.1), $0.2) })
    let wrong = Diagnostic(
      .unexpectedWord, "Wrong.", at: range, suggestions: [suggestion],
      source: SourceIdentity(name: "prompt", text: text))
    let lines = render(wrong, style: style).split(separator: "\n")
    return lines.last.map { String($0.dropFirst("  1 maybe  ".count)) }
  }

  @Test func scriptsTellThePlace() throws {
    let text = "meet Ann\nmeet Alice vai Bob\r\nmeet Carol\n"
    var wrong = try diagnostic(
      .unexpectedWord, "I don't know “vai” here.", in: text, at: "vai", name: "week.net")
    wrong.trace = ["in habit weekly-five (week.net:3)"]
    wrong.notes = ["Names start with a capital."]
    #expect(
      render(wrong, style: style) == """
        week.net:2:12: E0201  I don't know “vai” here.
          meet Alice vai Bob
                     ^^^
          Names start with a capital.
          in habit weekly-five (week.net:3)

        """)
    wrong.severity = .warning
    wrong.source?.firstLine = 10
    #expect(
      render(wrong, style: style).hasPrefix(
        "week.net:11:12: E0201  warning: I don't know “vai” here.\n"))
  }

  @Test func spansOverLines() throws {
    let text = "meet Ann\ndefine habit weekly do\n  five\n  faces\n  why\n-- end\n"
    let start = try range(of: "define", in: text).start
    let wrong = Diagnostic(
      .unclosedBlock, "This block has no “end”.", at: SourceRange(start, text.utf8.count),
      label: "opened here", source: SourceIdentity(name: "prompt", text: text))
    #expect(
      render(wrong, style: style) == """
        E0208  This block has no “end”.
          define habit weekly do
          ^^^^^^^^^^^^^^^^^^^^^^
          …
          -- end
          ^^^^^^  opened here

        """)
    let short = Diagnostic(
      .unclosedQuote, "No end.", at: SourceRange(start, start + 33),
      source: SourceIdentity(name: "prompt", text: text))
    #expect(
      render(short, style: style) == """
        E0101  No end.
          define habit weekly do
          ^^^^^^^^^^^^^^^^^^^^^^
            five
            ^^^^
            faces
            ^

        """)
  }

  @Test func labelsOfSeveralParts() throws {
    let text = "meet Bob on 2026-01-01 on 2026-01-02"
    let wrong = Diagnostic(
      .repeatedClause, "“on” stands twice.", at: SourceRange(23, 25), label: "again",
      secondary: [.init(SourceRange(9, 11), "first here")],
      source: SourceIdentity(name: "prompt", text: text))
    #expect(
      render(wrong, style: style) == """
        E0204  “on” stands twice.
          meet Bob on 2026-01-01 on 2026-01-02
                   ~~            ^^ again
                   first here

        """)
  }

  @Test(arguments: ["meet Alice via", "meet Alice via\n", "meet Alice via\r\n\n  \n"])
  func missingAtEndOfInput(text: String) {
    let wrong = Diagnostic(
      .missingPart, "A person is missing.", at: SourceRange(at: text.utf8.count),
      source: SourceIdentity(name: "-c", text: text))
    #expect(
      render(wrong, style: style) == """
        -c:1:15: E0202  A person is missing.
          meet Alice via
                        ^

        """)
  }

  @Test func missingBeforeALineEnd() {
    for text in ["meet Alice via\nfive\n", "meet Alice via\r\nfive\r\n"] {
      for range in [SourceRange(at: 14), SourceRange(14, 15)] {
        let wrong = Diagnostic(
          .missingPart, "A person is missing.", at: range,
          source: SourceIdentity(name: "prompt", text: text))
        #expect(
          render(wrong, style: style) == """
            E0202  A person is missing.
              meet Alice via
                            ^

            """)
      }
    }
  }

  @Test func emptyInput() {
    let wrong = Diagnostic(
      .missingPart, "Nothing here.", at: SourceRange(0, 0),
      source: SourceIdentity(name: "prompt", text: ""))
    #expect(render(wrong, style: style) == "E0202  Nothing here.\n\n  ^\n")
  }

  @Test func withoutASource() {
    let wrong = Diagnostic(.fileNotFound, "There is no “a.net”.", at: SourceRange(0, 0))
    #expect(render(wrong, style: style) == "E0601  There is no “a.net”.\n")
  }

  /// Each part is underlined by the columns it takes, whatever stands before it.
  @Test(arguments: [
    ("note 李雷 vai", "vai", 10, 3), ("note 李雷 vai", "李雷", 5, 4),
    ("note Zoe\u{308} vai", "vai", 9, 3), ("note Zoe\u{308} vai", "Zoe\u{308}", 5, 3),
    ("a\tb vai", "vai", 6, 3), ("\t\tvai", "vai", 8, 3), ("note 👩‍👩‍👧 vai", "vai", 8, 3),
    ("note \u{1B}[31m vai", "vai", 11, 3), ("note \u{202E}x vai", "vai", 15, 3),
    ("x\u{200B}vai", "\u{200B}", 1, 8), ("ab\u{301}c", "\u{301}", 1, 1),
  ])
  func underlinesByColumns(text: String, part: String, column: Int, width: Int) throws {
    let wrong = try diagnostic(.unexpectedWord, "Wrong.", in: text, at: part)
    let lines = render(wrong, style: style).split(separator: "\n")
    let carets = String(repeating: " ", count: column + 2) + String(repeating: "^", count: width)
    #expect(lines.last.map(String.init) == carets)
  }

  @Test func longLinesAreShownAroundTheMistake() throws {
    let text =
      String(repeating: "meet Ann; ", count: 200_000) + "meet Alice vai Bob"
      + String(repeating: "; meet Ann", count: 200_000)
    var wrong = try diagnostic(.unexpectedWord, "Wrong.", in: text, at: "vai", label: "here")
    wrong.suggestions = [Suggestion(.sure, edits: [.init(wrong.primary.range, "via")])]
    var narrow = style
    narrow.width = 40
    #expect(
      render(wrong, style: narrow) == """
        E0201  Wrong.
          …Ann; meet Alice vai Bob; meet Ann; …
                           ^^^  here
          1 sure   …eet Ann; meet Ann; meet Ann;
                   meet Ann; meet Ann; meet
                   Alice via Bob; meet Ann; meet
                   Ann; meet Ann; meet Ann; meet
                   Ann; meet…

        """)
  }

  @Test func aLongMistakeIsCut() {
    let text = "meet " + String(repeating: "é", count: 3_000_000)
    let wrong = Diagnostic(
      .unexpectedWord, "Wrong.", at: SourceRange(5, text.utf8.count), label: "all this",
      source: SourceIdentity(name: "a.net", text: text))
    var narrow = style
    narrow.width = 30
    #expect(
      render(wrong, style: narrow)
        == """
        a.net:1:6: E0201  Wrong.
          meet éééééééééééééééééééé…
               ^^^^^^^^^^^^^^^^^^^^
               all this

        """)
  }

  @Test func rangesBeyondTheTextAreCut() {
    let wrong = Diagnostic(
      .invalidEncoding, "Wrong.", at: SourceRange(3, 900),
      source: SourceIdentity(name: "prompt", text: "abcdef"))
    #expect(render(wrong, style: style) == "E0104  Wrong.\n  abcdef\n     ^^^\n")
  }

  @Test func coloursAreRoles() throws {
    var coloured = style
    coloured.colour = true
    let wrong = try diagnostic(.unexpectedWord, "Wrong.", in: "a vai", at: "vai")
    let dark = render(wrong, style: coloured)
    #expect(dark.hasPrefix("\u{1B}[1;91mE0201\u{1B}[0m  \u{1B}[1mWrong.\u{1B}[0m\n"))
    coloured.theme = .light
    #expect(render(wrong, style: coloured) == dark.replacingAll("1;91", "1;31"))
  }

  /// Line numbers found on the way are kept, and are right in any order of the diagnostics.
  @Test func manyDiagnosticsOfOneSource() {
    let text = String(repeating: "meet Ann\n", count: 50)
    let lines = [3, 10, 10, 49, 0, 7]
    let diagnostics = lines.map { line in
      Diagnostic(
        .unexpectedWord, "Wrong.", at: SourceRange(line * 9 + 5, line * 9 + 8),
        source: SourceIdentity(name: line == 7 ? "b.net" : "a.net", text: text))
    }
    let expected = lines.map { line in
      """
      \(line == 7 ? "b.net" : "a.net"):\(line + 1):6: E0201  Wrong.
        meet Ann
             ^^^

      """
    }
    #expect(render(diagnostics, style: style) == expected.joined())
  }

  @Test func longSentencesAreBrokenToTheWidth() {
    var narrow = style
    narrow.width = 24
    let wrong = Diagnostic(
      .nothingToUndo, "There is nothing left that could be undone.", at: SourceRange(0, 4),
      label: "nothing was recorded", notes: ["history lists what was recorded."],
      source: SourceIdentity(name: "prompt", text: "undo"))
    #expect(
      render(wrong, style: narrow) == """
        E0507  There is nothing
          left that could be
          undone.
          undo
          ^^^^
          nothing was recorded
          history lists what was
          recorded.

        """)
  }

  @Test func jsonLines() throws {
    let text = "set today to 2026-03-04\nmeet Zoë vai Bob\n"
    var wrong = try diagnostic(
      .unexpectedWord, "I don't know “vai” here.", in: text, at: "vai", name: "a \"b\".net")
    wrong.suggestions = [
      Suggestion(.sure, edits: [.init(wrong.primary.range, "via")], fact: "likely")
    ]
    let expected =
      #"{"code":"E0201","severity":"error","message":"I don't know “vai” here.","#
      + #""file":"a \"b\".net","line":2,"column":10,"length":3,"suggestions":"#
      + #"[{"confidence":"sure","text":"meet Zoë via Bob","fact":"likely"}]}"# + "\n"
    #expect(render(wrong, as: .json, style: style) == expected)
    #expect(render([wrong, wrong], as: .json, style: style) == expected + expected)
    let placeless = Diagnostic(.storeBusy, "Busy.", at: SourceRange(0, 0))
    #expect(
      render(placeless, as: .json, style: style)
        == #"{"code":"E0606","severity":"error","message":"Busy.","file":null,"line":null,"#
        + #""column":null,"length":null,"suggestions":[]}"# + "\n")
  }
}

extension String {
  fileprivate func replacingAll(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
