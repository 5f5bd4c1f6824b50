import SourceText

/// The part of the layout that the screen has room for, around the cursor.
struct Viewport {
  private(set) var rows: [Row]
  /// In the rows shown.
  private(set) var cursorRow: Int
  private(set) var cursorColumn: Int
  /// The number of the cursor's cell in its row.
  private(set) var cursorCell: Int

  init(layout: TextLayout, below: [Row], request: FrameRequest) {
    let room = max(1, request.height - below.count)
    cursorColumn = layout.cursorColumn
    cursorCell = layout.cursorCell
    if request.ending != nil {
      rows = Self.finalRows(layout.rows, room: room, request: request)
      cursorRow = rows.count - 1
      return
    }
    let top = max(0, min(layout.cursorRow - room / 2, layout.rows.count - room))
    rows = Array(layout.rows[top..<min(layout.rows.count, top + room)])
    // What is cut off at the bottom does not go on below.
    rows[rows.count - 1].isWrapped = false
    rows += below
    cursorRow = layout.cursorRow - top
  }

  /// A text that is taller than the screen leaves its beginning behind, and how long it was.
  private static func finalRows(_ all: [Row], room: Int, request: FrameRequest) -> [Row] {
    guard all.count > room else { return all }
    let kept = max(1, min(room - 1, 3))
    var rows = Array(all[..<kept])
    rows[kept - 1].isWrapped = false
    var more = Row()
    more.append(
      "… \(all.count - kept) more", attributes: request.theme.suggestionAttributes,
      limit: request.width - 1)
    return rows + [more]
  }
}
