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

  /// The text broken into at most `count` lines; what is left over is cut from the last one.
  func wrapped(to limit: Int, atMost count: Int, _ marks: Marks) -> [StyledText] {
    let lines = wrapped(to: limit)
    guard lines.count > count else { return lines }
    var last = lines[count - 1]
    for line in lines[count...] where last.columns <= limit {
      last.append(spaces: 1)
      last.append(line)
    }
    return lines[..<(count - 1)] + [last.clipped(to: limit, marks)]
  }

  /// The least width, from `least` on, that needs no more than so many lines and breaks no word but
  /// very long ones.
  ///
  /// Complexity: O(n log n) in the length of the text.
  func narrowestWidth(lines count: Int, from least: Int) -> Int {
    var low = max(least, min(widestWord, StyledText.widestWholeWord))
    guard low < columns else { return low }
    let cells = cells
    // Most texts of a column fit where one of them needed the width.
    if StyledText.lineCount(of: cells, columns: low) <= count { return low }
    var high = columns
    while low < high {
      let middle = (low + high) / 2
      let fits = StyledText.lineCount(of: cells, columns: middle) <= count
      if fits { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Words wider than this are addresses and the like, and text in scripts without spaces.
  private static let widestWholeWord = 20

  private var widestWord: Int {
    plain.split(separator: " ").lazy.map { DisplayWidth.columns(of: $0) }.max() ?? 0
  }

  private var cells: [Cell] {
    runs.flatMap { run in
      run.text.map { Cell(character: $0, role: run.role, columns: DisplayWidth.columns(of: $0)) }
    }
  }

  private init(_ cells: ArraySlice<Cell>, indent: Int) {
    append(spaces: indent)
    let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? cells.startIndex
    for run in cells[..<end].chunked(by: \.role) {
      append(String(run.map(\.character)), run.first?.role ?? .plain)
    }
  }

  private static func lineCount(of cells: [Cell], columns limit: Int) -> Int {
    var count = 0
    var rest = cells[...]
    while !rest.isEmpty {
      rest = rest[lineEnd(of: rest, columns: limit)...].drop { $0.character == " " }
      count += 1
    }
    return count
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

extension ArraySlice {
  /// The elements in runs of equal keys.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice] {
    var chunks: [ArraySlice] = []
    var rest = self
    while let first = rest.first {
      let chunk = rest.prefix { key($0) == key(first) }
      chunks.append(chunk)
      rest = rest[chunk.endIndex...]
    }
    return chunks
  }
}
