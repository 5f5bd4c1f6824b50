import SourceText

/// Everything that decides what the screen shows while a line is edited.
struct FrameRequest {
  var text = ""
  /// UTF-8 offset.
  var cursor = 0
  /// Ascending, without overlap.
  var styles: [StyledSpan] = []
  /// UTF-8 ranges to stand out: the matches of a search. Ascending, without overlap.
  var marks: [Range<Int>] = []
  /// Shown faintly behind the text; empty for none.
  var suggestion = ""
  var menu: MenuView?
  /// A line under the text: the state of a search; empty for none.
  var status = ""
  var prompt = Prompt("")
  /// Columns and rows of the screen, at least 1.
  var width = 80
  var height = 24
  var theme = Theme.none
  /// The row of the cursor in the frame that is on the screen now, counted from its top.
  var cursorRowBefore = 0
  /// Nil while editing; at the end, what stands behind the text ("^C" or nothing). The frame then
  /// has no suggestion or menu, and the cursor goes to the start of the line below it.
  var ending: String?
  var rings = false
}

/// What to show of a menu.
struct MenuView: Equatable {
  var candidates: [CompletionCandidate]
  /// The candidate that stands in the line now.
  var selected: Int?
}

/// One picture of the line editor, as the bytes that put it on the screen.
///
/// The bytes start from anywhere in row `cursorRowBefore` of the last frame and clear everything
/// below the frame's top.
struct Frame {
  var bytes: [UInt8]
  /// The row of the cursor, counted from the frame's top.
  var cursorRow: Int
  var cursorColumn: Int
  /// Rows of the frame; never more than the screen has.
  var rowCount: Int

  /// Renders a request. A pure function: the same request gives the same frame.
  ///
  /// - Complexity: O(length of the text + rows · width).
  static func rendered(_ request: FrameRequest) -> Frame {
    let layout = TextLayout(request)
    let below = BelowRows.rows(for: request)
    let view = Viewport(layout: layout, below: below, request: request)
    var painter = FramePainter(width: request.width)
    painter.begin(cursorRowBefore: request.cursorRowBefore)
    painter.paint(view.rows)
    painter.end(view, isFinal: request.ending != nil, rings: request.rings)
    return Frame(
      bytes: painter.bytes, cursorRow: view.cursorRow, cursorColumn: view.cursorColumn,
      rowCount: view.rows.count)
  }
}

/// A character as it is shown.
struct Cell: Equatable {
  var glyph: String
  /// Columns; 0 through the width of the screen.
  var width: Int
  /// SGR parameters; empty for plain.
  var attributes: String
  /// Terminals disagree about its width.
  var isDisputed = false
}

/// One row of the screen.
struct Row: Equatable {
  var cells: [Cell] = []
  var width = 0
  /// The text goes on in the next row because this one is full, not because a line ended.
  var isWrapped = false

  var isDisputed: Bool { cells.contains(where: \.isDisputed) }

  mutating func append(_ cell: Cell) {
    cells.append(cell)
    width += cell.width
  }

  /// Appends a text in one look, cut to what is left of `limit` columns.
  mutating func append(_ text: String, attributes: String, limit: Int) {
    let safe = DisplayWidth.fitting(TerminalSafeText.visible(text), columns: limit - width)
    for character in safe {
      append(Cell(visible: character, attributes: attributes))
    }
  }
}

extension Cell {
  /// A cell for a character that is safe to print.
  init(visible character: Character, attributes: String) {
    let width = DisplayWidth.columns(of: character)
    // A mark without a letter would join what stands before it.
    glyph = width == 0 ? "◌" + String(character) : String(character)
    self.width = max(1, width)
    self.attributes = attributes
    isDisputed = DisplayWidth.isDisputed(character)
  }
}
