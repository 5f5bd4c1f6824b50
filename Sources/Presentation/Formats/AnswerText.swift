import Relationships

/// An answer for people: headline, rows, summary, notes.
struct AnswerText {
  private let answer: Answer
  private let style: Style

  init(_ answer: Answer, _ style: Style) {
    self.answer = answer
    self.style = style
  }

  /// Rows as a table.
  func table(_ patience: Patience) throws(RenderingInterrupted) -> String {
    var page = TextPage()
    addHeadline(to: &page)
    page.addGap()
    if try !addSideBySide(to: &page, patience) { try Table(answer, style, patience).add(to: &page) }
    page.addGap()
    let fields = answer.shownSummary.map {
      (StyledText($0.title), $0.value.styled(style, as: ValueForm(key: $0.key)))
    }
    FieldLines(fields).add(to: &page, style)
    addNotes(to: &page)
    return page.rendered(style)
  }

  private func addSideBySide(
    to page: inout TextPage, _ patience: Patience
  ) throws(RenderingInterrupted) -> Bool {
    guard let beside = answer.sideBySide else { return false }
    return try Table(beside, style, patience).addWhole(to: &page)
  }

  /// Rows as sentences: for mail, for reading aloud, for screens that show no table.
  func sentences() -> String {
    var page = TextPage()
    addHeadline(to: &page)
    for row in answer.rows {
      let sentence = sentence(row)
      if !sentence.isEmpty { page.add(sentence, style, indent: 2) }
    }
    for field in answer.shownSummary {
      let value = field.value.styled(style, .plain, as: ValueForm(key: field.key))
      page.add(StyledText("\(field.title): ") + value, style, indent: 2)
    }
    addNotes(to: &page)
    return page.rendered(style)
  }

  private func addHeadline(to page: inout TextPage) {
    var line = StyledText(headline.onOneLine, .strong)
    if answer.asOf != style.today {
      if !line.isEmpty { line.append(" \(style.marks.dot) ", .faint) }
      line.append("as of \(answer.asOf)", .date)
    }
    if !line.isEmpty { page.add(line, style) }
  }

  /// An answer without a word would look like a failure.
  private var headline: String {
    if let headline = answer.headline { return headline }
    return answer.rows.isEmpty && answer.shownSummary.isEmpty ? "Nothing found." : ""
  }

  private func addNotes(to page: inout TextPage) {
    page.addGap()
    for note in answer.notes { page.add(StyledText(note.onOneLine), style) }
    if answer.isEstimated && answer.showsFigure {
      let marks = style.marks
      let remark = "\(marks.estimate) estimated \(marks.dot) show parameters"
      page.add(StyledText(remark, .faint), style)
    }
  }

  /// `Alice Jones: depth 85 %, stage relationship.` The first column that is a person or words
  /// leads, the rest follows with its titles.
  private func sentence(_ row: [AnswerValue]) -> StyledText {
    let shown = answer.columns.indices.filter { !answer.columns[$0].isDataOnly }
    let lead = shown.first { row[$0].isName } ?? shown.first
    guard let lead else { return StyledText() }
    var sentence = row[lead].styled(
      style, .plain, as: ValueForm(key: answer.columns[lead].key))
    var separator = ": "
    for index in shown where index != lead && row[index] != .none {
      let form = ValueForm(key: answer.columns[index].key)
      let value = row[index].styled(style, .plain, as: form)
      guard !value.isEmpty else { continue }
      sentence.append(form == .mark ? separator : "\(separator)\(answer.columns[index].title) ")
      sentence.append(value)
      separator = ", "
    }
    return sentence
  }
}

extension Answer {
  /// True where a shown row or a figure of the summary is something that is computed.
  fileprivate var showsFigure: Bool {
    summary.contains { $0.value.isComputed }
      || columns.indices.contains { column in
        !columns[column].isDataOnly && rows.contains { $0[column].isComputed }
      }
  }
}

extension AnswerValue {
  /// True for what can rest on a parameter; counts and dates are taken from the record.
  fileprivate var isComputed: Bool {
    switch self {
    case .number, .share, .depth, .hours: true
    case .list(let values): values.contains(where: \.isComputed)
    case .none, .text, .person, .integer, .date, .flag: false
    }
  }

  /// True for what can name a row.
  fileprivate var isName: Bool {
    switch self {
    case .text, .person: true
    case .none, .integer, .number, .share, .depth, .hours, .date, .flag, .list: false
    }
  }
}
