/// A character class such as `[^"\#xA]` or `[\p{Lu}\p{Lt}]`.
package struct ScalarSet: Hashable, Sendable {
  package var ranges: [ClosedRange<UInt32>] = []
  package var categories: Set<String> = []
  package var isNegated = false

  package init() {}

  /// The set of exactly these scalars.
  package init(_ scalars: [Unicode.Scalar]) {
    ranges = scalars.map { $0.value...$0.value }
  }

  /// Whether the set holds `scalar`.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let listed =
      ranges.contains { $0.contains(scalar.value) }
      || holds(category: scalar.properties.generalCategory.code)
    return listed != isNegated
  }

  /// Whether the set holds a scalar of this category that none of the ranges lists.
  package func containsUnlisted(category: String) -> Bool {
    holds(category: category) != isNegated
  }

  private func holds(category: String) -> Bool {
    categories.contains(category) || categories.contains(String(category.prefix(1)))
  }
}

extension ScalarSet: CustomStringConvertible {
  /// The class in the file's own notation, ranges before categories.
  package var description: String {
    let listed = ranges.map { range in
      let low = Self.spelling(range.lowerBound)
      return range.count == 1 ? low : "\(low)-\(Self.spelling(range.upperBound))"
    }
    let named = categories.sorted().map { "\\p{\($0)}" }
    return "[" + (isNegated ? "^" : "") + (listed + named).joined() + "]"
  }

  private static func spelling(_ value: UInt32) -> String {
    guard (0x21...0x7E).contains(value), value != 0x2D, let scalar = Unicode.Scalar(value) else {
      return "#x" + String(value, radix: 16, uppercase: true)
    }
    return String(Character(scalar))
  }
}

extension Unicode.GeneralCategory {
  /// The two letters by which Unicode and XSD name the category.
  package var code: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }

  /// Every two-letter category code.
  package static let codes = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]
}
