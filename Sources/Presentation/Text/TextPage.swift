import SourceText

/// Lines on their way to the screen or a file.
struct TextPage {
  private(set) var lines: [StyledText] = []

  /// A paragraph, broken to the style's width.
  mutating func add(_ text: StyledText, _ style: Style, indent: Int = 0) {
    lines += text.wrapped(to: style.columns, indent: indent)
  }

  /// A line that fits already.
  mutating func addLine(_ line: StyledText) { lines.append(line) }

  /// An empty line, but never two and none at the top.
  mutating func addGap() {
    if let last = lines.last, !last.isEmpty { lines.append(StyledText()) }
  }

  /// All lines, each ended by a line feed.
  func rendered(_ style: Style) -> String {
    var output = ""
    var kept = lines[...]
    while let last = kept.last, last.isEmpty { kept.removeLast() }
    for line in kept {
      line.write(to: &output, style)
      output += "\n"
    }
    return output
  }
}
