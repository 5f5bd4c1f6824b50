extension String {
  /// The text with a space for every line end and the blanks around it; without line ends it stays
  /// as it is.
  var onOneLine: String {
    guard contains(where: \.isNewline) else { return self }
    return split(whereSeparator: \.isNewline).map(\.trimmedOfBlanks).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension StringProtocol {
  /// Without the white space at both ends.
  var trimmedOfBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
