import Testing

@testable import LineEditor

/// Bytes that have all come already; pauses are nil.
private struct Typed: ByteSource {
  var bytes: [UInt8?]
  var isBulk = false

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func nextByte(within milliseconds: Int?) -> UInt8? {
    guard let next = bytes.first else { return nil }
    if next == nil && milliseconds != nil { return nil }
    bytes.removeFirst()
    return next ?? nextByte(within: milliseconds)
  }
}

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var source = Typed(text)
    return keys(from: &source)
  }

  private func keys(from source: inout Typed) -> [Key] {
    var keys: [Key] = []
    while let key = KeyDecoder.nextKey(from: &source) { keys.append(key) }
    return keys
  }

  @Test func charactersAreScalars() {
    #expect(keys("aé李🙂") == [.scalar("a"), .scalar("é"), .scalar("李"), .scalar("🙂")])
    #expect(keys("\u{A0}") == [.scalar(" ")])
  }

  @Test(arguments: [
    ("\u{1B}[A", NamedKey.up), ("\u{1B}OA", .up), ("\u{1B}[1;5C", .wordRight),
    ("\u{1B}[1;3C", .suggestionWord), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[Z", .shiftTab),
    ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .controlDelete), ("\u{1B}[H", .home),
    ("\u{1B}[4~", .end), ("\u{1B}OF", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}", .escape),
    ("\u{1B}\u{1B}[D", .wordLeft), ("\u{1B}[1;2D", .left),
  ]) func sequencesAreNamedKeys(bytes: String, key: NamedKey) {
    #expect(keys(bytes) == [.named(key)])
  }

  @Test func unknownSequencesTypeNothing() {
    #expect(
      keys("\u{1B}[99~a\u{1B}[1;2;3xb\u{1B}[Ec") == [.scalar("a"), .scalar("b"), .scalar("c")])
  }

  @Test func altIsMeta() {
    #expect(keys("\u{1B}b\u{1B}.") == [.meta("b"), .meta(".")])
  }

  @Test func aLoneEscapeIsKnownByThePauseBehindIt() {
    var source = Typed("")
    source.bytes = [0x1B, nil, UInt8(ascii: "b")]
    #expect(keys(from: &source) == [.named(.escape), .scalar("b")])
  }

  @Test func brokenUTF8TypesNothing() {
    var source = Typed("")
    source.bytes = [0xFF, 0xC3, 0x28, 0x80, UInt8(ascii: "x")]
    #expect(keys(from: &source) == [.scalar("x")])
    var control = Typed("\u{9B}y")
    #expect(keys(from: &control) == [.scalar("y")])
  }

  @Test func aPasteIsOneKey() {
    #expect(
      keys("\u{1B}[200~one\r\ntwo\rthree\u{1B}[A\n\u{1B}[201~x")
        == [.paste("one\ntwo\nthree\u{1B}[A"), .scalar("x")])
  }

  @Test func anUnfinishedPasteIsKept() {
    #expect(keys("\u{1B}[200~abc") == [.paste("abc")])
  }

  /// Whatever comes, decoding ends and gives no C1 control as a character.
  @Test func noiseIsHarmless() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      var source = Typed("")
      let alphabet: [UInt8] = [
        0x1B, 0x5B, 0x4F, 0x31, 0x3B, 0x7E, 0x41, 0xC2, 0x80, 0xE6, 0x9D, 0x8E,
      ]
      source.bytes = (0..<30).map { _ in alphabet.randomElement(using: &random) ?? 0x41 }
      for key in keys(from: &source) {
        if case .scalar(let scalar) = key { #expect(!(0x80..<0xA0).contains(scalar.value)) }
      }
      #expect(source.bytes.isEmpty)
    }
  }
}
