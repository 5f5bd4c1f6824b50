// How bytes of mail, address books and calendars become text. Lenient where a reader can be: what
// others wrote is never refused for a detail.

/// The bytes that a quoted-printable text (RFC 2045, section 6.7) stands for.
///
/// `=` before a line end, or at the end of all, joins the lines; `=` before anything else that is no
/// pair of hexadecimal digits stands for itself.
///
/// Complexity: O(length).
func quotedPrintableDecoded(_ encoded: some Collection<UInt8>) -> [UInt8] {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(encoded.count)
  var rest = encoded[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "=") else {
      decoded.append(byte)
      continue
    }
    if let octet = rest.popHexOctet() {
      decoded.append(octet)
    } else if !rest.popSoftLineBreak() {
      decoded.append(byte)
    }
  }
  return decoded
}

extension Collection where SubSequence == Self, Element == UInt8 {
  /// Takes two hexadecimal digits off the front.
  fileprivate mutating func popHexOctet() -> UInt8? {
    var ahead = self
    guard let high = ahead.popFirst()?.hexDigit, let low = ahead.popFirst()?.hexDigit else {
      return nil
    }
    self = ahead
    return high << 4 | low
  }

  /// Takes a line end off the front, with the spaces that a transport may have put before it.
  ///
  /// Complexity: O(1): more than 76 spaces are no padding of a line.
  fileprivate mutating func popSoftLineBreak() -> Bool {
    var ahead = self
    var spaces = 0
    while let byte = ahead.first, byte == 0x20 || byte == 0x09, spaces < 76 {
      ahead.removeFirst()
      spaces += 1
    }
    if let byte = ahead.popFirst() {
      guard byte == 0x0D || byte == 0x0A else { return false }
      if byte == 0x0D, ahead.first == 0x0A { ahead.removeFirst() }
    }
    self = ahead
    return true
  }
}

/// The bytes that a base64 text (RFC 4648) stands for; nil where it is none.
///
/// White space is allowed anywhere, and padding may be missing.
///
/// Complexity: O(length).
func base64Decoded(_ encoded: some Collection<UInt8>) -> [UInt8]? {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(encoded.count / 4 * 3 + 3)
  // The last bits read; at most six of them make no whole byte yet.
  var pending: UInt32 = 0
  var digits = 0
  var isPadded = false
  for byte in encoded where !(byte == 0x20 || (0x09...0x0D).contains(byte)) {
    if byte == UInt8(ascii: "=") {
      isPadded = true
      continue
    }
    guard !isPadded, let digit = byte.base64Digit else { return nil }
    pending = (pending << 6 | UInt32(digit)) & 0xFFFF
    digits += 1
    let bitsLeft = digits % 4 * 6 % 8
    if digits % 4 != 1 { decoded.append(UInt8(truncatingIfNeeded: pending >> bitsLeft)) }
  }
  return digits % 4 == 1 ? nil : decoded
}

extension UInt8 {
  /// The value of a digit of base64.
  fileprivate var base64Digit: UInt8? {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// The text of the bytes in the encoding of that name, in any case; nil for a name that is not known.
///
/// Without a name it is UTF-8, or UTF-16 where a byte-order mark says so, and else Windows-1252. Bytes
/// that mean nothing in their encoding become U+FFFD. A byte-order mark is left out.
///
/// Complexity: O(length).
func decodedText(_ bytes: ArraySlice<UInt8>, charset: String?) -> String? {
  guard let charset else { return guessedText(bytes) }
  return CharacterEncoding(named: charset)?.decoded(bytes)
}

/// The same of a whole array.
func decodedText(_ bytes: [UInt8], charset: String?) -> String? {
  decodedText(bytes[...], charset: charset)
}

private func guessedText(_ bytes: ArraySlice<UInt8>) -> String {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return CharacterEncoding.utf16.decoded(bytes)
  }
  return String(validating: bytes.withoutMark([0xEF, 0xBB, 0xBF]), as: UTF8.self)
    ?? CharacterTable.windows1252.decoded(bytes)
}

extension ArraySlice<UInt8> {
  fileprivate func withoutMark(_ mark: [UInt8]) -> ArraySlice<UInt8> {
    starts(with: mark) ? dropFirst(mark.count) : self
  }
}

/// An encoding of text that can be read.
private enum CharacterEncoding {
  case utf8, ascii, utf16, utf16BigEndian, utf16LittleEndian
  case table(CharacterTable)

