/// How much a table says about each value; what does not fit is left out in this order.
struct Detail: Hashable {
  var hasRelativeDates: Bool
  /// Cells of a depth's bar; 0 for none.
  var barWidth: Int
  /// Titles wider than their columns are kept whole.
  var hasWholeTitles: Bool

  static let full = Detail(hasRelativeDates: true, barWidth: 10, hasWholeTitles: true)

  /// From the most to the least.
  static let descending = [
    full,
    Detail(hasRelativeDates: false, barWidth: 10, hasWholeTitles: true),
    Detail(hasRelativeDates: false, barWidth: 5, hasWholeTitles: true),
    Detail(hasRelativeDates: false, barWidth: 5, hasWholeTitles: false),
    Detail(hasRelativeDates: false, barWidth: 0, hasWholeTitles: false),
  ]
}
