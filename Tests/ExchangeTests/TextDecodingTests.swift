import Relationships
import Testing

@testable import Exchange

@Suite struct TextDecodingTests {
  @Test(arguments: [
    ("", ""), ("a=3Db", "a=b"), ("caf=C3=a9", "café"), ("one =\r\ntwo", "one two"),
    ("one=\ntwo", "onetwo"), ("one= \t\r\ntwo", "onetwo"), ("one=\rtwo", "onetwo"),
    ("cut off=", "cut off"), ("2=2 =ZZ =4", "2=2 =ZZ =4"), ("==41", "=A"), ("a=\r\n", "a"),
  ])
  func quotedPrintableIsReadLeniently(_ written: String, _ text: String) {
    #expect(String(decoding: quotedPrintableDecoded(Array(written.utf8)), as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("", ""), ("QQ==", "A"), ("QQ", "A"), ("QUI=", "AB"), ("QUI", "AB"), ("QUJD", "ABC"),
    ("Q U\r\nJ\tD", "ABC"), ("QUJDRA==\r\n", "ABCD"), ("QQ=", "A"), ("w6k=", "é"),
  ])
  func base64IsReadWithoutPadding(_ written: String, _ text: String) {
    #expect(base64Decoded(Array(written.utf8)) == Array(text.utf8))
  }

  @Test(arguments: ["Q", "QUJDR", "QQ==QQ==", "QU-D", "Qé=="])
  func whatIsNoBase64(_ written: String) { #expect(base64Decoded(Array(written.utf8)) == nil) }

  @Test func base64OfRandomBytesComesBack() {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var random = SplitMix64(seed: 7)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
      let written = stride(from: 0, to: bits.count, by: 6).map { start in
        digits[(0..<6).reduce(0) { $0 << 1 | Int(start + $1 < bits.count ? bits[start + $1] : 0) }]
      }
      #expect(base64Decoded(written) == bytes)
    }
  }

  /// The expectations are those of python3's codecs.
  @Test(arguments: [
    ("utf-8", [0x63, 0xC3, 0xA9], "cé"), ("UTF8", [0xEF, 0xBB, 0xBF, 0x61], "a"),
    ("us-ascii", [0x61, 0x62], "ab"), ("US-ASCII", [0xC3, 0xA9], "é"),
    ("ISO-8859-1", [0xE9, 0xFF], "éÿ"), ("latin1", [0xE9], "é"), ("Latin-1", [0xE9], "é"),
    ("windows-1252", [0x80, 0x93, 0xE9], "€“é"), ("CP1252", [0x9F], "Ÿ"),
    ("iso-8859-15", [0xA4, 0xBD, 0xA1, 0xE9, 0xFF], "€œ¡éÿ"),
    ("ISO_8859-2", [0xA3, 0xB9, 0xE8], "Łšč"), ("windows-1250", [0xA3, 0x9A, 0xE8], "Łšč"),
    ("Windows-1251", [0xC8, 0xE2, 0xE0, 0xED], "Иван"),
    ("KOI8-R", [0xE9, 0xD7, 0xC1, 0xCE], "Иван"), ("koi8-u", [0xF4, 0xA4], "Тє"),
    ("iso-8859-9", [0xDD, 0xFE], "İş"), ("windows-1253", [0xC1, 0xFE], "Αώ"),
    ("iso-8859-7", [0xC1, 0xFE], "Αώ"), ("iso-8859-5", [0xB8, 0xD2, 0xF6], "Иві"),
    ("macintosh", [0x8E, 0xDE], "éﬁ"), ("windows-1257", [0xD0, 0xE0], "Šą"),
    ("utf-16", [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "a😀"),
    ("UTF-16", [0xFE, 0xFF, 0x00, 0x61], "a"), ("utf-16", [0x00, 0x61], "a"),
    ("utf-16le", [0x61, 0x00], "a"), ("UTF-16BE", [0x00, 0x61], "a"),
  ])
  func encodingsAreKnownByTheirNames(_ charset: String, _ bytes: [UInt8], _ text: String) {
    #expect(decodedText(bytes, charset: charset) == text)
  }

  @Test(arguments: ["", "utf-9", "x-klingon", "iso-2022-jp", "é"])
  func unknownEncodings(_ charset: String) { #expect(decodedText([0x61], charset: charset) == nil) }

  @Test(arguments: [
    ([0x63, 0xC3, 0xA9], "cé"), ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0x63, 0xE9], "cé"),
    ([0xFF, 0xFE, 0x61, 0x00], "a"), ([0xFE, 0xFF, 0x00, 0x61], "a"), ([], ""),
  ])
  func textWithoutANamedEncoding(_ bytes: [UInt8], _ text: String) {
    #expect(decodedText(bytes, charset: nil) == text)
  }

  @Test func brokenTextIsMarked() {
    #expect(decodedText([0x61, 0xC3], charset: "utf-8") == "a\u{FFFD}")
    #expect(decodedText([0x81], charset: "cp1252") == "\u{FFFD}")
    #expect(decodedText([0x61, 0x00, 0x3D], charset: "utf-16le") == "a\u{FFFD}")
    #expect(decodedText([0x3D, 0xD8], charset: "utf-16le") == "\u{FFFD}")
  }

  @Test func everyByteOfEveryTableIsOneCharacter() {
    let names = [
      "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15",
      "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1257", "koi8-r", "koi8-u", "macintosh",
    ]
    let bytes = (UInt8.min...UInt8.max).map { $0 }
    for name in names {
      let scalars = decodedText(bytes, charset: name).map { Array($0.unicodeScalars) }
      #expect(scalars?.count == 256, "\(name)")
      #expect(scalars?.prefix(128).map(\.value) == (0..<128).map { $0 }, "\(name)")
      let known = Set(scalars?.filter { $0 != "\u{FFFD}" } ?? [])
      let unknown = scalars?.filter { $0 == "\u{FFFD}" }.count ?? 0
      #expect(known.count + unknown == 256, "\(name)")
    }
  }

  @Test func anyBytesAreDecodedWithoutATrap() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let bytes = (0..<random.below(40)).map { _ in
        random.below(3) == 0 ? UInt8(ascii: "=") : UInt8(truncatingIfNeeded: random.next())
      }
      #expect(quotedPrintableDecoded(bytes).count <= bytes.count)
      #expect((base64Decoded(bytes)?.count ?? 0) <= bytes.count)
      for charset in [nil, "utf-8", "utf-16", "utf-16le", "cp1252", "ascii"] {
        #expect(decodedText(bytes, charset: charset) != nil)
      }
    }
  }
}
