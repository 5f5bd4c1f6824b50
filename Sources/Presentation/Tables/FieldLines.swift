/// Names and values under each other, the values aligned.
struct FieldLines {
  private let fields: [(title: StyledText, value: StyledText)]

  init(_ fields: [(StyledText, StyledText)]) {
    self.fields = fields.map { (title: $0.0, value: $0.1) }
  }

  func add(to page: inout TextPage, _ style: Style) {
    var titleWidth = fields.map(\.title.columns).max() ?? 0
    if let limit = style.columns { titleWidth = min(titleWidth, limit / 2 - 1) }
    let indent = titleWidth + TableLayout.gutter
    for field in fields {
      let titles = field.title.wrapped(to: titleWidth)
      let values = field.value.wrapped(to: style.columns.map { $0 - indent })
      for index in 0..<max(titles.count, values.count) {
        var line = index < titles.count ? titles[index] : StyledText()
        line = line.padded(to: indent)
        if index < values.count { line.append(values[index]) }
        page.addLine(line.trimmed)
      }
    }
  }
}
