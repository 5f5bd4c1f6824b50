import Relationships

/// A whole name of its parts. In Chinese, Japanese and Korean the family's name comes first.
func wholeName(given: String?, middle: String?, family: String?) -> String? {
  let given = [given, middle].compactMap { $0 }.joined(separator: " ")
  let parts = [given, family ?? ""].filter { !$0.isEmpty }
  guard !parts.isEmpty else { return nil }
  let isEastAsian = parts.allSatisfy { $0.unicodeScalars.allSatisfy(isEastAsianLetter) }
  return (isEastAsian ? parts.reversed() : parts).joined(separator: " ")
}

private func isEastAsianLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF,
    0x20000...0x3FFFF:
    true
  default: false
  }
}

extension String {
  /// A name without the degrees and certificates that people put behind it: `Jones, MBA` and
  /// `Jones, Ph.D., PMP` are `Jones`. They are written for readers of a profile, nobody is called by
  /// them, and they would hide that two records name the same person; so they are kept nowhere. What
  /// does not look like a degree stays: `Jones, Jr.`, `Lopez, Garcia`.
  var withoutDegrees: String {
    guard let comma = firstIndex(of: ","), comma != startIndex else { return self }
    let name = self[..<comma]
    let rest = self[index(after: comma)...]
    return rest.beginsWithDegree(afterCapitals: !name.contains(where: \.isLowercase))
      ? String(name) : self
  }
}

extension Substring {
  /// True where the first word is a degree or certificate.
  ///
  /// - Parameter afterCapitals: the name before it is in capitals, so that capitals say nothing.
  func beginsWithDegree(afterCapitals: Bool) -> Bool {
    drop { $0.isWhitespace || $0 == "(" }.prefix { !$0.isWhitespace && !",;()/|".contains($0) }
      .isDegree(afterCapitals: afterCapitals)
  }

  /// True for one word such as `MBA`, `Ph.D.`, `SHRM-SCP`.
  private func isDegree(afterCapitals: Bool) -> Bool {
    let letters = filter { !".®™*".contains($0) }
    let key = letters.lowercased()
    if degrees.contains(key) { return true }
    guard !afterCapitals, !generations.contains(key), (2...10).contains(letters.utf8.count),
      letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-+&".contains($0)) })
    else { return false }
    return letters.count(where: \.isUppercase) >= 2
  }
}

/// Words that tell a father from his son belong to the name.
private let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

/// Degrees that may also be written without two capitals.
private let degrees: Set<String> = [
  "phd", "dphil", "mphil", "edd", "psyd", "pharmd", "dba", "md", "jd", "llm", "llb", "mba", "emba",
  "msc", "bsc", "ma", "ba", "ms", "bs", "meng", "beng", "mtech", "btech", "med", "mpa", "mph",
  "mfa",
  "cpa", "cfa", "pmp", "rn", "dds", "dvm", "esq", "dr", "prof", "ing", "dipl-ing", "mag", "fca",
]
