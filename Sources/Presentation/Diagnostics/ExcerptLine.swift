import SourceText

/// One line of source as it is shown: tabs expanded, control characters visible, a long line cut
/// to a window around the part that matters.
struct ExcerptLine {
  /// Bytes to either side of the focus that are looked at: enough for any screen, so that a line
  /// of a hundred megabytes is as quick to show as a short one.
  private static let reach = 4096
  /// Columns of a tab stop.
  private static let tabStop = 4

  /// What takes the place of a byte range; several cells can stand for one character.
  private struct Cell {
    var text: String
    var columns: Int
    var bytes: Range<Int>
  }

  private(set) var text = StyledText()
  private var cells: [Cell] = []
  /// Columns in front of the first cell, taken by the mark of omission.
  private var inset = 0

  /// - Parameter limit: columns that the line may take.
  init(
    _ line: SourceRange, of source: SourceBytes, around focus: SourceRange, limit: Int,
    _ marks: Marks
  ) {
    let slice = source.wholeScalars(
      SourceRange(
        max(line.start, focus.start - ExcerptLine.reach),
        max(line.start, min(line.end, focus.start + ExcerptLine.reach))))
    cells = ExcerptLine.cells(source.string(slice), from: slice.start)
    let ellipsis = StyledText(marks.ellipsis, .faint)
    let window = self.window(around: focus, limit: limit, slice != line, ellipsis.columns)
    let isCutLeft = window.lowerBound > 0 || slice.start > line.start
    let isCutRight = window.upperBound < cells.count || slice.end < line.end
    cells = Array(cells[window])
    inset = isCutLeft ? ellipsis.columns : 0
    if isCutLeft { text.append(ellipsis) }
    for cell in cells { text.append(cell.text) }
    if isCutRight { text.append(ellipsis) }
  }

  private static func cells(_ text: String, from start: Int) -> [Cell] {
    var cells: [Cell] = []
    var offset = start
    var column = 0
    for character in text {
      let end = offset + character.utf8.count
      let isTab = character == "\t"
      let shown =
        isTab
        ? String(repeating: " ", count: tabStop - column % tabStop)
        : TerminalSafeText.visible(String(character))
      // What stands for a control character can be cut like a word.
      for piece in shown {
        let columns = DisplayWidth.columns(of: piece)
        cells.append(Cell(text: String(piece), columns: columns, bytes: offset..<end))
        column += columns
      }
      offset = end
    }
    return cells
  }

  /// The cells to show: all where they fit, else the focus with as much as possible around it.
  private func window(
    around focus: SourceRange, limit: Int, _ isPart: Bool, _ ellipsis: Int
  ) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.columns }
    if !isPart && total <= limit { return cells.indices }
    var room = max(1, limit - 2 * ellipsis)
    let first = cells.firstIndex { $0.bytes.upperBound > focus.start } ?? cells.count
    var low = first
    var high = first
    /// Takes cells on the right while there is room and `condition` holds.
    func extendRight(while condition: (Cell) -> Bool) {
      while high < cells.count, cells[high].columns <= room, condition(cells[high]) {
        room -= cells[high].columns
        high += 1
      }
    }
    func extendLeft(keeping reserve: Int) {
      while low > 0, cells[low - 1].columns <= room - reserve {
        low -= 1
        room -= cells[low].columns
      }
    }
    // A long focus must not push out the words before it.
    let before = limit / 4
    room -= before
    extendRight { $0.bytes.lowerBound < focus.end }
    room += before
    extendLeft(keeping: room - max(before, room / 2))
    extendRight { _ in true }
    extendLeft(keeping: 0)
    return low..<high
  }

  /// The columns of a range within the shown text; nil where the window does not show it. An empty
  /// range, and one without width, is as wide as one column.
  func columns(of range: SourceRange) -> Range<Int>? {
    var column = inset
    var start: Int?
    var end = inset
    for cell in cells {
      let isInside =
        range.isEmpty
        ? cell.bytes.contains(range.start)
        : cell.bytes.overlaps(range.start..<range.end)
      if isInside && start == nil { start = column }
      column += cell.columns
      if isInside { end = column }
    }
    if let start { return start..<(range.isEmpty ? start + 1 : max(end, start + 1)) }
    let lastByte = cells.last?.bytes.upperBound ?? range.start
    guard range.start == lastByte, range.isEmpty else { return nil }
    return column..<column + 1
  }
}
