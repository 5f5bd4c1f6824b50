import Testing

@testable import LineEditor

@Suite struct TextMotionTests {
  private func offset(_ text: String, _ motion: (String, String.Index) -> String.Index, _ at: Int)
    -> Int
  {
    let state = EditState(text: text, cursor: at)
    return state.offset(of: motion(text, state.cursorIndex))
  }

  @Test func wordsAreNamesAndNumbers() {
    let text = "meet O'Neil, via Anne-Marie 2026"
    #expect(offset(text, TextMotion.nextWord, 0) == 4)
    #expect(offset(text, TextMotion.nextWord, 4) == 11)
    #expect(offset(text, TextMotion.nextWord, 11) == 16)
    #expect(offset(text, TextMotion.previousWord, 32) == 28)
    #expect(offset(text, TextMotion.previousWord, 28) == 17)
    #expect(offset(text, TextMotion.previousWord, 0) == 0)
    #expect(offset(text, TextMotion.nextWord, 32) == 32)
    #expect(offset(text, TextMotion.previousSpacedWord, 12) == 5)
  }

  @Test func linesKeepTheColumn() {
    let text = "abcd\nef\nghij"
    let state = EditState(text: text, cursor: 11)
    let above = TextMotion.lineAbove(in: text, from: state.cursorIndex)
    #expect(above.map(state.offset) == 7)
    #expect(TextMotion.lineAbove(in: text, from: text.startIndex) == nil)
    #expect(TextMotion.lineBelow(in: text, from: text.endIndex) == nil)
    let below = TextMotion.lineBelow(in: text, from: state.index(at: 3))
    #expect(below.map(state.offset) == 7)
    #expect(state.offset(of: TextMotion.startOfLine(in: text, from: state.cursorIndex)) == 8)
    #expect(state.offset(of: TextMotion.endOfLine(in: text, from: state.index(at: 1))) == 4)
  }

  @Test func characterStartIsABoundary() {
    let text = "ae\u{301}👨‍👩‍👧z"
    let state = EditState(text: text)
    let starts = (0...text.unicodeScalars.count).map {
      state.offset(of: TextMotion.characterStart(in: text, at: state.index(at: $0)))
    }
    #expect(starts == [0, 1, 1, 3, 3, 3, 3, 3, 8, 9])
  }

  @Test func everyMotionEndsOnABoundary() {
    var random = SplitMix64(seed: 1)
    let motions: [(String, String.Index) -> String.Index] = [
      TextMotion.previousCharacter, TextMotion.nextCharacter, TextMotion.previousWord,
      TextMotion.nextWord, TextMotion.previousSpacedWord, TextMotion.startOfLine,
      TextMotion.endOfLine,
      { TextMotion.lineAbove(in: $0, from: $1) ?? $1 },
      { TextMotion.lineBelow(in: $0, from: $1) ?? $1 },
    ]
    for _ in 0..<300 {
      let alphabet = SampleText.characters + ["\n"]
      let text = SampleText.random(upTo: 25, from: alphabet, using: &random)
      let places = Array(text.indices) + [text.endIndex]
      for motion in motions {
        for place in places { #expect(places.contains(motion(text, place))) }
      }
    }
  }
}

@Suite struct EditStateTests {
  @Test func countsInScalarsAndBytes() {
    let state = EditState(text: "é李👍🏽", cursor: 2)
    #expect(state.cursorByte == 5)
    #expect(state.scalarRange(ofBytes: 2..<5) == 1..<2)
    #expect(state.scalarRange(ofBytes: 0..<99) == 0..<4)
    #expect(EditState(atEndOf: "é李👍🏽").isAtEnd)
  }

  @Test func replacingPutsTheCursorBehind() {
    let state = EditState(text: "meet Al", cursor: 7).replacing(5..<7, with: "李雷 ")
    #expect(state == EditState(text: "meet 李雷 ", cursor: 8))
  }
}

@Suite struct UndoHistoryTests {
  private func typed(_ text: String, in undo: inout UndoHistory) {
    for character in text {
      let next = undo.present.inserting(String(character))
      undo.record(next, isTyped: true)
    }
  }

  @Test func typingIsUndoneByWord() {
    var undo = UndoHistory(EditState())
    typed("meet Alice", in: &undo)
    #expect(undo.undo()?.text == "meet ")
    #expect(undo.undo()?.text == "")
    #expect(undo.undo() == nil)
    #expect(undo.redo()?.text == "meet ")
    #expect(undo.redo()?.text == "meet Alice")
    #expect(undo.redo() == nil)
  }

  @Test func aChangeAfterUndoForgetsTheFuture() {
    var undo = UndoHistory(EditState())
    typed("ab", in: &undo)
    _ = undo.undo()
    typed("c", in: &undo)
    #expect(undo.redo() == nil)
    #expect(undo.present.text == "c")
  }

  @Test func undoThenRedoIsIdentity() {
    var random = SplitMix64(seed: 2)
    var undo = UndoHistory(EditState())
    for _ in 0..<200 {
      let text = SampleText.random(upTo: 8, from: SampleText.characters, using: &random)
      undo.record(EditState(atEndOf: text), isTyped: Bool.random(using: &random))
      let before = undo.present
      if undo.undo() != nil { #expect(undo.redo() == before) }
    }
  }
}

@Suite struct KillRingTests {
  @Test func killsInARowAreOneText() {
    var ring = KillRing()
    ring.kill("b", .forward, continuing: false)
    ring.kill("c", .forward, continuing: true)
    ring.kill("a", .backward, continuing: true)
    #expect(ring.newest() == "abc")
  }

