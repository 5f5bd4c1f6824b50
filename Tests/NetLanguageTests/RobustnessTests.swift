import NetLanguage
import SourceText
import Testing

@Suite struct RobustnessTests {
  private func survives(_ bytes: [UInt8]) {
    let program = bytes.withUnsafeBufferPointer { parse(utf8: $0) }
    #expect(program.tree.joined == bytes)
    var isValid = true
    for diagnostic in program.diagnostics {
      isValid = isValid && diagnostic.primary.range.end <= bytes.count + 1
    }
    #expect(isValid)
    _ = format(String(decoding: bytes, as: UTF8.self))
  }

  @Test func everySentenceCutAtEveryByte() {
    for sentence in sentences {
      let bytes = Array(sentence.utf8)
      for end in 0...bytes.count { survives(Array(bytes[..<end])) }
    }
  }

  @Test func arbitraryBytes() {
    var random = SplitMix64(state: 7)
    let pieces = sentences.map { Array($0.utf8) }
    for _ in 0..<3000 {
      var bytes = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 1 where place < bytes.count: bytes.remove(at: place)
        default: bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
      }
      survives(bytes)
    }
  }

  @Test func invalidEncodingIsReportedWithItsOffset() {
    let bytes: [UInt8] = Array("meet Al".utf8) + [0xFF] + Array("ice".utf8)
    let program = bytes.withUnsafeBufferPointer { parse(utf8: $0) }
    #expect(program.diagnostics.map(\.code) == [.invalidEncoding])
    #expect(program.diagnostics.first?.primary.range.start == 7)
    for wrong: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
    ] {
      let found = wrong.withUnsafeBufferPointer { parse(utf8: $0) }
      #expect(found.diagnostics.map(\.code) == [.invalidEncoding])
    }
  }

  @Test(arguments: ["meet Al\0ice", "note Alice \"a\0b\"", "-- a\0", "\0"])
  func nulIsReported(text: String) {
    #expect(parse(text).diagnostics.first?.code == .unknownCharacter)
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), "print " + String(repeating: "(", count: 100_000),
    "print " + String(repeating: "- ", count: 100_000) + "1",
    "print " + String(repeating: "not ", count: 100_000) + "1",
    "print 1" + String(repeating: " + 1", count: 100_000),
    String(repeating: "explain ", count: 100_000) + "five",
    String(repeating: "suppose ", count: 20_000), String(repeating: "if 1 then ", count: 20_000),
    String(repeating: "expect error from ", count: 50_000),
    String(repeating: "\"a\"", count: 50_000), String(repeating: "meet vai ", count: 20_000),
    String(repeating: "-", count: 100_000), String(repeating: ";", count: 100_000),
    String(repeating: "x do ", count: 20_000), String(repeating: "x do\n", count: 5_000),
    "meet " + String(repeating: "é", count: 100_000),
    "meet A" + String(repeating: " van", count: 50_000),
    "meet A" + String(repeating: ", A", count: 50_000),
    "meet A" + String(repeating: " via B", count: 5_000),
    "print 9" + String(repeating: "9", count: 100_000),
  ])
  func extremesEnd(text: String) {
    let program = parse(text)
    #expect(program.tree.joined == Array(text.utf8))
  }

  @Test func deepNestingHasItsOwnCode() {
    let text = "print " + String(repeating: "(", count: 1000)
    #expect(parse(text).diagnostics.map(\.code) == [.nestingTooDeep])
    let chain = "print 1" + String(repeating: " + 1", count: 1000)
    #expect(parse(chain).diagnostics.map(\.code) == [.nestingTooDeep])
  }
}
