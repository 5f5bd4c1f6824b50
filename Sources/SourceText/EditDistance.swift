/// The number of insertions, deletions, replacements and swaps of neighbours that turn one text into
/// another, counted in Unicode scalars; `limit + 1` where it would be more than `limit`.
///
/// Optimal string alignment: no part is edited twice.
///
/// - Complexity: O(*n* · *limit*) in the length of the shorter text.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int {
  guard limit >= 0 else { return 0 }
  let rows = Array(a.unicodeScalars)
  let columns = Array(b.unicodeScalars)
  guard abs(rows.count - columns.count) <= limit else { return limit + 1 }
  let beyond = limit + 1
  var beforePrevious = [Int](repeating: beyond, count: columns.count + 1)
  var previous = (0...columns.count).map { min($0, beyond) }
  var current = previous
  for row in stride(from: 1, through: rows.count, by: 1) {
    // Outside this band the distance is above the limit already.
    let first = max(1, row - limit)
    let last = min(columns.count, row + limit)
    current = [Int](repeating: beyond, count: columns.count + 1)
    current[0] = min(row, beyond)
    for column in stride(from: first, through: last, by: 1) {
      let isSame = rows[row - 1] == columns[column - 1]
      var best = min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
      if row > 1 && column > 1 && rows[row - 1] == columns[column - 2]
        && rows[row - 2] == columns[column - 1]
      {
        best = min(best, beforePrevious[column - 2] + 1)
      }
      current[column] = min(best, beyond)
    }
    if current[0] == beyond && current[first...].allSatisfy({ $0 == beyond }) { return beyond }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[columns.count]
}
