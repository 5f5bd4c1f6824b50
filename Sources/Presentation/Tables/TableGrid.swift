/// The cells of a table at one level of detail, to be measured and drawn.
struct TableGrid {
  /// Lines that a row takes at most.
  static let mostLines = 3
  /// Columns below which broken words are hard to read, where the text is that wide.
  private static let narrowestWords = 10
  /// The width from which on texts may be cut after ``mostLines`` lines.
  private static let widthForCutting = 24

  struct Column {
    var title: StyledText
    var cells: [StyledText]
    var alignment: StyledText.Alignment
    var canWrap: Bool
  }

  /// What may happen to words so that the table fits.
  enum Fitting: Equatable {
    /// Cells are broken into so many lines, and nothing is lost.
    case lines(Int)
    /// Cells are cut where they are long even for wide columns.
    case cutting
  }

  let columns: [Column]
  let style: Style

  /// The widths that fit the style's screen; nil where there are none.
  ///
  /// Complexity: O(n) in the length of the cells, times the logarithm of the longest one where
  /// cells are broken.
  func layout(_ fitting: Fitting) -> TableLayout? {
    TableLayout(columns.map { demand(of: $0, fitting) }, limit: style.columns)
  }

  private func demand(of column: Column, _ fitting: Fitting) -> TableLayout.Demand {
    let widest = column.cells.lazy.map(\.columns).max() ?? 0
    let natural = max(widest, column.title.columns, 1)
    // Under a screen of unlimited width nothing needs measuring.
    guard style.columns != nil else { return .init(least: natural, natural: natural) }
    let words = column.canWrap ? leastWidth(of: column.cells, widest: widest, fitting) : widest
    let title = column.title.narrowestWidth(lines: titleLines(fitting), from: 1)
    return .init(least: max(words, title, 1), natural: natural)
  }

  /// A title in two lines costs less than anything that would be left out for it.
  private func titleLines(_ fitting: Fitting) -> Int {
    switch fitting {
    case .lines(let count): max(2, count)
    case .cutting: TableGrid.mostLines
    }
  }

  private func leastWidth(of cells: [StyledText], widest: Int, _ fitting: Fitting) -> Int {
    let start = min(widest, TableGrid.narrowestWords)
    switch fitting {
    case .lines(1): return widest
    case .lines(let count): return narrowestWidth(of: cells, lines: count, from: start)
    case .cutting:
      let whole = narrowestWidth(of: cells, lines: TableGrid.mostLines, from: start)
      return min(whole, TableGrid.widthForCutting)
    }
  }

  private func narrowestWidth(of cells: [StyledText], lines: Int, from least: Int) -> Int {
    cells.reduce(least) { width, cell in
      cell.columns <= width ? width : cell.narrowestWidth(lines: lines, from: width)
    }
  }
}

extension TableGrid {
  /// Titles, a rule, then the rows.
  func add(
    to page: inout TextPage, _ layout: TableLayout, _ patience: Patience
  ) throws(RenderingInterrupted) {
    let titles = zip(columns, layout.widths).map { $0.title.wrapped(to: $1) }
    let height = titles.map(\.count).max() ?? 0
    // Titles stand on the rule.
    let raised = titles.map { Array(repeating: StyledText(), count: height - $0.count) + $0 }
    addLines(raised, to: &page, layout)
    addLines(layout.widths.map { [rule($0)] }, to: &page, layout)
    for row in 0..<(columns.first?.cells.count ?? 0) {
      try patience.check()
      let cells = zip(columns, layout.widths).map { column, width in
        column.cells[row].wrapped(to: width, atMost: TableGrid.mostLines, style.marks)
      }
      addLines(cells, to: &page, layout)
    }
  }

  private func rule(_ width: Int) -> StyledText {
    StyledText(String(repeating: style.marks.rule, count: width), .faint)
  }

  /// One row of the table: cells of several lines are filled up at the bottom.
  private func addLines(_ cells: [[StyledText]], to page: inout TextPage, _ layout: TableLayout) {
    for index in 0..<(cells.map(\.count).max() ?? 0) {
      var line = StyledText()
      for (position, column) in columns.enumerated() {
        let text = index < cells[position].count ? cells[position][index] : StyledText()
        line.append(text.padded(to: layout.widths[position], column.alignment))
        if position < columns.count - 1 { line.append(spaces: TableLayout.gutter) }
      }
      page.addLine(line.trimmed)
    }
  }
}
