import Testing

@testable import LineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct HistoryFileTests {
  @Test func remembersAcrossSessions() throws {
    let folder = try HistoryFolder()
    let first = try HistoryFile(path: folder.file)
    #expect(first.entries.isEmpty)
    try first.append("define habit x do\n  five\nend \\n", succeeded: true, at: 12)
    try first.append("meet 李雷", succeeded: false, at: 13)
    let second = try HistoryFile(path: folder.file)
    #expect(second.entries == first.entries)
    #expect(
      second.entries == [
        HistoryEntry(text: "define habit x do\n  five\nend \\n", time: 12, succeeded: true),
        HistoryEntry(text: "meet 李雷", time: 13, succeeded: false),
      ])
    #expect(
      try folder.read()
        == "# whoknows history 1\n12 + define habit x do\\n  five\\nend \\\\n\n13 - meet 李雷\n")
  }

  @Test func twoShellsAtOnceLoseNothing() throws {
    let folder = try HistoryFolder()
    let first = try HistoryFile(path: folder.file)
    let second = try HistoryFile(path: folder.file)
    for number in 0..<20 {
      try (number % 2 == 0 ? first : second).append("line \(number)", succeeded: true, at: 1)
    }
    try first.refresh()
    #expect(first.entries.map(\.text) == (0..<20).map { "line \($0)" })
    #expect(try HistoryFile(path: folder.file).entries == first.entries)
  }

  @Test func theFileIsPrivate() throws {
    let folder = try HistoryFolder()
    let history = try HistoryFile(path: folder.file)
    try history.append("x", succeeded: true, at: 1)
    #expect(folder.permissions(of: folder.file) == 0o600)
    #expect(folder.permissions(of: folder.path + "/state") == 0o700)
    chmod(folder.file, 0o644)
    try history.append("y", succeeded: true, at: 1)
    #expect(folder.permissions(of: folder.file) == 0o600)
  }

  @Test func linesThatBeginWithASpaceAreNotKept() throws {
    let history = try HistoryFile(path: nil)
    #expect(try !history.append(" secret", succeeded: true, at: 1))
    #expect(try !history.append("", succeeded: true, at: 1))
    #expect(try !history.append("\n", succeeded: true, at: 1))
    #expect(try history.append("open", succeeded: true, at: 1))
    #expect(history.entries.map(\.text) == ["open"])
  }

  @Test func aTornLineIsSkippedAndTheNextIsWhole() throws {
    let folder = try HistoryFolder()
    try folder.write("# whoknows history 1\n1 + one\nnonsense\n2 + tor")
    let history = try HistoryFile(path: folder.file)
    #expect(history.entries.map(\.text) == ["one"])
    try history.append("two", succeeded: true, at: 3)
    #expect(history.entries.map(\.text) == ["one", "tor", "two"])
    #expect(try folder.read().hasSuffix("2 + tor\n3 + two\n"))
  }

  @Test func anUnwritableFileKeepsTheSession() throws {
    let history = try HistoryFile(path: "/proc/whoknows/history")
    #expect(throws: LineEditorError.self) {
      try history.append("x", succeeded: true, at: 1)
    }
    #expect(history.entries.map(\.text) == ["x"])
  }

  @Test func onlyWhatWorkedIsSuggested() throws {
    let history = try HistoryFile(path: nil)
    try history.append("meet Alice", succeeded: true, at: 1)
    try history.append("meet Bob", succeeded: true, at: 2)
    try history.append("meet bob", succeeded: false, at: 3)
    #expect(history.mostRecentSuccessful(withPrefix: "meet ") == "meet Bob")
    #expect(history.mostRecentSuccessful(withPrefix: "meet A") == "meet Alice")
    #expect(history.mostRecentSuccessful(withPrefix: "meet Bob") == nil)
  }

  @Test func neighboursAreFolded() throws {
    let history = try HistoryFile(path: nil)
    for text in ["a", "b", "b", "a"] { try history.append(text, succeeded: true, at: 1) }
    #expect(history.recallable == ["a", "b", "a"])
    #expect(history.entries.count == 4)
  }

  @Test func anyStatementSurvivesItsLine() throws {
    var random = SplitMix64(seed: 6)
    let alphabet = SampleText.characters + SampleText.hostile + ["\n", "\\", "n", "\r\n"]
    for _ in 0..<500 {
      let text = SampleText.random(upTo: 20, from: alphabet, using: &random)
      let entry = HistoryEntry(text: text, time: -5, succeeded: false)
      #expect(!entry.line.utf8.contains(UInt8(ascii: "\n")))
      #expect(HistoryEntry(line: entry.line[...]) == (text.isEmpty ? nil : entry))
    }
  }
}

@Suite struct HistoryRecallTests {
  private let texts = ["meet Alice", "log Bob", "meet Bob", "five"]

  @Test func upAndDownEndAtTheDraft() {
    let draft = EditState(text: "x", cursor: 0)
    var recall = HistoryRecall(texts: texts, draft: draft, filtersByPrefix: false)
    #expect(recall.newer() == nil)
    #expect(recall.older()?.text == "meet Alice")
    #expect(recall.older()?.text == "log Bob")
    #expect(recall.newer()?.text == "meet Alice")
    #expect(recall.newer() == draft)
    #expect(recall.oldest()?.text == "five")
    #expect(recall.older() == nil)
    #expect(recall.newest() == draft)
  }

  @Test func upFollowsWhatWasTyped() {
    let draft = EditState(atEndOf: "meet")
    var recall = HistoryRecall(texts: texts, draft: draft, filtersByPrefix: true)
    #expect(recall.older()?.text == "meet Alice")
    #expect(recall.older()?.text == "meet Bob")
    #expect(recall.older() == nil)
    #expect(recall.newer()?.text == "meet Alice")
    #expect(recall.newer() == draft)
  }
}

@Suite struct HistorySearchTests {
  private let texts = ["meet Zoë", "log Bob", "meet Bob via Zoe", "log Bob"]

  @Test func findsWhateverTheCaseAndAccent() {
    var search = HistorySearch(texts: texts, original: EditState(atEndOf: "draft"))
    #expect(search.shown.text == "draft")
    for character in "ZOE" { search.type(String(character)) }
    #expect(search.shown.text == "meet Zoë")
    #expect(search.marks == [5..<9])
    #expect(search.shown.cursor == 5)
    search.older()
    #expect(search.shown.text == "meet Bob via Zoe")
    search.older()
    #expect(search.hasFailed && search.shown.text == "meet Bob via Zoe")
    search.newer()
    #expect(!search.hasFailed && search.shown.text == "meet Zoë")
  }

  @Test func shorterPatternsFindAgain() {
    var search = HistorySearch(texts: texts, original: EditState())
    search.type("bob via")
    #expect(search.shown.text == "meet Bob via Zoe")
    for _ in 0..<4 { search.deleteBackward() }
    #expect(search.pattern == "bob" && search.shown.text == "log Bob")
    for _ in 0..<4 { search.deleteBackward() }
    #expect(search.shown == EditState())
  }

  @Test func allMatchesAreMarked() {
    #expect(HistorySearch.matches(of: "aa", in: "aaAAa") == [0..<2, 2..<4])
    #expect(HistorySearch.matches(of: "é", in: "Ée\u{301}e") == [0..<2, 2..<5, 5..<6])
    #expect(HistorySearch.matches(of: "", in: "x").isEmpty)
  }
}
