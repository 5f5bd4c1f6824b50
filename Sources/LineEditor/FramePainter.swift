/// Writes rows as terminal bytes. Nothing else in the editor makes escape sequences.
struct FramePainter {
  private(set) var bytes: [UInt8] = []
  private let width: Int
  private var attributes = ""

  init(width: Int) { self.width = width }

  /// Goes to the frame's top left. The screen shows nothing of what follows before `end`.
  mutating func begin(cursorRowBefore: Int) {
    write("\u{1B}[?2026h\u{1B}[?25l")
    if cursorRowBefore > 0 { write("\u{1B}[\(cursorRowBefore)A") }
    write("\r")
  }

  mutating func paint(_ rows: [Row]) {
    for (number, row) in rows.enumerated() {
      let isLast = number == rows.count - 1
      // Behind a full row the cursor still stands on its last column: clearing from there would
      // take that column too.
      let clearsFirst = isLast && row.width >= width
      if clearsFirst { write("\u{1B}[J") }
      paint(row)
      if isLast {
        setAttributes("")
        if !clearsFirst { write("\u{1B}[J") }
      } else if !wraps(row, into: rows[number + 1], isLast: number == rows.count - 2) {
        write("\r\n")
      }
    }
  }

  /// Places the cursor and shows the result.
  mutating func end(_ view: Viewport, isFinal: Bool, rings: Bool) {
    if isFinal {
      write("\r\n")
    } else {
      let up = view.rows.count - 1 - view.cursorRow
      if up > 0 { write("\u{1B}[\(up)A") }
      write("\r")
      advance(to: view)
    }
    if rings { write("\u{07}") }
    write("\u{1B}[?25h\u{1B}[?2026l")
  }

  private mutating func paint(_ row: Row) {
    if row.isDisputed {
      // Should the terminal take more columns than expected, the row is cut and does not spill.
      write("\u{1B}[K\u{1B}[?7l")
      paint(row.cells[...])
      write("\u{1B}[?7h")
    } else {
      paint(row.cells[...])
      if row.width < width { clearToEndOfRow() }
    }
  }

  /// Whether the terminal itself goes to the next row when its first cell is printed.
  private func wraps(_ row: Row, into next: Row, isLast: Bool) -> Bool {
    guard row.isWrapped, !row.isDisputed, !next.isDisputed, let first = next.cells.first else {
      return false
    }
    return row.width + first.width > width && !(isLast && next.width >= width)
  }

  private mutating func clearToEndOfRow() {
    setAttributes("")
    write("\u{1B}[K")
  }

  private mutating func paint(_ cells: ArraySlice<Cell>) {
    for cell in cells {
      setAttributes(cell.attributes)
      write(cell.glyph)
    }
  }

  /// Moves right to the cursor; where columns are disputed, by printing again what stands before
  /// it, so that the terminal's own count decides.
  private mutating func advance(to view: Viewport) {
    let before = view.rows[view.cursorRow].cells[..<view.cursorCell]
    if before.contains(where: \.isDisputed) {
      write("\u{1B}[?7l")
      paint(before)
      setAttributes("")
      write("\u{1B}[?7h")
    } else if view.cursorColumn > 0 {
      write("\u{1B}[\(view.cursorColumn)C")
    }
  }

  private mutating func setAttributes(_ wanted: String) {
    guard wanted != attributes else { return }
    write(wanted.isEmpty ? "\u{1B}[0m" : "\u{1B}[0;\(wanted)m")
    attributes = wanted
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }
}
