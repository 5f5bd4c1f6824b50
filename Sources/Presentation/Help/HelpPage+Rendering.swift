/// A page of help as whole lines: JSON gives one object, every other format the text.
package func render(
  _ page: HelpPage, as format: OutputFormat = .text, style: Style
) -> String {
  switch format {
  case .json: JSONText(page).line
  case .table, .csv, .markdown, .dot, .text: HelpText(page, style).rendered()
  }
}

/// A page of help for people.
private struct HelpText {
  private let page: HelpPage
  private let style: Style

  init(_ page: HelpPage, _ style: Style) {
    self.page = page
    self.style = style
  }

  func rendered() -> String {
    var text = TextPage()
    addTitle(to: &text)
    for line in page.syntax {
      text.add(StyledText("  ") + StyledText(unbroken(line), .suggestion), style, indent: 6)
    }
    for paragraph in page.meaning {
      text.addGap()
      text.add(StyledText(paragraph), paragraphStyle)
    }
    text.addGap()
    addRows(to: &text)
    addExamples(to: &text)
    addEnd(to: &text)
    return text.rendered(style)
  }

  /// Paragraphs are broken even where tables are not: nobody reads a line of 400 characters.
  private var paragraphStyle: Style {
    var narrow = style
    narrow.width = min(style.columns ?? 80, 80)
    return narrow
  }

  private var isMistake: Bool { page.examples.contains { $0.outcome == .refused } }

  private func addTitle(to text: inout TextPage) {
    var title = StyledText()
    if isMistake {
      title.append(page.name, .failure)
      title.append("  ")
    }
    title.append(page.title, .strong)
    text.add(title, style)
    if !page.syntax.isEmpty { text.addGap() }
  }

  /// The line with no-break spaces inside brackets, so that it breaks between clauses.
  private func unbroken(_ line: String) -> String {
    var depth = 0
    return String(
      line.map { character in
        if character == "[" { depth += 1 }
        if character == "]" { depth -= 1 }
        return character == " " && depth > 0 ? "\u{A0}" : character
      })
  }

  private func addRows(to text: inout TextPage) {
    guard !page.rows.isEmpty else { return }
    let fields = page.rows.map { (StyledText("  \($0.term)", .suggestion), StyledText($0.meaning)) }
    FieldLines(fields).add(to: &text, style)
  }

  private func addExamples(to text: inout TextPage) {
    text.addGap()
    guard isMistake else {
      for example in page.examples { addPlain(example, to: &text) }
      return
    }
    var given = ""
    for example in page.examples {
      if !example.given.isEmpty, example.given != given {
        add("after", .faint, example.given, "", to: &text)
      }
      given = example.given
      switch example.outcome {
      case .refused: add("wrong", .failure, example.text, example.remark, to: &text)
      case .works: add("right", .good, example.text, example.remark, to: &text)
      }
    }
  }

  private func addPlain(_ example: HelpExample, to text: inout TextPage) {
    for line in example.text.split(separator: "\n") {
      text.add(styled(String(line), remark: example.remark, indent: 2), style, indent: 6)
    }
  }

  private func add(
    _ title: String, _ role: Role, _ example: String, _ remark: String, to text: inout TextPage
  ) {
    for (index, line) in example.split(separator: "\n").enumerated() {
      var whole = StyledText("  ")
      whole.append(StyledText(index == 0 ? title : "", role).padded(to: 5))
      text.add(whole + styled(shortened(line), remark: remark, indent: 2), style, indent: 11)
    }
  }

  private func styled(_ line: String, remark: String, indent: Int) -> StyledText {
    var text = StyledText()
    text.append(spaces: indent)
    text.append(line, .person)
    if !remark.isEmpty { text.append("   \(remark)", .faint) }
    return text
  }

  /// An example that shows what is too much is too long to show.
  private func shortened(_ line: Substring) -> String {
    line.count > 200 ? line.prefix(40) + style.marks.ellipsis : String(line)
  }

  private func addEnd(to text: inout TextPage) {
    if !page.nextStep.isEmpty {
      text.addGap()
      text.add(StyledText("Next: ", .heading) + StyledText(page.nextStep), paragraphStyle)
    }
    if !page.related.isEmpty {
      text.addGap()
      let topics = page.related.map { $0 == "help" ? $0 : "help \($0)" }
      let line = "See also: " + topics.joined(separator: ", ")
      text.add(StyledText(line, .faint), paragraphStyle)
    }
  }
}

extension JSONText {
  fileprivate init(_ page: HelpPage) {
    let strings: ([String]) -> Value = { .array($0.map { .string($0) }) }
    self.init(
      .object([
        ("schema", .string(schema)),
        ("help", .string(page.name)),
        ("title", .string(page.title)),
        ("syntax", strings(page.syntax)),
        ("meaning", strings(page.meaning)),
        ("rows", .object(page.rows.map { ($0.term, .string($0.meaning)) })),
        ("examples", .array(page.examples.map { JSONText.value($0) })),
        ("next", .string(page.nextStep)),
        ("related", strings(page.related)),
      ]))
  }

  private static func value(_ example: HelpExample) -> Value {
    .object([
      ("text", .string(example.text)), ("works", .bool(example.outcome == .works)),
      ("given", .string(example.given)), ("commandLine", .bool(example.isCommandLine)),
    ])
  }
}
