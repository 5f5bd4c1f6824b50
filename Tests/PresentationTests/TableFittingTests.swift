import Presentation
import Relationships
import SourceText
import Testing

/// Tables on screens that are too narrow for them: what carries the point stays.
@Suite struct TableFittingTests {
  @Test func reasonsAreBrokenNotCut() {
    #expect(
      table(Sample.five, 80) == """
        name         why                                 last contact  due         depth
        ───────────  ──────────────────────────────────  ────────────  ──────────  ─────
        Bob          wanted in your fifteen; 206 days    2025-07-10    2025-08-10   41 %
                     overdue
        Alice Jones  225 days overdue; her promise to    2025-06-10    –            <1 %
                     you is due

        """)
  }

  @Test func reasonsInBlocks() {
    #expect(
      table(Sample.five, 40) == """
        name          Bob
        why           wanted in your fifteen;
                      206 days overdue
        last contact  2025-07-10
        due           2025-08-10
        depth         41 %

        name          Alice Jones
        why           225 days overdue; her
                      promise to you is due
        last contact  2025-06-10
        due           –
        depth         <1 %

        """)
  }

  @Test func nextStepsAreBrokenNotCut() {
    #expect(
      table(Sample.standing, 80) == """
        element                  measure                  value  next step
        ───────────────────────  ───────────────────────  ─────  ───────────────────────
        who you are              promises kept, lower      21 %  promise something small
                                 bound                           and keep it
        what you can do          skills others have           1  show it to people of
                                 seen, of 2                      other circles
        how well others know     people who know you,     0.054  –
        you                      added up

        """)
  }

  @Test func nextStepsInBlocks() {
    #expect(
      table(Sample.standing, 40) == """
        element    who you are
        measure    promises kept, lower bound
        value      21 %
        next step  promise something small and
                   keep it

        element    what you can do
        measure    skills others have seen, of 2
        value      1
        next step  show it to people of other
                   circles

        element    how well others know you
        measure    people who know you, added up
        value      0.054
        next step  –

        """)
  }

  /// Titles are broken between words before a bar is left out.
  @Test func eightColumns() {
    #expect(
      table(Sample.referees, 84) == """
                            has                        promises
        name        worth  seen  knows me     as           kept  what is missing       panel
        ──────────  ─────  ────  ───────────  ───────  ────────  ────────────────────  ─────
        Alice        <1 %     2  ▎       5 %  –            21 %  knows you too little  yes
        Montgomery   20 %     1  █▌     30 %  manager      97 %  –                     no

        """)
  }

  @Test func eightColumnsWithoutBars() {
    #expect(
      table(Sample.referees, 80) == """
                              has  knows           promises
        name        worth    seen     me  as           kept  what is missing       panel
        ──────────  ─────  ──────  ─────  ───────  ────────  ────────────────────  ─────
        Alice        <1 %       2    5 %  –            21 %  knows you too little  yes
        Montgomery   20 %       1   30 %  manager      97 %  –                     no

        """)
  }

  @Test func eightColumnsInBlocks() {
    #expect(
      table(Sample.referees, 40) == """
        name             Alice
        worth            <1 %
        has seen         2
        knows me         5 %
        as               –
        promises kept    21 %
        what is missing  knows you too little
        panel            yes

        name             Montgomery
        worth            20 %
        has seen         1
        knows me         30 %
        as               manager
        promises kept    97 %
        what is missing  –
        panel            no

        """)
  }

  /// A text that would fill the screen is cut, but only in a wide column.
  @Test func longTextsAreCutAfterThreeLines() {
    var answer = Sample.notes
    answer.rows[0][1] = .text(String(repeating: "word ", count: 60))
    #expect(
      table(answer, 60) == """
        people  what
        ──────  ────────────────────────────────────────────────────
        Ann     word word word word word word word word word word
                word word word word word word word word word word
                word word word word word word word word word word w…

        """)
    #expect(!table(answer, 20).contains("…"))
  }

  @Test func linesOfATextShareOneLine() {
    #expect(
      table(Sample.notes, nil) == """
        people  what
        ──────  ──────────────────────────────
        Ann     Likes long walks. Never calls.

        """)
    #expect(
      render(Sample.notes, as: .csv, style: Sample.style).contains(
        "\"Likes long walks.\n  Never calls.\n\""))
    #expect(
      render(Sample.notes, as: .json, style: Sample.style).contains(
        #""what":"Likes long walks.\n  Never calls.\n""#))
  }

  @Test func pathsHaveArrows() {
    let path = AnswerColumn("path", "path")
    let people = [AnswerValue.person("Bob"), .person("Carol")]
    var answer = Answer(
      question: "", asOf: Sample.today, columns: [path, AnswerColumn("people", "people")],
      rows: [[.list(people), .list(people)], [.list([.person("me")] + people), .list([])]])
    #expect(
      table(answer, nil) == """
        path               people
        ─────────────────  ──────────
        you → Bob → Carol  Bob, Carol
        you → Bob → Carol  –

        """)
    answer.columns = [path]
    answer.rows = [[.list(people)]]
    #expect(render(answer, as: .text, style: Sample.style) == "you → Bob → Carol\n")
    #expect(
      render(answer, as: .markdown, style: Sample.style)
        == "| path |\n| --- |\n| you → Bob → Carol |\n")
    #expect(render(answer, as: .csv, style: Sample.style) == "path\r\nBob; Carol\r\n")
    var ascii = Sample.style
    ascii.unicode = false
    #expect(render(answer, as: .text, style: ascii) == "you -> Bob -> Carol\n")
  }

  @Test func parametersAreMarked() {
    #expect(
      table(Sample.parameters, nil) == """
        parameter           value  ‡
        ───────────────  ────────  ─
        fresh-half-life    14      ‡
        hop-factor          0.35
        score-floor      1095.125  ‡

        """)
    #expect(
      render(Sample.parameters, as: .text, style: Sample.style) == """
        fresh-half-life: value 14, ‡
        hop-factor: value 0.35
        score-floor: value 1095.125, ‡

        """)
    #expect(table(Sample.parameters, 20).contains("value      0.35\n\n"))
    #expect(
      render(Sample.parameters, as: .json, style: Sample.style).contains("\"estimated\":false"))
  }

  /// On every screen each word of a text of three short lines is there.
  @Test func nothingIsLost() {
    let words = ["overdue", "promise", "Montgomery", "circles", "element", "contact"]
    for width in 24...130 {
      let text = [Sample.five, Sample.standing, Sample.referees].map { table($0, width) }.joined()
      #expect(!text.contains("…"), "\(width)")
      for word in words { #expect(text.contains(word), "\(word) at \(width)") }
    }
  }

  private func table(_ answer: Answer, _ width: Int?) -> String {
    var style = Sample.style
    style.width = width
    return render(answer, as: .table, style: style)
  }
}
