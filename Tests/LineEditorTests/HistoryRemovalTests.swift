import Testing

@testable import LineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Entries that are removed are gone from the file, and from every shell that has it open.
@Suite struct HistoryRemovalTests {
  private func filled(_ folder: HistoryFolder) throws -> HistoryFile {
    let history = try HistoryFile(path: folder.file)
    for line in ["meet Alice", "meet Bob", "note Bob \"x\"", "log call with Alice"] {
      try history.append(line, succeeded: true, at: 7)
    }
    return history
  }

  @Test func removedEntriesAreGone() throws {
    let folder = try HistoryFolder()
    let history = try filled(folder)
    #expect(try history.remove { $0.text.contains("Alice") } == 2)
    #expect(history.entries.map(\.text) == ["meet Bob", "note Bob \"x\""])
    #expect(try folder.read() == "# whoknows history 1\n7 + meet Bob\n7 + note Bob \"x\"\n")
    #expect(folder.permissions(of: folder.file) == 0o600)
    #expect(folder.names == ["history"], "no draft is left")
    try history.append("five", succeeded: true, at: 8)
    #expect(try HistoryFile(path: folder.file).entries == history.entries)
    #expect(try history.remove { _ in false } == 0)
  }

  @Test func otherShellsForgetThem() throws {
    let folder = try HistoryFolder()
    let (first, second) = (try filled(folder), try HistoryFile(path: folder.file))
    let third = try HistoryFile(path: folder.file)
    _ = try first.remove { $0.text.contains("Alice") }
    // One only looks, the other one writes: neither brings anything back.
    try second.refresh()
    try third.append("people", succeeded: true, at: 9)
    try first.refresh()
    try second.refresh()
    for history in [first, second, third] {
      #expect(history.entries.map(\.text) == ["meet Bob", "note Bob \"x\"", "people"])
    }
    #expect(!(try folder.read().contains("Alice")))
  }

  @Test func tornAndForeignLinesGoToo() throws {
    let folder = try HistoryFolder()
    try folder.write("# whoknows history 1\nmeet Alice\n7 + meet Bob\n7 + meet Ali")
    let history = try HistoryFile(path: folder.file)
    #expect(try history.remove { $0.text.contains("Alice") } == 0)
    #expect(try folder.read() == "# whoknows history 1\n7 + meet Bob\n")
  }

  @Test func whatCannotBeWrittenStays() throws {
    let folder = try HistoryFolder()
    let history = try filled(folder)
    // A folder in the draft's place: root may write anywhere else.
    mkdir("\(folder.file).\(getpid()).tmp", 0o700)
    defer { rmdir("\(folder.file).\(getpid()).tmp") }
    let before = try folder.read()
    #expect(throws: LineEditorError.self) { try history.remove { $0.text.contains("Alice") } }
    #expect(try folder.read() == before)
    #expect(history.entries.count == 4)
  }

  @Test func aHistoryInMemoryOrNotThereYet() throws {
    let folder = try HistoryFolder()
    let missing = try HistoryFile(path: folder.file)
    #expect(try missing.remove { _ in true } == 0)
    #expect(folder.names == [])
    let memory = try HistoryFile(path: nil)
    try memory.append("meet Alice", succeeded: true, at: 1)
    #expect(try memory.remove { _ in true } == 1)
    #expect(memory.entries == [])
  }
}
