import Presentation
import Relationships
import Testing

@Suite struct AnswerRenderingTests {
  private let style = Sample.style

  @Test func tableWithRoom() {
    #expect(
      render(Sample.people, as: .table, style: style) == """
        2 people know you.

         #  person       knows you         stage         settled  last
        ──  ───────────  ────────────────  ────────────  ───────  ──────────────────────────
         1  Alice Jones  ████████▌   85 %  relationship  119.5 h  2026-03-01 · 3 days ago
        10  李雷         ▏           <1 %  contact         3.0 h  2025-01-28 · 13 months ago

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """)
  }

  @Test func tableOf80Columns() {
    #expect(
      render(Sample.people, as: .table, style: fitted(80)) == """
        2 people know you.

         #  person       knows you         stage         settled  last
        ──  ───────────  ────────────────  ────────────  ───────  ──────────
         1  Alice Jones  ████████▌   85 %  relationship  119.5 h  2026-03-01
        10  李雷         ▏           <1 %  contact         3.0 h  2025-01-28

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """)
  }

  /// Titles and names take two lines before the table is given up.
  @Test func tableOf56Columns() {
    #expect(
      render(Sample.people, as: .table, style: fitted(56)) == """
        2 people know you.

                        knows
         #  person        you  stage         settled  last
        ──  ──────────  ─────  ────────────  ───────  ──────────
         1  Alice        85 %  relationship  119.5 h  2026-03-01
            Jones
        10  李雷         <1 %  contact         3.0 h  2025-01-28

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """)
  }

  @Test func tableOf20Columns() {
    #expect(
      render(Sample.people, as: .table, style: fitted(20)) == """
        2 people know you.

        #          1
        person     Alice
                   Jones
        knows you  85 %
        stage      relations
                   hip
        settled    119.5 h
        last       2026-03-0
                   1

        #          10
        person     李雷
        knows you  <1 %
        stage      contact
        settled    3.0 h
        last       2025-01-2
                   8

        contacts  312
        know you  9.4

        Depth rests on what
        was done, not on
        what was said.

        """)
  }

  @Test func tableInASCII() {
    var plain = style
    plain.unicode = false
    plain.width = 70
    var answer = Sample.people
    answer.rows = [answer.rows[0]]
    answer.rows[0][3] = .text("a relationship of many, many years")
    #expect(
      render(answer, as: .table, style: plain) == """
        2 people know you.

        #  person       knows you  stage                   settled  last
        -  -----------  ---------  ----------------------  -------  ----------
        1  Alice Jones       85 %  a relationship of       119.5 h  2026-03-01
                                   many, many years

        contacts  312
        know you  9.4

        Depth rests on what was done, not on what was said.

        """)
  }

  @Test func earlierDaysAreSaid() {
    let answer = Answer(
      question: "faces as of 2025-01-01", asOf: Sample.today - 10, headline: "312 contacts.")
    #expect(
      render(answer, as: .table, style: style) == "312 contacts. · as of 2026-02-22\n")
  }

  @Test(arguments: [
    AnswerValue.number(9.4), .share(0.2), .depth(0), .hours(3), .list([.person("A"), .share(0)]),
  ])
  func estimatesAreMarked(figure: AnswerValue) {
    let remark = "‡ estimated · show parameters\n"
    let column = AnswerColumn("value", "value")
    var answer = Answer(
      question: "", asOf: Sample.today, columns: [column], rows: [[figure]], headline: "Yes.",
      isEstimated: true)
    var ascii = style
    ascii.unicode = false
    #expect(render(answer, as: .table, style: style).hasSuffix("\n\n" + remark))
    #expect(render(answer, as: .text, style: style).hasSuffix("\n\n" + remark))
    #expect(
      render(answer, as: .table, style: ascii).hasSuffix("\n\n* estimated - show parameters\n"))
    answer.rows = []
    answer.summary = [AnswerField("value", "value", figure)]
    #expect(render(answer, as: .table, style: style).hasSuffix("\n\n" + remark))
    answer.isEstimated = false
    #expect(!render(answer, as: .table, style: style).contains("estimated"))
  }

  /// An answer that shows no figure rests on no parameter; programs are told all the same.
  @Test func nothingToEstimate() {
    var answer = Answer(
      question: "who knows me", asOf: Sample.today, headline: "Nobody knows you yet.",
      isEstimated: true)
    #expect(render(answer, as: .table, style: style) == "Nobody knows you yet.\n")
    #expect(render(answer, as: .json, style: style).contains(#""estimated":true"#))
    answer.columns = [
      AnswerColumn("name", "name"), AnswerColumn("n", "n"),
      AnswerColumn("depth", "depth", dataOnly: true),
    ]
    answer.rows = [[.person("Ann"), .integer(3), .depth(0.5)]]
    answer.summary = [AnswerField("people", "people", .integer(1))]
    #expect(!render(answer, as: .table, style: style).contains("estimated"))
    #expect(!render(answer, as: .text, style: style).contains("estimated"))
  }

  @Test func nothingIsSaidInWords() {
    let silent = Answer(
      question: "who knows me", asOf: Sample.today, columns: [AnswerColumn("person", "person")])
    #expect(render(silent, as: .table, style: style) == "Nothing found.\n")
    #expect(render(silent, as: .text, style: style) == "Nothing found.\n")
    #expect(render(silent, as: .markdown, style: style) == "Nothing found.\n")
    #expect(render(silent, as: .csv, style: style) == "person\r\n")
    var helpful = silent
    helpful.headline = "Nobody knows you yet."
    helpful.notes = ["Try: meet Alice"]
    #expect(
      render(helpful, as: .table, style: style) == """
        Nobody knows you yet.

        Try: meet Alice

        """)
  }

  /// `count contacts`: the number is data, the headline says it in words.
  @Test func dataOnlyRowsAreNotShown() {
    let answer = Answer(
      question: "count contacts", asOf: Sample.today,
      columns: [AnswerColumn("count", "count", dataOnly: true)], rows: [[.integer(312)]],
      headline: "312 contacts")
    for format in [OutputFormat.table, .text, .markdown] {
      #expect(render(answer, as: format, style: style) == "312 contacts\n")
    }
    #expect(render(answer, as: .csv, style: style) == "count\r\n312\r\n")
  }

  @Test func sentences() {
    #expect(
      render(Sample.people, as: .text, style: style) == """
        2 people know you.
        Alice Jones: # 1, knows you 85 %, stage relationship, settled 119.5 h, last 2026-03-01
        李雷: # 10, knows you <1 %, stage contact, settled 3.0 h, last 2025-01-28
        contacts: 312
        know you: 9.4

        Depth rests on what was done, not on what was said.

        """)
  }

  @Test func json() {
    let expected =
      #"{"schema":"whoknows/1","question":"who knows me","asOf":"2026-03-04","rows":["#
      + #"{"rank":1,"person":"Alice Jones","depth":0.85125,"stage":"relationship","#
      + #""settled":119.54,"last":"2026-03-01","id":7},"#
      + #"{"rank":10,"person":"李雷","depth":0.004,"stage":"contact","settled":3.0,"#
      + #""last":"2025-01-28","id":12}],"summary":{"contacts":312,"knowMe":9.4},"#
      + #""headline":"2 people know you.","#
      + #""notes":["Depth rests on what was done, not on what was said."]}"# + "\n"
    #expect(render(Sample.people, as: .json, style: style) == expected)
  }

  @Test func jsonOfEveryValue() throws {
    let day = try #require(Day(iso: "2024-02-01"))
    let values: [(AnswerValue, String)] = [
      (.none, "null"),
      (
        .text("a\"\\\n\u{1B}\u{7F}\u{9B}\u{202E}\u{E0001}é"),
        #""a\"\\\n\u001b\u007f\u009b\u202e\udb40\udc01é""#
      ),
      (.number(0.1), "0.1"), (.number(1e300), "1e+300"), (.number(.infinity), "null"),
      (.number(.nan), "null"), (.integer(.min), "-9223372036854775808"), (.share(1), "1.0"),
      (.date(PartialDate(day, precision: .month)), "\"2024-02\""),
      (.date(PartialDate(day, precision: .year)), "\"2024\""), (.flag(true), "true"),
      (.list([.person("A"), .none]), "[\"A\",null]"),
    ]
    for (value, expected) in values {
      let answer = Answer(
        question: "", asOf: day, summary: [AnswerField("v", "v", value)], isEstimated: true)
      #expect(
        render(answer, as: .json, style: style)
          == #"{"schema":"whoknows/1","question":"","asOf":"2024-02-01","rows":[],"#
          + #""summary":{"v":"# + expected + #"},"estimated":true}"# + "\n")
    }
  }

  @Test func csv() {
    let answer = Answer(
      question: "", asOf: Sample.today,
      columns: [AnswerColumn("person", "p"), AnswerColumn("n", "n", dataOnly: true)],
      rows: [
        [.person("=cmd|'/c calc'!A0"), .integer(-5)], [.text("-5"), .number(-0.25)],
        [.text("a, \"b\"\nc"), .none], [.text("\tx"), .flag(false)],
        [.list([.text("@a"), .person("b"), .integer(-1)]), .date(PartialDate(Sample.today))],
        [.text("＋1"), .depth(0.5)], [.text("\u{1B}[2J"), .hours(.nan)],
      ])
    #expect(
      render(answer, as: .csv, style: style)
        == "person,n\r\n'=cmd|'/c calc'!A0,-5\r\n'-5,-0.25\r\n\"a, \"\"b\"\"\nc\",\r\n"
        + "'\tx,false\r\n'@a; b; -1,2026-03-04\r\n'＋1,0.5\r\n␛[2J,\r\n")
    let figures = Answer(
      question: "", asOf: Sample.today, summary: [AnswerField("contacts", "c", .integer(3))])
    #expect(render(figures, as: .csv, style: style) == "key,value\r\ncontacts,3\r\n")
  }

  @Test func markdown() {
    var answer = Sample.people
    answer.rows[1][1] = .person("a|b <i> *c*\n# d")
    answer.notes = ["- no list & no more"]
    #expect(
      render(answer, as: .markdown, style: style) == ##"""
        2 people know you.

        | \# | person | knows you | stage | settled | last |
        | ---: | --- | ---: | --- | ---: | --- |
        | 1 | Alice Jones | 85 % | relationship | 119.5 h | 2026-03-01 |
        | 10 | a\|b &lt;i\> \*c\*␊\# d | &lt;1 % | contact | 3.0 h | 2025-01-28 |

        - contacts: 312
        - know you: 9.4

        \- no list &amp; no more

        """##)
  }

  @Test func graphOfPeople() {
    var answer = Sample.people
    answer.rows[1][1] = .person("a\"b\\n")
    #expect(
      render(answer, as: .dot, style: style) == #"""
        graph whoknows {
          label="who knows me";
          node [shape=box, style=rounded];
          "me" [shape=doublecircle];
          "me" -- "Alice Jones" [label="85 %", penwidth=4.33];
          "me" -- "a\"b\\n" [label="<1 %", penwidth=0.52];
        }

        """#)
  }

  @Test func graphOfPaths() {
    let answer = Answer(
      question: "how do I reach Carol", asOf: Sample.today,
      columns: [AnswerColumn("chance", "chance"), AnswerColumn("path", "path")],
      rows: [
        [.share(0.3), .list([.text("me"), .person("Bob"), .person("Carol")])],
        [.share(0.1), .list([.person("Dan"), .person("Bob"), .person("Carol")])],
      ])
    #expect(
      render(answer, as: .dot, style: style) == #"""
        digraph whoknows {
          label="how do I reach Carol";
          node [shape=box, style=rounded];
          "me" [shape=doublecircle];
          "me" -> "Bob" [label="30 %"];
          "Bob" -> "Carol";
          "me" -> "Dan" [label="10 %"];
          "Dan" -> "Bob";
        }

        """#)
  }

  @Test func graphOfTies() {
    let answer = Answer(
      question: "ties", asOf: Sample.today,
      columns: [AnswerColumn("from", "from"), AnswerColumn("to", "to"), AnswerColumn("s", "s")],
      rows: [
        [.person("Bob"), .person("Carol"), .text("well")],
        [.person("Bob"), .text("me"), .none],
      ])
    #expect(
      render(answer, as: .dot, style: style) == #"""
        digraph whoknows {
          label="ties";
          node [shape=box, style=rounded];
          "me" [shape=doublecircle];
          "Bob" -> "Carol" [label="well"];
          "Bob" -> "me";
        }

        """#)
  }

  @Test func recordings() {
    let recording = Recording(
      lines: ["met Alice (new) via Bob · 2026-03-04"], created: ["Alice"],
      entries: [EntryID(rawValue: 4), EntryID(rawValue: 5)],
      hints: ["Alise is new; did you mean Alice?"])
    #expect(
      render(recording, as: .text, style: style) == """
        ✓ met Alice (new) via Bob · 2026-03-04
        ? Alise is new; did you mean Alice?

        """)
    #expect(
      render(recording, as: .json, style: style)
        == #"{"schema":"whoknows/1","recorded":["met Alice (new) via Bob · 2026-03-04"],"#
        + #""created":["Alice"],"entries":[4,5],"hints":["Alise is new; did you mean Alice?"]}"#
        + "\n")
  }

  private func fitted(_ width: Int) -> Style {
    var style = Sample.style
    style.width = width
    return style
  }
}
