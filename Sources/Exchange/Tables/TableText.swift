/// The bytes of a table or of JSON in UTF-8 and without a byte-order mark: UTF-8 and UTF-16 (with its
/// mark) as they are, anything else as Windows-1252, in which spreadsheets still save.
///
/// Complexity: O(length).
func tableText(_ bytes: [UInt8]) -> [UInt8] {
  if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
    return Array(decodedText(bytes, charset: "utf-16")?.utf8 ?? "".utf8)
  }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  if body.allSatisfy({ $0 < 0x80 }) { return body }
  let repaired = Array(String(decoding: body, as: UTF8.self).utf8)
  if hasMostlyWholeCharacters(repaired) { return repaired }
  return Array(CharacterTable.windows1252.decoded(body[...]).utf8)
}

/// True for a text in UTF-8 of which little was broken: one byte that a cut or another program left
/// must not make `ZoÃ«` of every Zoë.
private func hasMostlyWholeCharacters(_ repaired: [UInt8]) -> Bool {
  var whole = 0
  var broken = 0
  for index in repaired.indices where repaired[index] >= 0xC2 {
    let isReplacement =
      repaired[index] == 0xEF && repaired[index + 1] == 0xBF && repaired[index + 2] == 0xBD
    if isReplacement { broken += 1 } else { whole += 1 }
  }
  return broken <= whole
}
