import Testing

@testable import Exchange

@Suite struct ContentLineTests {
  private func lines(_ text: String) -> [ContentLine] { Array(ContentLines(Array(text.utf8))) }

  @Test func foldsAreUndoneAndLinesCounted() {
    let found = lines("A:1\r\n\r\nNOTE:one\r\n  two\r\n\tthree\r\nB:2\nC:3\rD:4\r\r\nE:5")
    #expect(found.map(\.name) == ["A", "NOTE", "B", "C", "D", "E"])
    #expect(found.map(\.number) == [1, 3, 6, 7, 8, 9])
    #expect(found.map(\.text) == ["1", "one twothree", "2", "3", "4", "5"])
  }

  @Test func aFoldMaySplitACharacter() {
    let bytes = Array("FN:Zo".utf8) + [0xC3, 0x0D, 0x0A, 0x20, 0xAB] + Array("\r\nX:1".utf8)
    #expect(Array(ContentLines(bytes)).map(\.text) == ["Zoë", "1"])
  }

  /// They are folded as mail is; later versions are folded anywhere.
  @Test func oldVersionsAreFoldedAtSpaces() {
    let card = "BEGIN:VCARD\nVERSION:2.1\nNOTE:an\n example\nFN:Zo\n \u{EB}\nEND:VCARD\n"
    let texts = lines(card + "BEGIN:VCARD\nNOTE:an\n other\nVERSION:3.0\nNOTE:an\n other").map(
      \.text)
    #expect(texts[2...3] == ["an example", "Zo ë"])
    #expect(texts[6...] == ["another", "3.0", "another"])
    let split = Array("VERSION:2.1\nFN:Zo".utf8) + [0xC3, 0x0A, 0x20, 0xAB]
    #expect(Array(ContentLines(split)).map(\.text) == ["2.1", "Zoë"])
  }

  @Test func aFoldMayStandInTheHeader() {
    let found = lines("ATTENDEE;CN=\"Quinn: \n  Zoë\";RSVP=\n TRUE:mailto:z@b.example\nX:1")
    #expect(found.map(\.name) == ["ATTENDEE", "X"])
    #expect(found[0].values(of: "CN") == ["Quinn: Zoë"])
    #expect(found[0].values(of: "RSVP") == ["TRUE"])
    #expect(found[0].text == "mailto:z@b.example")
  }

  @Test func quotedPrintableGoesOnInTheNextLine() {
    let found = lines("NOTE;ENCODING=QUOTED-PRINTABLE:Gr=C3=\n=BCn=0D=0A=\r\n  and more\nX:1")
    #expect(found.map(\.text) == ["Grün\r\n  and more", "1"])
    #expect(found.map(\.number) == [1, 4])
  }

  @Test func aSoftBreakDoesNotTakeTheEndOfItsCard() {
    let found = lines("NOTE;QUOTED-PRINTABLE:left=\nEND:VCARD")
    #expect(found.map(\.name) == ["NOTE", "END"])
    #expect(found[0].text == "left")
  }

  @Test func anEqualsSignElsewhereIsNoSoftBreak() {
    #expect(lines("URL:http://a.example/?q=\nX:1").map(\.name) == ["URL", "X"])
  }

  @Test(arguments: ["QUJD\nREVG\n\nTEL:1", " QUJD\n REVG\nTEL:1", "QUJD\nREVG\nTEL:1"])
  func base64EndsWithABlankLineOrTheNextProperty(_ rest: String) {
    let found = lines("NOTE;ENCODING=BASE64:\n" + rest)
    #expect(found.map(\.name) == ["NOTE", "TEL"])
    #expect(found[0].text == "ABCDEF")
  }

  @Test func headersHaveGroupsBareAndQuotedParameters() throws {
    let line = try #require(
      lines("item1.tel;Cell;type=home,\"a;b:c,d\" ; X-L=^'x^n^^^' :+1:2").first)
    #expect(line.name == "TEL")
    #expect(line.values(of: "") == ["CELL"])
    #expect(line.values(of: "TYPE") == ["home", "a;b:c,d"])
    #expect(line.values(of: "X-L") == ["\"x ^\""])
    #expect(line.text == "+1:2")
  }

  @Test func aQuoteThatIsNeverClosedQuotesNothing() {
    let found = lines("TEL;X=\"a:12\nFN:b")
    #expect(found.map(\.text) == ["12", "b"])
  }

  @Test func aLineWithoutAColonIsNoProperty() {
    #expect(lines("just words\nFN:a").map(\.name) == ["", "FN"])
  }

  @Test(arguments: [
    ("a\\, b\\; c\\\\n\\nd", "a, b; c\\n\nd"), ("http\\://a.example", "http://a.example"),
    ("C:\\Users", "C:\\Users"), ("end\\", "end\\"), ("\\\"x\\\"", "\"x\""),
  ])
  func escapesAreUndone(_ written: String, _ text: String) {
    #expect(written.contentUnescaped == text)
  }

  @Test func partsAreSplitWhereNothingIsEscaped() {
    #expect("a\\;b;; c \\\\;d".contentParts(separatedBy: [";"]) == ["a;b", nil, "c \\", "d"])
    #expect("x,y;z".contentParts(separatedBy: []) == ["x,y;z"])
  }

  @Test func charsetsAreDecodedAndGuessed() {
    let latin = Array("FN;CHARSET=ISO-8859-1:Zo".utf8) + [0xEB, 0x0A]
    let guessed = Array("FN:Zo".utf8) + [0xEB, 0x0A]
    let unknown = Array("FN;CHARSET=x-odd:Zoë\n".utf8)
    let quoted = Array("FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=ED".utf8)
    let found = Array(ContentLines(latin + guessed + unknown + quoted)).map(\.text)
    #expect(found == ["Zoë", "Zoë", "Zoë", "Иван"])
  }

  @Test func utf16IsReadWhereAMarkSaysSo() {
    let units = Array("BEGIN:VCARD\r\nFN:Zoë\r\n".utf16)
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Array(ContentLines(bytes)).map(\.text) == ["VCARD", "Zoë"])
    #expect(CardFile.looksLike(bytes))
  }
}
