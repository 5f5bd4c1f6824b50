import Relationships

extension Answer {
  /// The same rows in two columns of blocks, one for each value of the column `facing`; nil where
  /// the answer asks for none, or has one block only.
  ///
  /// The first two blocks stand at the top; a further one continues the shorter column.
  var sideBySide: Answer? {
    guard let facing, let key = columns.firstIndex(where: { $0.key == facing }) else { return nil }
    let shown = columns.indices.filter { $0 != key && !columns[$0].isDataOnly }
    var blocks: [(name: AnswerValue, rows: [[AnswerValue]])] = []
    for row in rows {
      let told = shown.map { row[$0] }
      if let block = blocks.firstIndex(where: { $0.name == row[key] }) {
        blocks[block].rows.append(told)
      } else {
        blocks.append((row[key], [told]))
      }
    }
    guard blocks.count > 1 else { return nil }

    let nothing = shown.map { _ in AnswerValue.text("") }
    var sides = [blocks[0].rows, blocks[1].rows]
    for block in blocks.dropFirst(2) {
      let shorter = sides[1].count < sides[0].count ? 1 : 0
      sides[shorter] += [nothing, [block.name] + nothing.dropFirst()] + block.rows
    }
    var answer = self
    answer.columns = blocks.prefix(2).flatMap { block in
      shown.enumerated().map { position, column in
        AnswerColumn(columns[column].key, position == 0 ? block.name.words : "")
      }
    }
    answer.rows = (0..<max(sides[0].count, sides[1].count)).map { row in
      sides.flatMap { row < $0.count ? $0[row] : nothing }
    }
    return answer
  }
}

extension AnswerValue {
  /// The text of a value that names a block.
  fileprivate var words: String {
    switch self {
    case .text(let text), .person(let text): text
    case .none, .integer, .number, .share, .depth, .hours, .date, .flag, .list: ""
    }
  }
}
