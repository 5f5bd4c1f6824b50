/// Widths of a table's columns within a limit: pure arithmetic, no text.
struct TableLayout: Equatable {
  /// Columns of the screen between two columns of a table.
  static let gutter = 2

  struct Demand: Equatable {
    /// The least width at which nothing is lost.
    var least: Int
    /// The width at which nothing is broken: that of the widest cell or the title.
    var natural: Int
  }

  var widths: [Int]

  /// Every column gets its least width, and of the rest the narrow columns what they want, the wide
  /// ones equal widths. Nil where not even the least widths fit.
  ///
  /// Complexity: O(limit × n) in the number of columns.
  init?(_ demands: [Demand], limit: Int?) {
    guard let limit else {
      widths = demands.map(\.natural)
      return
    }
    let room = limit - TableLayout.gutter * max(0, demands.count - 1)
    widths = demands.map(\.least)
    guard widths.reduce(0, +) <= room else { return nil }
    let widest = min(room, demands.map(\.natural).max() ?? 0)
    for level in stride(from: 1, through: widest, by: 1) {
      let wanted = demands.map { max($0.least, min($0.natural, level)) }
      guard wanted.reduce(0, +) <= room else { break }
      widths = wanted
    }
    shareRest(of: room, demands)
  }

  /// What is left after equal widths is less than a column for each: the first ones take it.
  private mutating func shareRest(of room: Int, _ demands: [Demand]) {
    var rest = room - widths.reduce(0, +)
    for index in widths.indices where rest > 0 && widths[index] < demands[index].natural {
      widths[index] += 1
      rest -= 1
    }
  }
}
