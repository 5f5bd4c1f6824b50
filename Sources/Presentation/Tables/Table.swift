import Relationships

/// The rows of an answer as a table fitted to the screen, or as one block per row where the screen
/// is too narrow for columns.
struct Table {
  private let columns: [TableColumn]
  private let rowCount: Int
  private let style: Style

  /// Data-only columns are left out.
  init(_ answer: Answer, _ style: Style) {
    let shown = answer.columns.indices.filter { !answer.columns[$0].isDataOnly }
    columns = shown.map { index in
      TableColumn(answer.columns[index], values: answer.rows.map { $0[index] })
    }
    rowCount = answer.rows.count
    self.style = style
  }

  /// Complexity: O(n) in the number of values.
  func add(to page: inout TextPage) {
    guard !columns.isEmpty, rowCount > 0 else { return }
    var cells = columns.map { $0.cells(style, .full) }
    for detail in Detail.descending {
      let isLast = detail == Detail.descending.last
      let least = isLast ? TableLayout.narrowest : TableLayout.comfortable
      for index in columns.indices where columns[index].dependsOnDetail && detail != .full {
        cells[index] = columns[index].cells(style, detail)
      }
      if addGrid(cells, to: &page, detail, least: least) { return }
    }
    addBlocks(to: &page)
  }

  private func addGrid(
    _ cells: [[StyledText]], to page: inout TextPage, _ detail: Detail, least: Int
  ) -> Bool {
    let demands = zip(columns, cells).map { column, cells in
      demand(of: column, widest: cells.lazy.map(\.columns).max() ?? 0, detail)
    }
    guard let layout = TableLayout(demands, limit: style.columns, least: least) else {
      return false
    }
    page.addLine(line(columns.map(\.title), layout.widths))
    page.addLine(line(layout.widths.map { rule($0) }, layout.widths))
    for row in 0..<rowCount {
      page.addLine(line(cells.map { $0[row] }, layout.widths))
    }
    return true
  }

  private func demand(
    of column: TableColumn, widest: Int, _ detail: Detail
  ) -> TableLayout.Demand {
    let title = column.title.columns
    let kept = column.canShrink || detail.hasWholeTitles ? title : min(title, shortTitle)
    return TableLayout.Demand(natural: max(widest, kept, 1), canShrink: column.canShrink)
  }

  /// Columns that a title keeps over narrow figures.
  private var shortTitle: Int { 4 }

  private func rule(_ width: Int) -> StyledText {
    StyledText(String(repeating: style.marks.rule, count: width), .faint)
  }

  private func line(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    for (index, cell) in cells.enumerated() {
      let text = cell.clipped(to: widths[index], style.marks)
      let isLast = index == cells.count - 1
      let alignment = columns[index].alignment
      let filled = isLast && alignment == .left ? text : text.padded(to: widths[index], alignment)
      line.append(filled)
      if !isLast { line.append(spaces: TableLayout.gutter) }
    }
    return line.trimmed
  }

  private func addBlocks(to page: inout TextPage) {
    let fields = columns.map { ($0.title, $0.cells(style, Detail.plain)) }
    for row in 0..<rowCount {
      page.addGap()
      FieldLines(fields.map { ($0, $1[row]) }).add(to: &page, style)
    }
  }
}
