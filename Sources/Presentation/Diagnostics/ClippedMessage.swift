/// A message that may quote a word of any length, cut after a thousand scalars.
func clippedMessage(_ text: String, _ ellipsis: String) -> String {
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: 1_000, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return text }
  return String(scalars[..<end]) + ellipsis
}
