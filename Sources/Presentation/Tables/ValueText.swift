import Relationships

extension AnswerValue {
  /// The value for people, on one line.
  func styled(
    _ style: Style, _ detail: Detail = .full, as form: ValueForm = .usual
  ) -> StyledText {
    switch self {
    case .none: StyledText(style.marks.none, .faint)
    case .text(let text): StyledText(text.onOneLine)
    case .person(let name): StyledText(name, .person)
    case .integer(let number): StyledText(String(number), .figure)
    case .number(let number): AnswerValue.finite(number, style, Figures.number)
    case .share(let share): AnswerValue.finite(share, style, percentText)
    case .depth(let depth): AnswerValue.styled(depth: depth, style, detail)
    case .hours(let hours): AnswerValue.finite(hours, style, Figures.hours)
    case .date(let date): AnswerValue.styled(date: date, style, detail)
    case .flag(let flag): AnswerValue.styled(flag: flag, style, form)
    case .list(let values): AnswerValue.styled(list: values, style, form)
    }
  }

  private static func finite(
    _ value: Double, _ style: Style, _ format: (Double) -> String
  ) -> StyledText {
    guard value.isFinite else { return StyledText(style.marks.none, .faint) }
    return StyledText(format(value), .figure)
  }

  private static func styled(depth: Double, _ style: Style, _ detail: Detail) -> StyledText {
    let perCent = finite(depth, style, percentText)
    guard detail.barWidth > 0 else { return perCent }
    let bar = Figures.bar(depth, width: detail.barWidth, unicode: style.unicode)
    return StyledText(bar, .bar).padded(to: detail.barWidth)
      + perCent.padded(to: perCentWidth + 1, .right)
  }

  /// Columns of the widest percentage of a depth, `>99 %` or `100 %`.
  private static let perCentWidth = 5

  private static func styled(date: PartialDate, _ style: Style, _ detail: Detail) -> StyledText {
    var text = StyledText(date.description, .date)
    if detail.hasRelativeDates {
      text.append(" \(style.marks.dot) \(date.relative(to: style.today))", .faint)
    }
    return text
  }

  private static func styled(flag: Bool, _ style: Style, _ form: ValueForm) -> StyledText {
    switch form {
    case .mark: StyledText(flag ? style.marks.estimate : "")
    case .usual, .path: StyledText(flag ? "yes" : "no")
    }
  }

  private static func styled(
    list values: [AnswerValue], _ style: Style, _ form: ValueForm
  ) -> StyledText {
    guard !values.isEmpty else { return StyledText(style.marks.none, .faint) }
    let items = values.map { $0.styled(style, .plain) }
    switch form {
    case .path: return path(items, style)
    case .usual, .mark: return joined(items, by: StyledText(", "))
    }
  }

  /// Paths begin with me, whether or not the list says so.
  private static func path(_ steps: [StyledText], _ style: Style) -> StyledText {
    let others = ["me", "you"].contains(steps.first?.plain) ? steps.dropFirst() : steps[...]
    return joined([StyledText("you")] + others, by: StyledText(" \(style.marks.arrow) ", .faint))
  }

  private static func joined(_ items: [StyledText], by separator: StyledText) -> StyledText {
    var text = StyledText()
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(separator) }
      text.append(item)
    }
    return text
  }
}
