import SourceText

/// The rows that whole lines take on a screen, wrapped ones counted as often as they wrap.
///
/// Colour sequences take no room. Complexity: O(n) in the length of the text.
package func screenRows(of text: String, columns: Int) -> Int {
  precondition(columns > 0, "a screen has columns")
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.reduce(0) { rows, line in
    let width = DisplayWidth.columns(of: withoutColour(line))
    return rows + max(1, (width + columns - 1) / columns)
  }
}

/// The text without SGR sequences, the only ones that a rendering contains.
private func withoutColour(_ line: Substring) -> Substring {
  guard line.utf8.contains(0x1B) else { return line }
  var visible = Substring()
  var rest = line
  while let escape = rest.firstIndex(of: "\u{1B}") {
    visible += rest[..<escape]
    guard let end = rest[escape...].firstIndex(of: "m") else { return visible }
    rest = rest[rest.index(after: end)...]
  }
  return visible + rest
}
