import SourceText

extension StyledText {
  private struct Cell {
    var character: Character
    var role: Role
    var columns: Int
  }

  /// The text broken into lines of at most `limit` columns, between words where that is possible.
  /// Lines after the first start with `indent` spaces.
  ///
  /// A character wider than a whole line stands alone on its line.
  /// Complexity: O(n) in the length of the text.
  func wrapped(to limit: Int?, indent: Int = 0) -> [StyledText] {
    guard let limit, columns > limit else { return [self] }
    let indent = min(indent, limit / 2)
    var lines: [StyledText] = []
    var rest = cells[...]
    while !rest.isEmpty {
      let room = lines.isEmpty ? limit : limit - indent
      let end = StyledText.lineEnd(of: rest, columns: room)
      lines.append(StyledText(rest[..<end], indent: lines.isEmpty ? 0 : indent))
      rest = rest[end...].drop { $0.character == " " }
    }
    return lines
  }

  private var cells: [Cell] {
    runs.flatMap { run in
      run.text.map { Cell(character: $0, role: run.role, columns: DisplayWidth.columns(of: $0)) }
    }
  }

  private init(_ cells: ArraySlice<Cell>, indent: Int) {
    append(spaces: indent)
    let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? cells.startIndex
    for cell in cells[..<end] { append(String(cell.character), cell.role) }
  }

  /// Where the line breaks: at the last space that leaves it short enough, else within a word.
  private static func lineEnd(of cells: ArraySlice<Cell>, columns limit: Int) -> Int {
    var used = 0
    var lastSpace: Int?
    for index in cells.indices {
      used += cells[index].columns
      if cells[index].character == " " {
        lastSpace = index > cells.startIndex ? index : lastSpace
      } else if used > limit {
        return lastSpace ?? max(index, cells.startIndex + 1)
      }
    }
    return cells.endIndex
  }
}
