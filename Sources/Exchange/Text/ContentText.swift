// How texts are written inside the values and parameters of vCard and iCalendar.

extension String {
  /// The text with `\n`, `\,`, `\;`, `\\` and what writers escape beyond need (`http\://`) as the
  /// characters they stand for. Any other backslash stands for itself: vCard 2.1 has no escapes.
  ///
  /// Complexity: O(length).
  var contentUnescaped: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        isEscaped = false
        if scalar == "n" || scalar == "N" {
          result.append("\n")
          continue
        }
        if !"\\,;:\"'".unicodeScalars.contains(scalar) { result.append("\\") }
        result.append(scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  /// The parts between separators that are not escaped, with their own escapes undone and tidied; nil
  /// for an empty one.
  ///
  /// Complexity: O(length).
  func contentParts(separatedBy separators: Set<Unicode.Scalar>) -> [String?] {
    contentPieces(separatedBy: separators).map { $0.contentUnescaped.tidied }
  }

  /// The same as they are written.
  func contentPieces(separatedBy separators: Set<Unicode.Scalar>) -> [String] {
    var isEscaped = false
    return unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
      let isSeparator = separators.contains(scalar) && !isEscaped
      isEscaped = scalar == "\\" && !isEscaped
      return isSeparator
    }.map(String.init)
  }

  /// The value of a parameter with `^n`, `^'` and `^^` as what they stand for (RFC 6868).
  ///
  /// Complexity: O(length).
  var caretDecoded: String {
    guard utf8.contains(UInt8(ascii: "^")) else { return self }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      guard isEscaped || scalar != "^" else {
        isEscaped = true
        continue
      }
      switch (isEscaped, scalar) {
      case (true, "n"): result.append("\n")
      case (true, "'"): result.append("\"")
      case (true, "^"): result.append("^")
      case (true, _): result.append(contentsOf: ["^", scalar])
      case (false, _): result.append(scalar)
      }
      isEscaped = false
    }
    if isEscaped { result.append("^") }
    return String(result)
  }

  /// The address of mail in the text, alone or behind a name: `Alice <a@b.c>`.
  var containedMailAddress: String? {
    if let whole = mailAddress(self) { return whole }
    guard let start = lastIndex(of: "<"), let end = lastIndex(of: ">"), start < end else {
      return nil
    }
    return mailAddress(String(self[start...end]))
  }
}
