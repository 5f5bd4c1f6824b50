import SourceText
import Testing

@testable import LineEditor

/// Random frames, one after another on one screen.
@Suite struct FramePropertyTests {
  /// The rows that a text should take, by a plainer way than the editor's.
  private func expectedRows(_ request: FrameRequest) -> [String] {
    var rows: [String] = []
    for (number, line) in request.text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      let prompt = number == 0 ? request.prompt.primary : request.prompt.continuation
      var row = prompt
      var used = prompt.count
      for character in line {
        let width = DisplayWidth.columns(of: character)
        if used + width > request.width {
          rows.append(row)
          row = ""
          used = 0
        }
        row.append(character)
        used += width
      }
      rows.append(row)
    }
    return rows.map(trimmed)
  }

  private func trimmed(_ row: String) -> String {
    var row = row
    while row.hasSuffix(" ") { row.removeLast() }
    return row
  }

  private func randomRequest(
    width: Int, height: Int, alphabet: [Character], _ random: inout SplitMix64
  ) -> FrameRequest {
    var request = FrameRequest()
    request.prompt = Prompt("> ", continuation: ". ")
    request.text = SampleText.random(upTo: width * 3, from: alphabet, using: &random)
    let starts = request.text.indices + [request.text.endIndex]
    let index = starts.randomElement(using: &random) ?? request.text.startIndex
    request.cursor = request.text.utf8.distance(from: request.text.startIndex, to: index)
    request.width = width
    request.height = height
    request.theme = Theme.allCases.randomElement(using: &random) ?? .none
    if index == request.text.endIndex && Bool.random(using: &random) {
      request.suggestion = "ghost"
    }
    return request
  }

  @Test(arguments: [20, 21, 40, 80]) func screenAlwaysShowsTheText(width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    let alphabet = SampleText.characters + ["\n"]
    for _ in 0..<40 {
      var screen = ScreenModel(width: width, height: 24)
      screen.feed(Array("earlier\r\n".utf8))
      var before = (row: 0, scrolled: 0)
      for _ in 0..<8 {
        var request = randomRequest(width: width, height: 24, alphabet: alphabet, &random)
        let expected = expectedRows(request)
        guard expected.count < 20 else { continue }
        request.cursorRowBefore = before.row
        let frame = Frame.rendered(request)
        screen.feed(frame.bytes)
        before.row = frame.cursorRow
        let top = screen.row - frame.cursorRow
        #expect(screen.complaints == [])
        #expect(screen.column == frame.cursorColumn)
        var shown = (top..<top + expected.count).map { screen.text($0) }
        if !request.suggestion.isEmpty {
          shown[shown.count - 1] = String(shown[shown.count - 1].prefix(expected.last?.count ?? 0))
          shown[shown.count - 1] = trimmed(shown[shown.count - 1])
        }
        #expect(shown == expected, "\(request.text.debugDescription)")
        let rest = top + max(expected.count, frame.rowCount)
        #expect((rest..<24).allSatisfy { screen.text($0).isEmpty })
        #expect(top + screen.scrolledAway == 1, "the frame stays where it began")
        if top > 0 { #expect(screen.text(top - 1) == "earlier") }
        #expect(cursorStandsBefore(request, in: screen))
      }
    }
  }

  /// Whether the screen shows, under the cursor, the character that the cursor stands before.
  private func cursorStandsBefore(_ request: FrameRequest, in screen: ScreenModel) -> Bool {
    let bytes = request.text.utf8
    let index = bytes.index(bytes.startIndex, offsetBy: request.cursor)
    guard index < request.text.endIndex, !request.text[index].isNewline else { return true }
    return screen.cells[screen.row][screen.column] == String(request.text[index])
  }

  /// A terminal that shows every scalar of an emoji for itself: rows stay rows, and the cursor
  /// stands behind the same characters.
  @Test func aTerminalThatDisagreesAboutEmojiKeepsItsRows() {
    let naive: (Character) -> Int = { character in
      let sum = character.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      return max(1, sum)
    }
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      var request = randomRequest(width: 30, height: 24, alphabet: SampleText.characters, &random)
      request.suggestion = ""
      var screen = ScreenModel(width: 30, height: 24, columns: naive)
      let frame = Frame.rendered(request)
      screen.feed(frame.bytes)
      #expect(screen.complaints == [])
      #expect(screen.row == frame.cursorRow)
      let layout = TextLayout(request)
      let before = layout.rows[layout.cursorRow].cells.prefix(layout.cursorCell)
      let column = before.reduce(0) { $0 + $1.glyph.reduce(0) { $0 + naive($1) } }
      #expect(screen.column == min(column, 29))
      #expect((frame.rowCount..<24).allSatisfy { screen.text($0).isEmpty })
    }
  }

  @Test func hostileTextSendsNothingButItsPicture() {
    var random = SplitMix64(seed: 99)
    for width in [1, 2, 3, 5, 20, 33] {
      for _ in 0..<60 {
        let alphabet = SampleText.hostile + SampleText.characters + ["\n", "\u{301}", "\u{200D}"]
        var request = randomRequest(width: width, height: 6, alphabet: alphabet, &random)
        request.suggestion = SampleText.random(upTo: 9, from: alphabet, using: &random)
        request.status = SampleText.random(upTo: 9, from: alphabet, using: &random)
        var screen = ScreenModel(width: width, height: 6)
        let frame = Frame.rendered(request)
        screen.feed(frame.bytes)
        #expect(screen.complaints == [])
        #expect(frame.rowCount <= 6)
        #expect(screen.row == frame.cursorRow && screen.scrolledAway == 0)
      }
    }
  }

  @Test func menusFitTheScreen() {
    var random = SplitMix64(seed: 3)
    for width in [4, 20, 40, 80] {
      for _ in 0..<80 {
        var request = randomRequest(width: width, height: 10, alphabet: ["a", "李"], &random)
        let hasFacts = Bool.random(using: &random)
        let candidates = (0..<Int.random(in: 1...40, using: &random)).map { number in
          CompletionCandidate(
            insertion: "c\(number)",
            display: SampleText.random(upTo: 30, from: SampleText.characters, using: &random),
            fact: hasFacts
              ? SampleText.random(upTo: 50, from: SampleText.characters, using: &random) : "")
        }
        let selected = Int.random(in: 0..<candidates.count, using: &random)
        request.menu = MenuView(
          candidates: candidates, selected: Bool.random(using: &random) ? selected : nil)
        request.suggestion = ""
        var screen = ScreenModel(width: width, height: 10)
        let frame = Frame.rendered(request)
        screen.feed(frame.bytes)
        #expect(screen.complaints == [])
        #expect(frame.rowCount <= 10 && screen.scrolledAway == 0)
        #expect(screen.row == frame.cursorRow)
        #expect(screen.wrapped.allSatisfy { $0 < frame.rowCount })
      }
    }
  }

  @Test func aKeyOnAnOrdinaryScreenCostsLessThanFourKilobytes() {
    var request = FrameRequest()
    request.prompt = Prompt("whoknows> ")
    request.text = String(repeating: "ab ", count: 60)
    request.cursor = 90
    request.theme = .dark
    request.styles = (0..<60).map {
      StyledSpan(range: $0 * 3..<$0 * 3 + 2, role: $0 % 2 == 0 ? .ambiguousPerson : .keyword)
    }
    request.menu = MenuView(
      candidates: (0..<100).map {
        CompletionCandidate(
          insertion: "x", display: "Some Person \($0)", fact: "engineer, Acme · knows you 41 %")
      }, selected: 3)
    #expect(Frame.rendered(request).bytes.count < 4_096)
  }
}
