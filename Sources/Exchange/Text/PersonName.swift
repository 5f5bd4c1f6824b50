/// The name of a person as mail and calendars give it beside an address: decoded, tidy, without quotes
/// around it; nil where it is none, or only repeats an address.
///
/// "Jones, Alice" becomes "Alice Jones", where these are its only two parts and the second is no
/// degree or kind of company. Degrees are left out (`withoutDegrees`).
///
/// Complexity: O(length).
func personName(_ text: String) -> String? {
  guard var name = decodingEncodedWords(text).tidied else { return nil }
  // `"'alice@example.com'"` is what Outlook makes of what others wrote.
  for _ in 0..<3 where name.count > 1 && isQuote(name.first) && isQuote(name.last) {
    name = String(name.dropFirst().dropLast())
  }
  guard let name = name.tidied, mailAddress(name) == nil, !isStandIn(name),
    name.unicodeScalars.contains(where: \.properties.isAlphabetic)
  else { return nil }
  return turnedRound(name)
}

private func isQuote(_ character: Character?) -> Bool {
  character.map { "'\"‘’“”`´".contains($0) } ?? false
}

/// True for what programs write where they leave the recipients out.
private func isStandIn(_ name: String) -> Bool {
  let key = name.lowercased()
  return ["undisclosed", "unlisted-recipients", "recipient list not shown"]
    .contains(where: key.hasPrefix)
}

private func turnedRound(_ name: String) -> String {
  let parts = name.split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count == 2, let family = String(parts[0]).tidied, let given = String(parts[1]).tidied,
    !given.contains(where: { "()[]".contains($0) }), !isSuffix(given)
  else { return name.withoutDegrees }
  // "Alice Jones, SHRM-SCP"; behind one word alone, capitals are initials.
  if family.contains(" "), parts[1].beginsWithDegree(afterCapitals: false) {
    return name.withoutDegrees
  }
  return "\(given) \(family)"
}

/// What follows after a name behind a comma without being one.
private func isSuffix(_ text: String) -> Bool {
  suffixes.contains(text.lowercased().filter(\.isLetter))
}

private let suffixes: Set<String> = [
  "jr", "sr", "ii", "iii", "iv", "phd", "md", "dds", "mba", "msc", "bsc", "ma", "ba", "esq", "cpa",
  "pmp", "cfa", "inc", "ltd", "limited", "llc", "llp", "corp", "co", "gmbh", "ag", "kg", "plc",
  "sa",
  "bv",
]