  func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8: return String(decoding: bytes.withoutMark([0xEF, 0xBB, 0xBF]), as: UTF8.self)
    // Who sends eight bits under this name sends what the machine has: not known to be either.
    case .ascii: return guessedText(bytes)
    case .utf16:
      // RFC 2781: big-endian without a mark.
      let isLittle = bytes.starts(with: [0xFF, 0xFE])
      return (isLittle ? Self.utf16LittleEndian : .utf16BigEndian).decoded(bytes)
    case .utf16BigEndian:
      return utf16Text(bytes.withoutMark([0xFE, 0xFF])) { UInt16($0) << 8 | UInt16($1) }
    case .utf16LittleEndian:
      return utf16Text(bytes.withoutMark([0xFF, 0xFE])) { UInt16($1) << 8 | UInt16($0) }
    case .table(let table): return table.decoded(bytes)
    }
  }
}

/// The text of pairs of bytes; half a pair at the end becomes U+FFFD.
private func utf16Text(
  _ bytes: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16
) -> String {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2 + 1)
  var rest = bytes
  while let first = rest.popFirst() {
    guard let second = rest.popFirst() else {
      units.append(0xFFFD)
      break
    }
    units.append(unit(first, second))
  }
  return String(decoding: units, as: UTF16.self)
}

extension CharacterEncoding {
  /// The names of the IANA registry and those of the WHATWG Encoding Standard, which also says to read
  /// ISO-8859-1 and -9 as the Windows encodings around them: what they put in their place is no text.
  init?(named name: String) {
    switch String(name.lowercased().filter { $0.isLetter || $0.isNumber }) {
    case "utf8", "unicode11utf8", "unicode20utf8", "xunicode20utf8", "utf8mb4": self = .utf8
    case "usascii", "ascii", "ansix341968", "ansix341986", "iso646us", "us", "cp367", "ibm367",
      "unknown8bit", "xunknown", "unknown":
      self = .ascii
    case "utf16", "unicode", "ucs2", "iso10646ucs2", "csunicode": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    default:
      guard let table = CharacterTable(named: name) else { return nil }
      self = .table(table)
    }
  }
}

extension CharacterTable {
  fileprivate init?(named name: String) {
    switch String(name.lowercased().filter { $0.isLetter || $0.isNumber }) {
    case "iso88591", "iso885911987", "latin1", "l1", "isoir100", "cp819", "ibm819", "windows1252",
      "cp1252", "xcp1252", "win1252", "ansi", "csisolatin1":
      self = .windows1252
    case "iso885915", "latin9", "latin0", "l9", "csiso885915", "csisolatin9": self = .latin9
    case "iso88592", "iso885921987", "latin2", "l2", "isoir101", "csisolatin2": self = .latin2
    case "iso88595", "iso885951988", "cyrillic", "isoir144", "csisolatincyrillic":
      self = .latinCyrillic
    case "iso88597", "iso885971987", "greek", "greek8", "isoir126", "elot928", "ecma118",
      "csisolatingreek":
      self = .latinGreek
    case "iso88599", "iso885991989", "latin5", "l5", "isoir148", "csisolatin5", "windows1254",
      "cp1254", "xcp1254", "win1254":
      self = .windows1254
    case "windows1250", "cp1250", "xcp1250", "win1250": self = .windows1250
    case "windows1251", "cp1251", "xcp1251", "win1251": self = .windows1251
    case "windows1253", "cp1253", "xcp1253", "win1253": self = .windows1253
    case "windows1257", "cp1257", "xcp1257", "win1257": self = .windows1257
    case "koi8r", "koi8", "koi", "cskoi8r": self = .koi8R
    case "koi8u", "koi8ru": self = .koi8U
    case "macintosh", "macroman", "mac", "xmacroman", "csmacintosh": self = .macintosh
    default: return nil
    }
  }
}
