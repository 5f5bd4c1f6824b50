/// An address of mail as it is compared: in lower case, without `mailto:`, spaces and angle brackets;
/// nil for what is none.
///
/// The part before the `@` is case-sensitive by RFC 5321, and nowhere in practice.
package func mailAddress(_ text: String) -> String? {
  guard var address = text.tidied?.lowercased() else { return nil }
  if address.hasPrefix("mailto:") { address.removeFirst("mailto:".count) }
  if let query = address.firstIndex(of: "?") { address = String(address[..<query]) }
  if address.hasPrefix("<"), address.hasSuffix(">") {
    address = String(address.dropFirst().dropLast())
  }
  guard isMailAddress(address) else { return nil }
  return address
}

/// True for a text that can only be an address of mail.
package func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
  guard !text.contains(where: { $0.isWhitespace || "<>()[],;:\\\"".contains($0) }) else {
    return false
  }
  let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
  return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
}

/// The address of a profile as it is compared: `linkedin.com/in/zoë-q`. Without scheme, `www.`,
/// country, query and slash at the end, percent-decoded and in lower case; nil for what is no profile
/// of one person, and above the 254 bytes of an address of mail.
package func profileAddress(_ text: String) -> String? {
  guard var address = text.tidied?.percentDecoded.tidied?.lowercased() else { return nil }
  for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
    address.removeFirst(scheme.count)
  }
  if let end = address.firstIndex(where: { $0 == "?" || $0 == "#" }) {
    address = String(address[..<end])
  }
  let parts = address.split(separator: "/").map(String.init)
  guard parts.count >= 3 else { return nil }
  let host = parts[0].split(separator: ".")
  // Countries have a host of their own: de.linkedin.com.
  guard host.suffix(2) == ["linkedin", "com"], host.count <= 3,
    parts[1] == "in" || parts[1] == "pub",
    !parts[2].contains(where: \.isWhitespace), address.utf8.count <= 254
  else { return nil }
  return "linkedin.com/\(parts[1])/"
    + parts[2...].prefix(parts[1] == "in" ? 1 : 4).joined(separator: "/")
}

extension String {
  /// The text with every `%C3` as the byte it stands for; what is no UTF-8 then stays as it was.
  var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexDigit, let low = bytes[index + 2].hexDigit
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? self
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit in ASCII.
  var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
