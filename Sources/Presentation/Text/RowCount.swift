import SourceText

/// How many rows of a screen a rendered text takes when its lines are broken at `width` columns.
///
/// Colour sequences take no room; a wide character that does not fit at the margin starts the next
/// row, as terminals do it. A line feed at the end does not begin another row.
/// Complexity: O(n) in the length of the text.
package func rowCount(of rendered: String, width: Int) -> Int {
  precondition(width > 0, "a screen has at least one column")
  var lines = rendered.split(separator: "\n", omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.reduce(0) { $0 + rowCount(ofLine: $1, width: width) }
}

private func rowCount(ofLine line: Substring, width: Int) -> Int {
  var rows = 1
  var column = 0
  var index = line.startIndex
  while index < line.endIndex {
    if line[index] == "\u{1B}" {
      index = endOfColourSequence(in: line, at: index)
      continue
    }
    let columns = DisplayWidth.columns(of: line[index])
    if column + columns > width {
      rows += 1
      column = 0
    }
    column += columns
    line.formIndex(after: &index)
  }
  return rows
}

/// Renderings contain one kind of escape sequence, SGR, which ends with `m`.
private func endOfColourSequence(in line: Substring, at escape: Substring.Index) -> Substring.Index
{
  guard let end = line[escape...].firstIndex(of: "m") else { return line.endIndex }
  return line.index(after: end)
}
