import Relationships

/// A birthday as far as it is known: `1980-02-03`, `02-03`, `1980-02`, `1980`, or what the card says
/// where that is no date.
func birthday(_ property: ContentLine) -> String? {
  guard let written = property.line else { return nil }
  // Apple writes a leap year where none is known, and says which.
  let omitted = property.values(of: "X-APPLE-OMIT-YEAR").compactMap { Int($0) }
  return CardDate(written)?.description(without: omitted) ?? written
}

/// A date of vCard that exists: `19800203`, `1980-02-03T00:00:00Z`, `--0203`, `1980-02`, `1980`.
private struct CardDate {
  private let year: Int?
  private let month: Int?
  private let day: Int?

  init?(_ text: String) {
    let date = text.prefix { $0 != "T" && $0 != "t" && $0 != " " }
    let isWithoutYear = date.hasPrefix("--")
    let digits = isWithoutYear ? date.dropFirst(2) : date
    let widths = isWithoutYear ? [2, 2] : [4, 2, 2]
    guard let parts = CardDate.numbers(digits, widths: widths),
      !isWithoutYear || parts.count == 2
    else { return nil }
    let known = (isWithoutYear ? [nil] : []) + parts.map(Optional.some)
    year = known[0] == 0 ? nil : known[0]
    month = known.count > 1 ? known[1] : nil
    day = known.count > 2 ? known[2] : nil
    // A day without its year may be 29 February.
    guard Day(year: year ?? 2000, month: month ?? 1, day: day ?? 1) != nil else { return nil }
  }

  /// The numbers of a date with hyphens, which may leave zeros out, or of a whole one without.
  private static func numbers(_ text: Substring, widths: [Int]) -> [Int]? {
    var pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    if pieces.count == 1, text.utf8.count == widths.reduce(0, +) {
      pieces = cut(text, widths: widths)
    }
    guard pieces.count <= widths.count else { return nil }
    var numbers: [Int] = []
    for (piece, width) in zip(pieces, widths) {
      let isWritten = piece.utf8.count == width || width == 2 && piece.utf8.count == 1
      guard isWritten, piece.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(piece)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func cut(_ text: Substring, widths: [Int]) -> [Substring] {
    var rest = text
    return widths.map { width in
      defer { rest = rest.dropFirst(width) }
      return rest.prefix(width)
    }
  }

  /// The parts that are known, in the form of ISO 8601; nil where too little is.
  func description(without omittedYears: [Int]) -> String? {
    let known = year.flatMap { omittedYears.contains($0) ? nil : $0 }
    let dayOfYear = [month, day].compactMap(\.self).map { CardDate.padded($0, to: 2) }
    guard known != nil || dayOfYear.count == 2 else { return nil }
    return ((known.map { [CardDate.padded($0, to: 4)] } ?? []) + dayOfYear)
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
