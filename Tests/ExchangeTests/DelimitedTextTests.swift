import Relationships
import Testing

@testable import Exchange

private let comma = UInt8(ascii: ",")

@Suite struct DelimitedTextTests {
  @Test func cellsAreReadWithTheirLines() {
    let text = "a,b\r\n\r\n\"x, y\",\"a \"\"b\"\"\"\n\"two\r\nlines\",\r,\"\"\nend"
    #expect(
      rows(text) == [
        .init(line: 1, cells: ["a", "b"]), .init(line: 3, cells: ["x, y", "a \"b\""]),
        .init(line: 4, cells: ["two\r\nlines", ""]), .init(line: 6, cells: ["", ""]),
        .init(line: 7, cells: ["end"]),
      ])
  }

  @Test func linesEndInAnyWay() {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["a,b", "", "\"c\(end)d\",e", "f"].joined(separator: end)
      #expect(
        rows(text) == [
          .init(line: 1, cells: ["a", "b"]), .init(line: 3, cells: ["c\(end)d", "e"]),
          .init(line: 5, cells: ["f"]),
        ])
    }
  }

  @Test(arguments: [
    ("a \"b\" c,d", ["a \"b\" c", "d"]), ("\"a \"b\" c\",d", ["a \"b\" c", "d"]),
    ("\"\",\"\"\"\"", ["", "\""]), ("a,", ["a", ""]), ("\"a\"", ["a"]),
    ("\"a\"\"\",b", ["a\"", "b"]), (" \"a\" ,b", [" \"a\" ", "b"]),
  ])
  func quotesThatAreNotDoubledAreText(_ text: String, _ cells: [String]) {
    #expect(rows(text) == [.init(line: 1, cells: cells)])
  }

  @Test func anUnclosedQuoteCostsItsLineOnly() {
    let text = "a,b\n1,\"2\n3,4\n5,\"6, 7\"\n\"8,\"9\"\n10,11"
    #expect(
      rows(text, width: 2) == [
        .init(line: 1, cells: ["a", "b"]), .init(line: 2, isUnclosed: true),
        .init(line: 3, cells: ["3", "4"]), .init(line: 4, cells: ["5", "6, 7"]),
        .init(line: 5, isUnclosed: true), .init(line: 6, cells: ["10", "11"]),
      ])
  }

  @Test func linesOfACutTextAreNoRecords() {
    let text =
      "a,b,c\n1,2,3\n4,\"5\",\"Dear all,\n\nthis, I think, will do, or not.\nYours\n6,7,8\n9,10"
    #expect(
      rows(text, width: 3) == [
        .init(line: 1, cells: ["a", "b", "c"]), .init(line: 2, cells: ["1", "2", "3"]),
        .init(line: 3, isUnclosed: true), .init(line: 7, cells: ["6", "7", "8"]),
        .init(line: 8, cells: ["9", "10"]),
      ])
  }

  @Test func anUnclosedQuoteIsReportedWhereItOpens() {
    #expect(
      rows("\"x\ny\",\"z\nend", width: 2) == [.init(line: 2, isUnclosed: true)])
  }

  @Test func whatIsWrittenReadsBackTheSame() {
    var random = SplitMix64(seed: 7)
    let pieces = ["a", "é", "\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "🙂", "\"\"", "x, y"]
    for delimiter in [",", ";", "\t"] {
      for _ in 0..<300 {
        let width = 2 + random.below(4)
        let table = (0..<1 + random.below(6)).map { _ in
          (0..<width).map { _ in
            (0..<random.below(5)).map { _ in pieces[random.below(pieces.count)] }.joined()
          }
        }
        let end = ["\n", "\r\n", "\r"][random.below(3)]
        let text = table.map { $0.map(quoted).joined(separator: delimiter) + end }.joined()
        let read = rows(text, delimiter: UInt8(ascii: delimiter.unicodeScalars.first ?? ","))
        #expect(read.map(\.cells) == table, "\(text.debugDescription)")
      }
    }
  }

  @Test func everyTextOfQuotesAndLinesEnds() {
    // All texts of up to eight of the characters that steer the reader.
    let alphabet = Array("\",\nx".utf8)
    for length in 0...8 {
      var text = [UInt8](repeating: alphabet[0], count: length)
      for number in 0..<(0..<length).reduce(1, { product, _ in product * alphabet.count }) {
        var rest = number
        for index in text.indices {
          text[index] = alphabet[rest % alphabet.count]
          rest /= alphabet.count
        }
        var reader = DelimitedText(text, delimiter: comma)
        reader.width = 2
        var lines: [Int] = []
        while let row = reader.next() { lines.append(row.line) }
        #expect(lines == lines.sorted() && lines.count <= length + 1)
      }
    }
  }

  @Test func noPartIsReadAgainAndAgain() {
    // Each of these took the square of its length if every quote were searched to the end.
    for line in ["\"\"x\n", "x,\"y\n", "\"\n", "\"a,\"\"\n", ",\"\"\"b\n"] {
      let text = String(repeating: line, count: 200_000)
      let read = rows(text, width: 2)
      #expect(read.count <= 200_000)
    }
  }

  @Test func muchOfOneThingIsRead() {
    let field = String(repeating: "x\n\"\" ", count: 4_000_000)
    let read = rows("a,b\n\"\(field)\",2\n" + String(repeating: "\n", count: 1_000_000) + "c,d")
    let lengths = read.map { $0.cells[0].utf8.count }
    let lines = read.map(\.line)
    // The test's library would describe what it compares: not 16 MB of it.
    #expect(lines == [1, 2, 5_000_003] && lengths == [1, 16_000_000, 1])
  }

  @Test func textsInOtherEncodingsAreRead() {
    let text = "Zoë;Łukasz 🙂\n"
    let little = utf16(text)
    let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), little, big] {
      #expect(String(decoding: tableText(bytes), as: UTF8.self) == text)
    }
    #expect(String(decoding: tableText([0x5A, 0xF6, 0xEB, 0x80]), as: UTF8.self) == "Zöë€")
    // A character cut in two spoils nothing else.
    let cut = Array("Zoë, Zoë".utf8.dropLast())
    #expect(String(decoding: tableText(cut), as: UTF8.self) == "Zoë, Zo\u{FFFD}")
    #expect(tableText([0xFF, 0xFE, 0x41]) == Array("\u{FFFD}".utf8))
  }
}

private func rows(
  _ text: String, delimiter: UInt8 = comma, width: Int? = nil
) -> [DelimitedText.Row] {
  var reader = DelimitedText(Array(text.utf8), delimiter: delimiter)
  reader.width = width
  var rows: [DelimitedText.Row] = []
  while let row = reader.next() { rows.append(row) }
  return rows
}

/// The bytes as spreadsheets save "Unicode text".
func utf16(_ text: String) -> [UInt8] {
  "\u{FEFF}\(text)".utf16.reduce(into: []) { bytes, unit in
    bytes += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
  }
}

/// A cell as RFC 4180 has it. A row of one empty cell would be an empty line.
private func quoted(_ cell: String) -> String {
  guard cell.isEmpty || cell.contains(where: { "\",;\t\n\r\r\n".contains($0) }) else { return cell }
  return "\"\(cell.replacing("\"", with: "\"\""))\""
}
