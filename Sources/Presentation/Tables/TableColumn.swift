import Relationships

/// One column of an answer on its way to a table.
struct TableColumn {
  /// What all values of the column (but the missing ones) are; it settles alignment and whether
  /// the column may be cut.
  enum Kind { case words, figures, depths, dates }

  var title: StyledText
  var kind: Kind
  private var values: [AnswerValue]
  private var decimals: Int?

  init(_ column: AnswerColumn, values: [AnswerValue]) {
    title = StyledText(column.title, .heading)
    kind = Kind(of: values)
    self.values = values
    decimals = values.compactMap(\.decimals).max()
  }

  func cells(_ style: Style, _ detail: Detail) -> [StyledText] {
    values.map { $0.styled(style, detail, decimals: decimals) }
  }

  var alignment: StyledText.Alignment { kind == .figures ? .right : .left }

  /// Whether the cells look different where a table says less. Words can hold dates and depths too.
  var dependsOnDetail: Bool { kind != .figures }

  /// Words may be cut; a figure that lost a digit would lie.
  var canShrink: Bool { kind == .words }
}

extension TableColumn.Kind {
  init(of values: [AnswerValue]) {
    let kinds = Set(values.compactMap(\.columnKind))
    self = kinds.count == 1 ? kinds.first ?? .words : .words
  }
}

extension AnswerValue {
  /// Nil where the value says nothing about its column.
  fileprivate var columnKind: TableColumn.Kind? {
    switch self {
    case .none: nil
    case .text, .person, .flag, .list: .words
    case .integer, .number, .share, .hours: .figures
    case .depth: .depths
    case .date: .dates
    }
  }

  fileprivate var decimals: Int? {
    switch self {
    case .number(let number): Figures.decimals(of: number)
    case .none, .text, .person, .flag, .list, .integer, .share, .hours, .depth, .date: nil
    }
  }
}
