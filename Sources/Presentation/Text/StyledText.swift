import SourceText

/// One line of text with its roles, the only way into text output.
///
/// Whatever is put in is made visible on the way (``TerminalSafeText``), so that no control
/// character of somebody's data can reach a terminal, whoever renders it.
struct StyledText: Hashable {
  struct Run: Hashable {
    fileprivate(set) var text: String
    var role: Role
    fileprivate(set) var columns: Int
  }

  private(set) var runs: [Run] = []
  /// Terminal columns of the whole.
  private(set) var columns = 0

  init() {}

  init(_ text: String, _ role: Role = .plain) { append(text, role) }

  /// Complexity: O(n) in the length of `text`.
  mutating func append(_ text: String, _ role: Role = .plain) {
    guard !text.isEmpty else { return }
    let visible = TerminalSafeText.visible(text)
    append(Run(text: visible, role: role, columns: DisplayWidth.columns(of: visible)))
  }

  mutating func append(_ other: StyledText) {
    for run in other.runs { append(run) }
  }

  mutating func append(spaces count: Int) {
    guard count > 0 else { return }
    append(Run(text: String(repeating: " ", count: count), role: .plain, columns: count))
  }

  private mutating func append(_ run: Run) {
    columns += run.columns
    if let last = runs.indices.last, runs[last].role == run.role {
      runs[last].text += run.text
      runs[last].columns += run.columns
    } else {
      runs.append(run)
    }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  var isEmpty: Bool { runs.isEmpty }

  /// The characters without roles.
  var plain: String { runs.map(\.text).joined() }
}

extension StyledText {
  enum Alignment { case left, right }

  /// The longest beginning that fits into `limit` columns, ended by the mark of omission.
  func clipped(to limit: Int, _ marks: Marks) -> StyledText {
    guard columns > limit else { return self }
    let room = limit - DisplayWidth.columns(of: marks.ellipsis)
    guard room >= 0 else { return StyledText() }
    var result = StyledText()
    for run in runs {
      let piece = run.text.beginning(columns: room - result.columns)
      result.append(String(piece), run.role)
      if piece.endIndex < run.text.endIndex { break }
    }
    result.append(marks.ellipsis, .faint)
    return result
  }

  /// Filled with spaces up to `width` columns; longer text stays as it is.
  func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    var result = StyledText()
    if alignment == .right { result.append(spaces: width - columns) }
    result.append(self)
    if alignment == .left { result.append(spaces: width - columns) }
    return result
  }

  /// Without the spaces at the end.
  var trimmed: StyledText {
    var result = self
    while let last = result.runs.last, last.text.hasSuffix(" ") {
      let spaces = last.text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      result.columns -= spaces
      if spaces == last.text.utf8.count {
        result.runs.removeLast()
      } else {
        let index = result.runs.count - 1
        result.runs[index].text.removeLast(spaces)
        result.runs[index].columns -= spaces
      }
    }
    return result
  }

  /// Appends the text to an output, in colour where the style has it.
  func write(to output: inout String, _ style: Style) {
    for run in runs {
      if style.colour, let parameters = run.role.parameters(style.theme) {
        output += "\u{1B}[\(parameters)m\(run.text)\u{1B}[0m"
      } else {
        output += run.text
      }
    }
  }
}

extension String {
  /// The longest beginning of whole characters that fits into `columns` terminal columns.
  fileprivate func beginning(columns: Int) -> Substring {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += DisplayWidth.columns(of: self[end])
      if used > columns { break }
      formIndex(after: &end)
    }
    return self[..<end]
  }
}
