import Relationships

/// One column of an answer on its way to a table.
struct TableColumn {
  /// What all values of the column (but the missing ones) are; it settles alignment and whether
  /// the column may be broken into lines.
  enum Kind { case words, figures, depths, dates }

  var title: StyledText
  var kind: Kind
  private var form: ValueForm
  private var values: [AnswerValue]

  init(_ column: AnswerColumn, values: [AnswerValue]) {
    title = StyledText(column.title, .heading)
    kind = Kind(of: values)
    form = ValueForm(key: column.key)
    self.values = values
  }

  func cells(_ style: Style, _ detail: Detail) -> [StyledText] {
    values.map { $0.styled(style, detail, as: form) }
  }

  /// The cells with the decimal points of plain numbers under each other.
  func alignedCells(_ style: Style, _ detail: Detail) -> [StyledText] {
    let cells = cells(style, detail)
    guard values.allSatisfy(\.isPlainNumber) else { return cells }
    let fractions = cells.map(\.fractionColumns)
    let widest = fractions.max() ?? 0
    return zip(cells, fractions).map { cell, fraction in
      cell.padded(to: cell.columns + widest - fraction)
    }
  }

  /// A depth is a figure where it has no bar.
  func alignment(_ detail: Detail) -> StyledText.Alignment {
    switch kind {
    case .figures: .right
    case .depths: detail.barWidth > 0 ? .left : .right
    case .words, .dates: .left
    }
  }

  /// Whether the cells look different where a table says less. Words can hold dates and depths too.
  var dependsOnDetail: Bool { kind != .figures }

  /// Words may be broken; a figure in two lines would be two figures.
  var canWrap: Bool { kind == .words }
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
    case .text(let text) where text.isEmpty: nil
    case .text, .person, .flag, .list: .words
    case .integer, .number, .share, .hours: .figures
    case .depth: .depths
    case .date: .dates
    }
  }

  /// True for what has its decimal point, if any, in its text, and for nothing.
  fileprivate var isPlainNumber: Bool {
    switch self {
    case .none, .integer, .number: true
    case .text(let text): text.isEmpty
    case .person, .share, .depth, .hours, .date, .flag, .list: false
    }
  }
}

extension StyledText {
  /// Columns from the decimal point on.
  fileprivate var fractionColumns: Int {
    let text = plain.utf8
    return text.firstIndex(of: UInt8(ascii: ".")).map { text.distance(from: $0, to: text.endIndex) }
      ?? 0
  }
}
