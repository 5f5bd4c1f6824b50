import SourceText
import Testing

@testable import LineEditor

@Suite struct FrameTests {
  private func request(_ text: String, cursor: Int? = nil, width: Int = 20, height: Int = 8)
    -> FrameRequest
  {
    var request = FrameRequest()
    request.prompt = Prompt("who> ", continuation: "  > ")
    request.text = text
    request.cursor = cursor ?? text.utf8.count
    request.width = width
    request.height = height
    return request
  }

  private func screen(_ request: FrameRequest) -> ScreenModel {
    var screen = ScreenModel(width: request.width, height: request.height)
    screen.feed(Frame.rendered(request).bytes)
    #expect(screen.complaints == [])
    #expect(screen.isCursorVisible && !screen.isSynchronised)
    return screen
  }

  @Test func showsPromptAndText() {
    let screen = screen(request("meet Alice", cursor: 4))
    #expect(screen.text(0) == "who> meet Alice")
    #expect(screen.row == 0 && screen.column == 9)
  }

  @Test func wrapsSoftlyAtTheMargin() {
    let screen = screen(request("meet Alice via Bob"))
    #expect(screen.text(0) == "who> meet Alice via")
    #expect(screen.text(1) == "Bob")
    #expect(screen.wrapped == [0])
    #expect(screen.row == 1 && screen.column == 3)
  }

  @Test func aFullLastRowPutsTheCursorBelow() {
    let screen = screen(request("123456789012345"))
    #expect(screen.text(0) == "who> 123456789012345")
    #expect(screen.row == 1 && screen.column == 0)
  }

  @Test func aWideCharacterDoesNotStraddleTheMargin() {
    let screen = screen(request("12345678901234李x"))
    #expect(screen.text(0) == "who> 12345678901234")
    #expect(screen.text(1) == "李x")
    #expect(screen.wrapped == [0])
    #expect(screen.row == 1 && screen.column == 3)
  }

  @Test func linesHaveTheContinuationPrompt() {
    let screen = screen(request("do\nx\nend", cursor: 4))
    #expect(screen.rows.prefix(3) == ["who> do", "  > x", "  > end"])
    #expect(screen.row == 1 && screen.column == 5)
  }

  @Test func suggestionIsCutBeforeTheMargin() {
    var request = request("meet")
    request.suggestion = " Alice via Bob"
    let screen = screen(request)
    #expect(screen.text(0) == "who> meet Alice vi…")
    #expect(screen.column == 9)
  }

  @Test func suggestionOfSeveralLinesShowsTheFirst() {
    var request = request("do", width: 30)
    request.suggestion = " it\nend"
    #expect(screen(request).text(0) == "who> do it…")
  }

  @Test func finalFrameEndsBelowAndWithoutSuggestion() {
    var request = request("meet", cursor: 0)
    request.suggestion = " Alice"
    request.menu = MenuView(candidates: [CompletionCandidate(insertion: "x")])
    request.ending = "^C"
    let screen = screen(request)
    #expect(screen.rows.prefix(2) == ["who> meet^C", ""])
    #expect(screen.row == 1 && screen.column == 0)
  }

  @Test func finalFrameOfAFullRowKeepsItsLastColumn() {
    var request = request("123456789012345")
    request.ending = ""
    let screen = screen(request)
    #expect(screen.text(0) == "who> 123456789012345")
    #expect(screen.row == 1)
  }

  @Test func controlsAreShownNotSent() {
    let screen = screen(request("a\u{1B}[2Jb\u{202E}c", width: 40))
    #expect(screen.text(0) == "who> a␛[2Jb⟨U+202E⟩c")
    #expect(screen.column == 20)
  }

  @Test func aPromptAndAMenuFromDataAreSafe() {
    var request = request("", width: 40)
    request.prompt = Prompt("a\u{1B}b> ")
    request.suggestion = "\u{9B}1m"
    request.menu = MenuView(candidates: [
      CompletionCandidate(insertion: "", display: "x\u{1B}]0;t\u{07}", fact: "\u{202E}")
    ])
    let screen = screen(request)
    #expect(screen.text(0) == "a␛b> ⟨U+009B⟩1m")
    #expect(screen.text(1) == " x␛]0;t␇  ⟨U+202E⟩")
  }

  @Test func aLoneMarkDoesNotJoinThePrompt() {
    #expect(screen(request("\u{301}a")).text(0) == "who> ◌\u{301}a")
  }

  @Test func viewportFollowsTheCursor() {
    let text = (1...40).map { "line \($0)" }.joined(separator: "\n")
    let end = screen(request(text))
    #expect(end.text(7) == "  > line 40")
    #expect(end.row == 7)
    let start = screen(request(text, cursor: 0))
    #expect(start.text(0) == "who> line 1")
    #expect(start.row == 0)
    var last = request(text)
    last.ending = ""
    #expect(screen(last).rows.prefix(4).last == "… 37 more")
  }

  @Test func narrowScreensLeaveRoomForText() {
    var request = request("abc", width: 6)
    request.prompt = Prompt("whoknows> ")
    let screen = screen(request)
    #expect(screen.text(0) == "wh…abc")
    #expect(screen.row == 1 && screen.column == 0)
  }

  @Test func stylesAndMarksAreSequencesOfTheTheme() {
    var request = request("meet Bob")
    request.theme = .dark
    request.styles = [StyledSpan(range: 0..<4, role: .keyword)]
    request.marks = [5..<8]
    let bytes = String(decoding: Frame.rendered(request).bytes, as: UTF8.self)
    #expect(bytes.contains("\u{1B}[0;1;94mmeet\u{1B}[0m "))
    #expect(bytes.contains("\u{1B}[0;7mBob\u{1B}[0m"))
  }

  @Test func withoutColourNoColourIsSent() {
    for role in TextRole.allCases {
      let parameters = Theme.none.attributes(for: role).split(separator: ";").compactMap { Int($0) }
      #expect(parameters.allSatisfy { $0 < 30 })
    }
  }
}
