@_spi(_Unicode) import Swift

/// The key under which a name is stored and found: two names match when their keys are equal.
///
/// Lower-case letters without accents, `’` as `'`, spaces single and none at the ends. Accents are
/// dropped in scripts that have case (Latin, Greek, Cyrillic), and the optional points of Hebrew
/// and Arabic; marks that are part of a letter (Devanagari, Thai, kana) stay. The key of a key is
/// the key itself.
///
/// The address of a profile (`linkedin.com/in/alice`) begins with `~` in its key: thousands of them
/// would stand among the names with L.
///
/// Complexity: O(length). A name in ASCII takes one pass, and no allocation where it already is
/// its own key.
package func matchingKey(_ name: String) -> String {
  let key = foldedKey(name)
  guard key.utf8.first == UInt8(ascii: "l"), key.utf8.starts(with: "linkedin.com/".utf8) else {
    return key
  }
  return "~" + key
}

private func foldedKey(_ name: String) -> String {
  var name = name
  let ascii = name.withUTF8 { bytes -> ASCIIName in
    ASCIIName(bytes)
  }
  switch ascii {
  case .isKey: return name
  case .needsFolding: return asciiKey(name)
  case .notASCII: return unicodeKey(name)
  }
}

/// How much work an ASCII name needs.
private enum ASCIIName {
  case isKey, needsFolding, notASCII

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var result = ASCIIName.isKey
    var afterSpace = true
    for byte in bytes {
      if byte >= 0x80 {
        self = .notASCII
        return
      }
      let isBlank = byte.isBlank
      if isBlank && (afterSpace || byte != 0x20) || (0x41...0x5A).contains(byte) {
        result = .needsFolding
      }
      afterSpace = isBlank
    }
    self = afterSpace && !bytes.isEmpty ? .needsFolding : result
  }
}

private func asciiKey(_ name: String) -> String {
  var name = name
  return name.withUTF8 { bytes in
    String(unsafeUninitializedCapacity: bytes.count) { key in
      var length = 0
      for byte in bytes {
        if !byte.isBlank {
          key[length] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          length += 1
        } else if length > 0, key[length - 1] != 0x20 {
          key[length] = 0x20
          length += 1
        }
      }
      return length > 0 && key[length - 1] == 0x20 ? length - 1 : length
    }
  }
}

private func unicodeKey(_ name: String) -> String {
  var key = KeyBuilder(capacity: name.utf8.count)
  // ASCII stands for itself in every normal form, so only what lies between is normalised.
  var run = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    guard scalar.isASCII else {
      run.append(scalar)
      continue
    }
    key.append(normalising: &run)
    key.append(scalar)
  }
  key.append(normalising: &run)
  return key.finished()
}

/// A key while it is put together of the scalars of a name in normal form D (Unicode, UAX #15).
private struct KeyBuilder {
  private var key: [UInt8] = []
  private var marks = MarkPolicy.keep
  private var endsInSpace = true

  init(capacity: Int) { key.reserveCapacity(capacity) }

  /// Appends normal form D of the scalars, and takes them out.
  mutating func append(normalising scalars: inout String.UnicodeScalarView) {
    guard !scalars.isEmpty else { return }
    for scalar in String(scalars)._nfd { append(scalar) }
    scalars.removeAll()
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    let kind = ScalarKind(scalar)
    switch kind {
    case .blank:
      if !endsInSpace { key.append(0x20) }
      marks = .keep
    case .mark:
      if marks == .keep { key.append(contentsOf: String(scalar).utf8) }
    case .letter:
      appendFolded(scalar)
      marks = MarkPolicy(after: scalar)
    case .ignorable:
      return
    }
    endsInSpace = kind == .blank
  }

  mutating func finished() -> String {
    if key.last == 0x20 { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// Appends a letter in lower case, the letters that Unicode does not decompose as people type them
  /// on another keyboard.
  private mutating func appendFolded(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z": key.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case "\0"..."\u{7F}": key.append(UInt8(truncatingIfNeeded: scalar.value))
    case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{02BB}": key.append(UInt8(ascii: "'"))
    case "\u{2010}", "\u{2011}": key.append(UInt8(ascii: "-"))
    case "ß", "ẞ": key.append(contentsOf: "ss".utf8)
    case "ø", "Ø": key.append(UInt8(ascii: "o"))
    case "ł", "Ł": key.append(UInt8(ascii: "l"))
    case "đ", "Đ", "ð", "Ð": key.append(UInt8(ascii: "d"))
    case "ħ", "Ħ": key.append(UInt8(ascii: "h"))
    case "ı": key.append(UInt8(ascii: "i"))
    case "þ", "Þ": key.append(contentsOf: "th".utf8)
    case "æ", "Æ": key.append(contentsOf: "ae".utf8)
    case "œ", "Œ": key.append(contentsOf: "oe".utf8)
    case "ς": key.append(contentsOf: "σ".utf8)
    default: key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}

/// What a scalar does in a key.
private enum ScalarKind {
  case blank, mark, letter, ignorable

  init(_ scalar: Unicode.Scalar) {
    // Most letters of a name are ASCII once it is decomposed: no look-up for them.
    if scalar.isASCII {
      self = UInt8(truncatingIfNeeded: scalar.value).isBlank ? .blank : .letter
      return
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .ignorable
    } else if properties.generalCategory == .nonspacingMark {
      self = .mark
    } else {
      self = properties.isWhitespace ? .blank : .letter
    }
  }
}

/// Whether the marks after a letter are accents or a part of it.
private enum MarkPolicy {
  case keep, drop

  init(after scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .drop
    case 0x0590...0x06FF: self = .drop  // Hebrew and Arabic points
    default: self = scalar.properties.isCased ? .drop : .keep
    }
  }
}

extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
