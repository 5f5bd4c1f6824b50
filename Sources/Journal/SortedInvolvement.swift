import Relationships

/// Rows in the order of the table's key, where they lie in that of the entries: to move very many
/// would take as much memory again.
struct SortedInvolvement {
  private let rows: WaitingInvolvement
  /// Places in `rows`.
  private var order: [UInt32]

  /// Sorts rows that come in the order of entries, and leaves out what repeats another: a merge, or a
  /// name said twice, can give a person the same part in an entry again.
  ///
  /// People's ids are dense, so counting them beats comparing: most rows of a person then already
  /// are in order. Complexity: O(count) for a batch of recent entries.
  init(_ rows: WaitingInvolvement) {
    self.rows = rows
    order = Array(0..<UInt32(rows.count))
    sortByPerson()
    removeRepeats()
  }

  var count: Int { order.count }

  subscript(index: Int) -> Involvement { rows[Int(order[index])] }

  /// The number of people. Complexity: O(count).
  var peopleCount: Int {
    var people = 0
    for index in 0..<count where index == 0 || self[index].person != self[index - 1].person {
      people += 1
    }
    return people
  }

  private mutating func sortByPerson() {
    guard let people = rows.people else { return }
    let least = people.lowerBound
    let (span, isTooFar) = people.upperBound.subtractingReportingOverflow(least)
    guard rows.count > 64, !isTooFar, span < 8 * Int64(rows.count) else {
      return order.sort { Involvement.precedes(rows[Int($0)], rows[Int($1)]) }
    }
    // Where the rows of a person begin; once they are placed, where they end.
    var ends = [UInt32](repeating: 0, count: people.count + 1)
    for index in 0..<rows.count { ends[Int(rows.person(index) - least) + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    for index in 0..<rows.count {
      let person = Int(rows.person(index) - least)
      order[Int(ends[person])] = UInt32(index)
      ends[person] += 1
    }
    var start = 0
    for end in ends.dropLast() {
      sortIfNeeded(start..<Int(end))
      start = Int(end)
    }
  }

  private mutating func sortIfNeeded(_ range: Range<Int>) {
    for index in range.dropFirst() where Involvement.precedes(self[index], self[index - 1]) {
      let rows = rows
      return order[range].sort { Involvement.precedes(rows[Int($0)], rows[Int($1)]) }
    }
  }

  /// Keeps the first of neighbours that are the same. Complexity: O(count).
  private mutating func removeRepeats() {
    var kept = 0
    for index in order.indices {
      if kept > 0, Involvement.isSame(self[kept - 1], self[index]) { continue }
      order[kept] = order[index]
      kept += 1
    }
    order.removeLast(count - kept)
  }
}
