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

  /// A plain number with three decimals at most and no zeros at the end: `14`, `0.35`.
  ///
  /// What is more than nothing is never rounded to it.
  static func number(_ value: Double) -> String {
    if value > 0 && value < 0.0005 { return "<0.001" }
    let text = fixed(value, decimals: 3)
    guard text.contains("."), !text.contains("e") else { return text }
    let trimmed = text.dropLast(text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count)
    return String(trimmed.last == "." ? trimmed.dropLast() : trimmed)
  }

  /// `119.5 h`; what is less than a tenth of an hour with two digits that count, `0.042 h`.
  static func hours(_ hours: Double) -> String {
    if hours == 0 { return "0 h" }
    if hours > 0 && hours < 0.001 { return "<0.001 h" }
    let isSmall = hours > 0 && hours < 0.0995
    let decimals = isSmall ? (hours < 0.00995 ? 4 : 3) : 1
    return fixed(hours, decimals: decimals) + " h"
  }

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
