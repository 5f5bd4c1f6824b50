import SourceText

/// The line under a line of source: `^` under what is wrong, `~` under what explains it.
struct Underline {
  struct Mark {
    var columns: Range<Int>
    var isPrimary: Bool
    var label: String
  }

  private let marks: [Mark]
  private let primaryRole: Role

  /// - Parameter role: the colour of the primary mark.
  init(_ marks: [Mark], role: Role) {
    self.marks = marks.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    primaryRole = role
  }

  /// The underline with the label of its last mark, then the other labels, each under its mark.
  func lines(indent: Int, limit: Int?) -> [StyledText] {
    guard !marks.isEmpty else { return [] }
    var lines: [StyledText] = []
    var first = StyledText()
    first.append(spaces: indent)
    first.append(strokes)
    let rightmost = marks.indices.max { end(of: $0) < end(of: $1) }
    for index in marks.indices.reversed() where !marks[index].label.isEmpty {
      let label = StyledText(marks[index].label, role(of: marks[index]))
      if index == rightmost, append(label, to: &first, limit: limit) { continue }
      lines += standing(label, at: indent + marks[index].columns.lowerBound, limit: limit)
    }
    return [first] + lines
  }

  private func end(of index: Int) -> Int { marks[index].columns.upperBound }

  private func role(of mark: Mark) -> Role { mark.isPrimary ? primaryRole : .pointer }

  /// Alone in its line, a mark has its label two spaces off; among several the label stands close,
  /// to show whose it is.
  private func append(_ label: StyledText, to line: inout StyledText, limit: Int?) -> Bool {
    let gap = marks.count == 1 ? 2 : 1
    if let limit, line.columns + gap + label.columns > limit { return false }
    line.append(spaces: gap)
    line.append(label)
    return true
  }

  /// A label on lines of its own, as close under its mark as the width allows.
  private func standing(_ label: StyledText, at column: Int, limit: Int?) -> [StyledText] {
    var start = column
    if let limit, column + label.columns > limit { start = max(2, min(column, limit / 4)) }
    return label.wrapped(to: limit.map { $0 - start }).map { line in
      var result = StyledText()
      result.append(spaces: start)
      result.append(line)
      return result
    }
  }

  private var strokes: StyledText {
    let width = marks.map(\.columns.upperBound).max() ?? 0
    var owners = [Mark?](repeating: nil, count: width)
    // The primary part is never hidden by others.
    for mark in marks where !mark.isPrimary {
      for column in mark.columns { owners[column] = mark }
    }
    for mark in marks where mark.isPrimary {
      for column in mark.columns { owners[column] = mark }
    }
    var text = StyledText()
    for owner in owners {
      guard let owner else {
        text.append(spaces: 1)
        continue
      }
      text.append(owner.isPrimary ? "^" : "~", role(of: owner))
    }
    return text
  }
}
