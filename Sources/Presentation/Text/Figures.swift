import Relationships

/// Numbers as people read them; exact figures are the business of JSON and CSV.
enum Figures {
  /// A number rounded to a fixed count of decimals, without Foundation.
  ///
  /// Numbers too large for that are written with all their digits.
  static func fixed(_ value: Double, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = (value.magnitude * unit).rounded(.toNearestOrAwayFromZero)
    guard scaled < 0x1p53 else { return value.description }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let whole = Int(scaled)
    guard decimals > 0 else { return sign + String(whole) }
    var digits = String(whole)
    let missing = decimals + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  /// Decimals that a number needs to show two digits after the point at most, three below one.
  static func decimals(of value: Double) -> Int {
    guard value.isFinite else { return 0 }
    let most = value.magnitude < 1 ? 3 : 2
    let full = fixed(value, decimals: most)
    guard full.contains(".") else { return 0 }
    return most - full.reversed().prefix { $0 == "0" }.count
  }

  /// `41 %`. What is more than nothing and less than all is never rounded to either.
  static func perCent(_ share: Double) -> String {
    if share > 0 && share < 0.005 { return "<1 %" }
    if share < 1 && share >= 0.995 { return ">99 %" }
    return fixed(share * 100, decimals: 0) + " %"
  }

  static func hours(_ hours: Double) -> String { fixed(hours, decimals: 1) + " h" }

  /// A share 0…1 drawn over `width` columns, in steps of an eighth where the style can show them.
  ///
  /// Complexity: O(width).
  static func bar(_ share: Double, width: Int, unicode: Bool) -> String {
    let steps = unicode ? 8 : 1
    let whole = width * steps
    let bounded = share.isFinite ? min(max(share, 0), 1) : 0
    var filled = Int((bounded * Double(whole)).rounded())
    if bounded > 0 { filled = max(filled, 1) }
    if bounded < 1 { filled = min(filled, whole - 1) }
    let full = String(repeating: unicode ? "█" : "#", count: filled / steps)
    guard unicode else { return full + String(repeating: ".", count: width - filled) }
    let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][filled % steps]
    return full + eighths
  }
}
