import SourceText
import Testing

@Suite struct LineIndexTests {
  private let text = "one\ntwo\r\n\nfour"

  @Test func placesOfOffsets() {
    let index = LineIndex(text.utf8)
    #expect(index.lineCount == 4)
    #expect(index.place(of: 0) == .init(line: 1, column: 1))
    #expect(index.place(of: 3) == .init(line: 1, column: 4))
    #expect(index.place(of: 4) == .init(line: 2, column: 1))
    #expect(index.place(of: 9) == .init(line: 3, column: 1))
    #expect(index.place(of: 14) == .init(line: 4, column: 5))
    #expect(index.place(of: 99) == .init(line: 4, column: 5))
  }

  @Test func rangesOfLinesCoverTheText() {
    let index = LineIndex(text.utf8)
    let ranges = (1...index.lineCount).compactMap { index.range(ofLine: $0) }
    #expect(ranges.first?.start == 0)
    #expect(ranges.last?.end == text.utf8.count)
    for (before, after) in zip(ranges, ranges.dropFirst()) { #expect(before.end == after.start) }
    #expect(index.range(ofLine: 0) == nil)
    #expect(index.range(ofLine: 5) == nil)
  }

  @Test func anEmptyTextHasOneLine() {
    let index = LineIndex([])
    #expect(index.lineCount == 1)
    #expect(index.place(of: 0) == .init(line: 1, column: 1))
    #expect(index.range(ofLine: 1) == SourceRange(0, 0))
  }
}
