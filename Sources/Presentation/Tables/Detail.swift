/// How much a table says about each value; what does not fit is left out in this order, before any
/// text is broken.
struct Detail: Hashable {
  var hasRelativeDates: Bool
  /// Cells of a depth's bar; 0 for none.
  var barWidth: Int

  static let full = Detail(hasRelativeDates: true, barWidth: 10)

  /// For values within a sentence: no bars, dates as they are.
  static let plain = Detail(hasRelativeDates: false, barWidth: 0)

  /// From the most to the least.
  static let descending = [
    full,
    Detail(hasRelativeDates: false, barWidth: 10),
    Detail(hasRelativeDates: false, barWidth: 5),
    plain,
  ]
}
