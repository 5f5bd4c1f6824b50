import Relationships

extension AnswerValue {
  /// The value for people.
  func styled(_ style: Style, _ detail: Detail = .full, decimals: Int? = nil) -> StyledText {
    switch self {
    case .none: StyledText(style.marks.none, .faint)
    case .text(let text): StyledText(text)
    case .person(let name): StyledText(name, .person)
    case .integer(let number): StyledText(String(number), .figure)
    case .number(let number): AnswerValue.styled(number: number, style, decimals: decimals)
    case .share(let share): AnswerValue.finite(share, style, Figures.perCent)
    case .depth(let depth): AnswerValue.styled(depth: depth, style, detail)
    case .hours(let hours): AnswerValue.finite(hours, style, Figures.hours)
    case .date(let date): AnswerValue.styled(date: date, style, detail)
    case .flag(let flag): StyledText(flag ? "yes" : "no")
    case .list(let values): AnswerValue.styled(list: values, style)
    }
  }

  private static func finite(
    _ value: Double, _ style: Style, _ format: (Double) -> String
  ) -> StyledText {
    guard value.isFinite else { return StyledText(style.marks.none, .faint) }
    return StyledText(format(value), .figure)
  }

  private static func styled(number: Double, _ style: Style, decimals: Int?) -> StyledText {
    finite(number, style) {
      Figures.fixed($0, decimals: decimals ?? Figures.decimals(of: $0))
    }
  }

  private static func styled(depth: Double, _ style: Style, _ detail: Detail) -> StyledText {
    let perCent = finite(depth, style, Figures.perCent)
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

  private static func styled(list values: [AnswerValue], _ style: Style) -> StyledText {
    guard !values.isEmpty else { return StyledText(style.marks.none, .faint) }
    var text = StyledText()
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(", ") }
      text.append(value.styled(style, Detail.plain))
    }
    return text
  }
}

extension Detail {
  /// For values within a sentence: no bars, dates as they are.
  static let plain = Detail(hasRelativeDates: false, barWidth: 0, hasWholeTitles: true)
}
