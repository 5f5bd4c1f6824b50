import SourceText

/// The prompt and the text divided into rows.
///
/// A row that is full goes on in the next one, so that the terminal joins them again when it is
/// made wider or the text is copied. A line that ends inside the text starts a row of its own,
/// with the continuation prompt.
struct TextLayout {
  private(set) var rows: [Row] = [Row()]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  /// The number of the cursor's cell in its row.
  private(set) var cursorCell = 0

  private let width: Int
  private var styles: ArraySlice<StyledSpan>
  private var marks: ArraySlice<Range<Int>>
  private let theme: Theme

  init(_ request: FrameRequest) {
    width = max(1, request.width)
    styles = request.styles[...]
    marks = request.marks[...]
    theme = request.theme
    start(request.prompt.primary)
    var byte = 0
    var hasCursor = false
    for character in request.text {
      if !hasCursor && byte >= request.cursor {
        placeCursor(before: character)
        hasCursor = true
      }
      if character.isNewline {
        rows.append(Row())
        start(request.prompt.continuation)
      } else {
        append(character, at: byte)
      }
      byte += character.utf8.count
    }
    if request.ending == nil && row.width >= width { wrap() }
    if !hasCursor { setCursor() }
    appendTail(request)
  }

  private var row: Row { rows[rows.count - 1] }

  private mutating func start(_ prompt: String) {
    // On a narrow screen the prompt gives way to the text.
    let safe = TerminalSafeText.visible(prompt)
    let limit = min(DisplayWidth.columns(of: safe), width / 2)
    rows[rows.count - 1].append(safe, attributes: theme.promptAttributes, limit: limit)
  }

  private mutating func append(_ character: Character, at byte: Int) {
    for cell in cells(for: character, attributes: attributes(at: byte)) {
      if row.width + cell.width > width { wrap() }
      rows[rows.count - 1].append(cell)
    }
  }

  /// Mostly one cell; more where a character that must not be printed is spelled out.
  private func cells(for character: Character, attributes: String) -> [Cell] {
    if character == "\t" {
      let count = 4 - row.width % 4
      return Array(repeating: Cell(glyph: " ", width: 1, attributes: attributes), count: count)
    }
    let text = String(character)
    let safe = TerminalSafeText.visible(text)
    let cells = safe.map { Cell(visible: $0, attributes: attributes) }
    // A character that is wider than the screen cannot be shown.
    return cells.map { $0.width > width ? Cell(glyph: "…", width: 1, attributes: attributes) : $0 }
  }

  private mutating func wrap() {
    rows[rows.count - 1].isWrapped = true
    rows.append(Row())
  }

  private mutating func attributes(at byte: Int) -> String {
    while let first = styles.first, first.range.upperBound <= byte { styles.removeFirst() }
    while let first = marks.first, first.upperBound <= byte { marks.removeFirst() }
    if let mark = marks.first, mark.contains(byte) { return theme.matchAttributes }
    if let span = styles.first, span.range.contains(byte) {
      return theme.attributes(for: span.role)
    }
    return ""
  }

  private mutating func placeCursor(before character: Character) {
    let needed = character.isNewline ? 0 : cells(for: character, attributes: "").first?.width ?? 0
    if row.width + needed > width { wrap() }
    setCursor()
  }

  private mutating func setCursor() {
    cursorRow = rows.count - 1
    cursorColumn = min(row.width, width - 1)
    cursorCell = row.cells.count
  }

  private mutating func appendTail(_ request: FrameRequest) {
    if let ending = request.ending {
      rows[rows.count - 1].append(
        ending, attributes: theme.suggestionAttributes, limit: width)
    } else if !request.suggestion.isEmpty {
      let first = request.suggestion.prefix { !$0.isNewline }
      let isCut = first.endIndex != request.suggestion.endIndex
      // The last column stays free: a row that is full would wrap.
      rows[rows.count - 1].append(
        String(first) + (isCut ? "…" : ""), attributes: theme.suggestionAttributes,
        limit: width - 1)
    }
  }
}