  @Test func olderGoesRound() {
    var ring = KillRing()
    #expect(ring.newest() == nil && ring.older() == nil)
    for text in ["1", "2", "3"] { ring.kill(text, .forward, continuing: false) }
    #expect(ring.newest() == "3")
    #expect([ring.older(), ring.older(), ring.older()] == ["2", "1", "3"])
  }
}

@Suite struct GraphemeRepairTests {
  @Test func aDeletionTakesTheWholeCharacter() {
    let before = EditState(text: "a👨‍👩‍👧b", cursor: 1)
    // libedit's `x` takes the first code point.
    let after = before.replacing(1..<2, with: "")
    let repaired = GraphemeRepair.repaired(from: before, to: after, mayEndBehind: true)
    #expect(repaired == EditState(text: "ab", cursor: 1))
  }

  @Test func movingIntoACharacterGoesToItsStart() {
    let before = EditState(text: "ae\u{301}b", cursor: 3)
    let after = EditState(text: before.text, cursor: 2)
    let repaired = GraphemeRepair.repaired(from: before, to: after, mayEndBehind: true)
    #expect(repaired.cursor == 1)
  }

  @Test func movingOverACharacterGoesOn() {
    let before = EditState(text: "e\u{301}b", cursor: 0)
    let after = EditState(text: before.text, cursor: 1)
    #expect(GraphemeRepair.repaired(from: before, to: after, mayEndBehind: true).cursor == 2)
    let last = EditState(text: "e\u{301}", cursor: 0)
    let stuck = EditState(text: "e\u{301}", cursor: 1)
    #expect(GraphemeRepair.repaired(from: last, to: stuck, mayEndBehind: false).cursor == 0)
  }

  @Test func whatIsWholeIsLeftAlone() {
    let before = EditState(text: "ab", cursor: 2)
    let after = EditState(text: "ab\u{301}", cursor: 3)
    #expect(GraphemeRepair.repaired(from: before, to: after, mayEndBehind: true) == after)
  }

  /// Deleting any run of scalars deletes just the characters it touches.
  @Test func anyDeletionTakesWholeCharacters() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let text = SampleText.random(upTo: 10, from: SampleText.characters, using: &random)
      let count = text.unicodeScalars.count
      guard count > 0 else { continue }
      let lower = Int.random(in: 0..<count, using: &random)
      let upper = Int.random(in: lower + 1...count, using: &random)
      let before = EditState(text: text, cursor: lower)
      let after = before.replacing(lower..<upper, with: "")
      let repaired = GraphemeRepair.repaired(from: before, to: after, mayEndBehind: true)
      var expected = ""
      var place = 0
      for character in text {
        let end = place + character.unicodeScalars.count
        if end <= lower || place >= upper { expected.append(character) }
        place = end
      }
      #expect(repaired.text == expected, "\(text.debugDescription) \(lower)..<\(upper)")
    }
  }
}

@Suite struct MenuStateTests {
  private let menu = CompletionMenu(
    replacing: 5..<7,
    candidates: ["Alice ", "Alina ", "Ali "].map { CompletionCandidate(insertion: $0) })
  private let line = EditState(text: "meet Al", cursor: 7)

  @Test func selectionGoesRound() {
    var state = MenuState(menu, original: line)
    #expect(state.state == line)
    state.move(by: 1)
    #expect(state.state.text == "meet Alice ")
    state.move(by: -1)
    #expect(state.selected == 2)
    state.move(by: 4)
    #expect(state.selected == 0)
    var backward = MenuState(menu, original: line)
    backward.move(by: -1)
    #expect(backward.selected == 2)
  }

  @Test func commonBeginningGoesOnFromWhatIsTyped() {
    #expect(MenuState.commonBeginning(of: menu, in: line) == "Ali")
    let lower = EditState(text: "meet al", cursor: 7)
    #expect(MenuState.commonBeginning(of: menu, in: lower) == nil)
    let done = EditState(text: "meet Ali", cursor: 8)
    let wide = CompletionMenu(replacing: 5..<8, candidates: menu.candidates)
    #expect(MenuState.commonBeginning(of: wide, in: done) == nil)
  }
}

@Suite struct EditrcTests {
  @Test func modeIsKnownAndOtherLinesAreKept() {
    let editrc = Editrc(
      text: """
        # comment
        bind -v
        bind "\\eb" ed-prev-word
        csh:bind -e
        whoknows:bind ^T ed-redisplay
        """)
    #expect(editrc.mode == .vi)
    #expect(
      editrc.settings == [
        ["bind", "\\eb", "ed-prev-word"], ["csh:bind", "-e"],
        ["whoknows:bind", "^T", "ed-redisplay"],
      ])
  }

  @Test func aMissingFileSetsNothing() {
    #expect(Editrc(path: "/nonexistent/editrc") == Editrc(text: ""))
    #expect(Editrc(path: nil).mode == nil)
  }
}
