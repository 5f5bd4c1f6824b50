/// Widths of a table's columns within a limit: pure arithmetic, no text.
struct TableLayout: Equatable {
  /// Columns of the screen between two columns of a table.
  static let gutter = 2
  /// The width that words keep while something else can still be left out.
  static let comfortable = 20
  /// The least width of a column of words.
  static let narrowest = 6

  struct Demand: Equatable {
    /// Width of the widest cell and, where it may not be cut, the title.
    var natural: Int
    var canShrink: Bool
  }

  var widths: [Int]

  /// Nil where the demands cannot be met although words are cut down to `least` columns.
  ///
  /// Complexity: O(n log n) in the number of columns.
  init?(_ demands: [Demand], limit: Int?, least: Int) {
    let naturals = demands.map(\.natural)
    guard let limit else {
      widths = naturals
      return
    }
    let available = limit - TableLayout.gutter * max(0, demands.count - 1)
    let shrinking = demands.indices.filter { demands[$0].canShrink }
    let fixed = demands.lazy.filter { !$0.canShrink }.reduce(0) { $0 + $1.natural }
    let room = available - fixed
    let needed = shrinking.reduce(0) { $0 + min(demands[$1].natural, least) }
    guard room >= needed else { return nil }
    widths = naturals
    TableLayout.share(room, among: shrinking, in: &widths)
  }

  /// Narrow columns get what they want; the wide ones share the rest evenly.
  private static func share(_ room: Int, among columns: [Int], in widths: inout [Int]) {
    var room = room
    let ascending = columns.sorted { (widths[$0], $0) < (widths[$1], $1) }
    for (position, column) in ascending.enumerated() {
      let share = room / (ascending.count - position)
      widths[column] = min(widths[column], share)
      room -= widths[column]
    }
  }
}
