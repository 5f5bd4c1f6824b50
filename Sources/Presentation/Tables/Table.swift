import Relationships

/// The rows of an answer as a table fitted to the screen, or as one block per row where the screen
/// is too narrow for columns.
struct Table {
  private let columns: [TableColumn]
  private let rowCount: Int
  private let style: Style
  private let patience: Patience

  /// Data-only columns are left out.
  init(_ answer: Answer, _ style: Style, _ patience: Patience) {
    let shown = answer.columns.indices.filter { !answer.columns[$0].isDataOnly }
    columns = shown.map { index in
      TableColumn(answer.columns[index], values: answer.rows.map { $0[index] })
    }
    rowCount = answer.rows.count
    self.style = style
    self.patience = patience
  }

  /// Complexity: O(n) in the number of values.
  func add(to page: inout TextPage) throws(RenderingInterrupted) {
    guard !columns.isEmpty, rowCount > 0 else { return }
    if let (grid, layout) = try fitted() {
      try grid.add(to: &page, layout, patience)
    } else {
      try addBlocks(to: &page)
    }
  }

  /// Adds the table where it fits without breaking or leaving out anything; true where it did.
  func addWhole(to page: inout TextPage) throws(RenderingInterrupted) -> Bool {
    guard !columns.isEmpty, rowCount > 0 else { return false }
    var cells: [[StyledText]] = []
    for column in columns { cells.append(try alignedCells(column, .full)) }
    let grid = grid(cells, .full)
    guard let layout = grid.layout(.lines(1)) else { return false }
    try grid.add(to: &page, layout, patience)
    return true
  }

  /// The table that says most: bars and the words beside dates go first, then lines are broken, and
  /// only texts that are long even for wide columns are cut.
  private func fitted() throws(RenderingInterrupted) -> (TableGrid, TableLayout)? {
    var cells: [[StyledText]] = []
    for column in columns { cells.append(try alignedCells(column, .full)) }
    for detail in Detail.descending {
      for index in columns.indices where columns[index].dependsOnDetail && detail != .full {
        cells[index] = try alignedCells(columns[index], detail)
      }
      let grid = grid(cells, detail)
      if let layout = grid.layout(.lines(1)) { return (grid, layout) }
    }
    let grid = grid(cells, .plain)
    for count in 2...TableGrid.mostLines {
      if let layout = grid.layout(.lines(count)) { return (grid, layout) }
    }
    return grid.layout(.cutting).map { (grid, $0) }
  }

  private func alignedCells(
    _ column: TableColumn, _ detail: Detail
  ) throws(RenderingInterrupted) -> [StyledText] {
    try patience.check()
    return column.alignedCells(style, detail)
  }

  private func grid(_ cells: [[StyledText]], _ detail: Detail) -> TableGrid {
    TableGrid(
      columns: zip(columns, cells).map { column, cells in
        .init(
          title: column.title, cells: cells, alignment: column.alignment(detail),
          canWrap: column.canWrap)
      }, style: style)
  }

  private func addBlocks(to page: inout TextPage) throws(RenderingInterrupted) {
    let fields = columns.map { ($0.title, $0.cells(style, .plain)) }
    for row in 0..<rowCount {
      try patience.check()
      page.addGap()
      let told = fields.map { ($0, $1[row]) }.filter { !$0.1.isEmpty }
      FieldLines(told).add(to: &page, style)
    }
  }
}
