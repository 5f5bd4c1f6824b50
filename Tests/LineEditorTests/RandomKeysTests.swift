import Testing

@testable import LineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a line editor should do, on an array of characters.
private struct BufferModel {
  var characters: [Character] = []
  var cursor = 0
  private var killed: [Character] = []
  private var lastWasKill = false

  /// A key and what it should do.
  enum Action: CaseIterable {
    case type, left, right, start, end, deletePrevious, deleteNext, previousWord, nextWord
    case killEnd, killStart, killPrevious, killNext, killSpaced, yank, transpose
  }

  var text: String { String(characters) }

  /// The next line: empty, with what was killed still there to be yanked.
  mutating func startAgain() {
    characters = []
    cursor = 0
    lastWasKill = false
  }

  mutating func apply(_ action: Action, typed: Character) {
    let wasKill = lastWasKill
    lastWasKill = false
    switch action {
    case .type: insert([typed])
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = characters.count
    case .deletePrevious: delete(max(0, cursor - 1)..<cursor)
    case .deleteNext: delete(cursor..<min(characters.count, cursor + 1))
    case .previousWord: cursor = wordStart
    case .nextWord: cursor = wordEnd
    case .killEnd: kill(cursor..<characters.count, wasKill)
    case .killStart: kill(0..<cursor, wasKill)
    case .killPrevious: kill(wordStart..<cursor, wasKill)
    case .killNext: kill(cursor..<wordEnd, wasKill)
    case .killSpaced: kill(spacedStart..<cursor, wasKill)
    case .yank: insert(killed)
    case .transpose: transpose()
    }
  }

  static func keys(for action: Action, typed: Character) -> String {
    switch action {
    case .type: String(typed)
    case .left: "\u{2}"
    case .right: "\u{1B}[C"
    case .start: "\u{1}"
    case .end: "\u{1B}OF"
    case .deletePrevious: "\u{7F}"
    case .deleteNext: "\u{1B}[3~"
    case .previousWord: "\u{1B}[1;5D"
    case .nextWord: "\u{1B}f"
    case .killEnd: "\u{B}"
    case .killStart: "\u{15}"
    case .killPrevious: "\u{1B}\u{7F}"
    case .killNext: "\u{1B}d"
    case .killSpaced: "\u{17}"
    case .yank: "\u{19}"
    case .transpose: "\u{14}"
    }
  }

  private mutating func insert(_ new: [Character]) {
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func delete(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func kill(_ range: Range<Int>, _ wasKill: Bool) {
    lastWasKill = true
    guard !range.isEmpty else { return }
    let text = Array(characters[range])
    if wasKill {
      killed = range.lowerBound == cursor ? killed + text : text + killed
    } else {
      killed = text
    }
    delete(range)
  }

  private mutating func transpose() {
    let right = cursor == characters.count ? cursor - 1 : cursor
    guard right > 0 else { return }
    characters.swapAt(right - 1, right)
    cursor = right + 1
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, !TextMotion.isWordPart(characters[place - 1]) { place -= 1 }
    while place > 0, TextMotion.isWordPart(characters[place - 1]) { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, !TextMotion.isWordPart(characters[place]) { place += 1 }
    while place < characters.count, TextMotion.isWordPart(characters[place]) { place += 1 }
    return place
  }

  private var spacedStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }
}

extension LineEditorTests {
  /// Random keys through libedit give the same text as the model.
  @Test(arguments: 0..<30) func randomKeysAgreeWithTheModel(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let terminal = try Pseudoterminal()
    let configuration = LineEditorConfiguration(
      input: terminal.terminal, output: terminal.terminal, theme: .none)
    let editor = try LineEditor(configuration: configuration, assistant: nil)
    var model = BufferModel()
    for _ in 0..<20 {
      model.startAgain()
      var keys = ""
      for _ in 0..<80 {
        let isTyping = Int.random(in: 0..<3, using: &random) > 0
        let action =
          isTyping ? .type : BufferModel.Action.allCases.randomElement(using: &random) ?? .type
        let typed = SampleText.characters.randomElement(using: &random) ?? "a"
        // A kill that takes nothing is a bell, and ends a run of kills.
        keys += BufferModel.keys(for: action, typed: typed)
        model.apply(action, typed: typed)
      }
      try terminal.type(keys + "\r")
      let result = editor.readStatement(prompt: Prompt("> "))
      #expect(result == .text(model.text), "\(keys.debugDescription)")
    }
  }

  /// Undoing everything gives the empty line, redoing everything the last one.
  @Test(arguments: 0..<10) func undoGoesAllTheWay(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 500)
    var keys = ""
    var model = BufferModel()
    for _ in 0..<40 {
      let action = BufferModel.Action.allCases.randomElement(using: &random) ?? .type
      let typed = SampleText.characters.randomElement(using: &random) ?? "a"
      keys += BufferModel.keys(for: action, typed: typed)
      model.apply(action, typed: typed)
    }
    let undo = String(repeating: "\u{1F}", count: 60)
    let redo = String(repeating: "\u{1B}_", count: 60)
    let terminal = try Pseudoterminal()
    let configuration = LineEditorConfiguration(
      input: terminal.terminal, output: terminal.terminal, theme: .none)
    let editor = try LineEditor(configuration: configuration, assistant: nil)
    try terminal.type(keys + undo + "\r")
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text(""))
    try terminal.type(keys + undo + redo + "\r")
    // What was killed before is yanked now.
    #expect(editor.readStatement(prompt: Prompt("> ")) == .text(model.text))
  }

  private static let noise: [String] = {
    let letters = "\u{1B}0bBcCdDeEfFhiIjJklnNoOpPrRsStTwWxXyYuU.,;~%^$3*#_-+|/?"
    let controls = (1...31).filter { ![3, 4, 10, 13, 26, 28].contains($0) }.compactMap {
      Unicode.Scalar($0).map { String($0) }
    }
    let sequences = ["[A", "[B", "[C", "[D", "[3~", "[Z", "[200~p\nq\u{1B}[201~"]
    return letters.map { String($0) } + controls + SampleText.characters.map { String($0) }
      + sequences.map { "\u{1B}" + $0 }
  }()

  /// Noise in every mode ends with a line or not at all, never with a trap.
  @Test(arguments: LineEditorConfiguration.Mode.allCases, 0..<12)
  func noiseIsSurvived(mode: LineEditorConfiguration.Mode, seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 1_000)
    for _ in 0..<10 {
      let terminal = try Pseudoterminal()
      let configuration = LineEditorConfiguration(
        input: terminal.terminal, output: terminal.terminal, theme: .dark, mode: mode)
      let editor = try LineEditor(configuration: configuration, assistant: nil)
      for text in ["meet Alice", "do\nx\nend", "👨‍👩‍👧 é"] {
        try editor.record(text, succeeded: true, at: 0)
      }
      let noise = (0..<120).map { _ in Self.noise.randomElement(using: &random) ?? "a" }.joined()
      try terminal.type(noise + "\u{1B}\r\r\r\u{3}\u{3}")
      switch editor.readStatement(prompt: Prompt("> ")) {
      case .text(let text): #expect(!text.unicodeScalars.contains("\u{FFFD}"))
      case .interrupted, .endOfInput: break
      }
    }
  }
}

/// Writes a small file.
func write(_ text: String, to path: String) throws {
  let file = try #require(fopen(path, "w"))
  fputs(text, file)
  fclose(file)
}
