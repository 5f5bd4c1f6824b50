import Attacks
import Foundation
import Journal
import Relationships
import SourceText
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The attacks that come by files, paths and the command line, on the real program.
@Suite struct AttackedProgramTests {
  /// Runs the program to its end; what it wrote, errors included.
  private func run(
    _ arguments: [String], in folder: Folder
  ) throws -> (status: Int32, output: String) {
    let output = folder.file("output")
    let process = try Victim.start(arguments, home: folder.path, output: output)
    let status = Victim.end(of: process)
    let bytes = try #require(folder.bytes(of: "output"))
    let text = try #require(String(validating: bytes, as: UTF8.self), "the output is text")
    #expect(harm(in: text) == nil)
    return (status, text)
  }

  @Test(
    arguments: [
      [0x9B, 0x33, 0x31, 0x6D], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xE2, 0x82], [0xFF, 0xFE, 0x41, 0x00], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE],
    ] as [[UInt8]])
  func bytesThatAreNoTextAreRefused(_ bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.write(
      Array("meet Alice\nnote Alice \"".utf8) + bytes + Array("\"\n".utf8), to: "x.net")
    let (status, output) = try run(
      ["--store", folder.file("s.db"), folder.file("x.net")], in: folder)
    #expect(status == 1)
    #expect(output.contains("E0104") && output.contains("byte 23"), "\(output)")
    #expect(try Journal(.file(folder.file("s.db"))).personCount == 0)
  }

  @Test func wordsOfTheCommandLineAreHarmless() throws {
    let folder = try Folder()
    for attack in Attack.all {
      // A word of the command line holds no NUL, the name of a file no slash.
      let texts = attack.texts.filter { !$0.utf8.contains(0) }
      guard let text = texts.first(where: { !$0.contains("/") && $0.utf8.count < 200 }) else {
        continue
      }
      let file = folder.file("x\(text).net")
      try Data("note Nobody \"x\"\n".utf8).write(to: URL(fileURLWithPath: file))
      let memory = ["--store", ":memory:"]
      for arguments in [
        memory + ["-c", "help \"\(text.replacing("\\", with: "\\\\"))\""], memory + [file],
        ["doctor", file], ["doctor", folder.file("missing\(text)")], ["check", file + "x"],
        ["--store", "\(file)/store.db", "-c", "people"], ["--\(text)"],
      ] {
        let (status, output) = try run(arguments, in: folder)
        #expect(status != 0 && !output.isEmpty, "\(arguments)")
      }
    }
    #expect(try !folder.names.contains("owned"))
  }

  /// What a program writes to a terminal, of what it is fed.
  private func onTerminal(_ arguments: [String], typed: String, in folder: Folder) throws -> String
  {
    let victim = try Victim(arguments: arguments, home: folder.path)
    return victim.run(input: typed, until: .init(microseconds: 20_000_000))
      .replacing("\r\n", with: "\n")
  }

  /// Lessons are scripts that people give to each other; so are those that `fmt` shows.
  @Test(arguments: Attack.texts)
  func lessonsOfOthersAreHarmless(_ attack: Attack) throws {
    let folder = try Folder()
    // A script with a NUL is refused.
    for text in attack.texts where !text.utf8.contains(0) {
      let said = text.filter { !$0.isNewline }
      try folder.write(
        """
        -- lesson: Title \(said)
        -- minutes: 1
        -- Welcome \(said)
        meet Alice
        -- step: Step \(said)
        -- Prose \(said)
        -- hint: Hint \(said)
        -- try:
        count people
        -- done: Closing \(said)

        """, to: "x.net")
      let output = try onTerminal(
        ["learn", folder.file("x.net")], typed: "hint\nanswer\ncount people\n", in: folder)
      for word in ["Title", "Welcome", "Step", "Prose", "Hint", "Closing"] {
        let shown = "\(word) \(TerminalSafeText.visible(said, layout: .lines))"
        #expect(words(output).contains(words(shown)), "\(shown.debugDescription) in \(output)")
      }
      #expect(harm(in: output.replacing("\t", with: "")) == nil)
      let script = try onTerminal(["fmt", folder.file("x.net")], typed: "", in: folder)
      #expect(script.contains("lesson: Title"), "\(script)")
      #expect(harm(in: script.replacing("\t", with: "")) == nil)
    }
  }

  /// On a dumb terminal libedit draws the line by itself, and obeys what it is given to type: no
  /// correction with such a name stands in it.
  @Test(arguments: [
    ("Adelaide one\rprint 42\rx", "Adelaide oneprint 42x"), ("Zoe \u{202E}gnp", "Zoe -gnp"),
    ("Zoe z\u{200B}w", "Zoe z-w"), ("Zoe \u{1B}cx", "Zoe -cx"), ("Zoe \u{9B}31m", "Zoe -31m"),
    ("Zoe x\u{03}y", "Zoe x-y"),
  ])
  func namesDoNotTypeOnADumbTerminal(_ name: String, _ typed: String) throws {
    let output = try dumbShell(knowing: name, typed: "note \"\(typed)\" \"x\"\nquit\n")
    #expect(output.contains("1 sure"), "\(output)")
    #expect(harm(in: output) == nil)
    #expect(output.occurrences(of: "whoknows> ") == 2, "\(output)")
  }

  /// It is spelled, or it would press Enter.
  @Test func aLineBreakInANameDoesNotRunWhatFollows() throws {
    let output = try dumbShell(
      knowing: "Adelaide one\\nprint 42\\nx",
      typed: "note \"Adelaide oneprint 42x\" \"x\"\n\nquit\n")
    #expect(output.contains("note \"Adelaide one\\nprint 42\\nx\" \"x\"\n✓ noted"), "\(output)")
    #expect(output.occurrences(of: "whoknows> ") == 3, "\(output)")
  }

  private func dumbShell(knowing name: String, typed: String) throws -> String {
    let folder = try Folder()
    try folder.write("meet \"\(name)\"\n", to: "x.net")
    let store = ["--store", folder.file("s.db")]
    try #require(try run(store + [folder.file("x.net")], in: folder).status == 0)
    return try onTerminal(store, typed: typed, in: folder)
  }

  /// Without blanks: paragraphs are broken into lines.
  private func words(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  // MARK: Paths

  private func export(_ path: String, _ folder: Folder, yes: Bool = false) throws -> (Int32, String)
  {
    try run(
      ["--store", folder.file("s.db")] + (yes ? ["--yes"] : [])
        + ["-c", "export to \"\(path)\""], in: folder)
  }

  @Test func noDevicePipeOrFolderIsReplaced() throws {
    let folder = try Folder()
    let pipe = folder.file("pipe.net")
    try #require(mkfifo(pipe, 0o600) == 0)
    try #require(mkdir(folder.file("folder.net"), 0o700) == 0)
    try #require(symlink(pipe, folder.file("link.net")) == 0)
    for name in ["pipe.net", "folder.net", "link.net"] {
      let (status, output) = try export(folder.file(name), folder, yes: true)
      #expect(status == 1 && output.contains("E0602"), "\(name): \(output)")
    }
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(try folder.names.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func aFileOfTheUsersIsNotReplaced() throws {
    let folder = try Folder()
    try folder.write("five\n", to: "week.net")
    try #require(symlink(folder.file("week.net"), folder.file("link.net")) == 0)
    for name in ["week.net", "link.net"] {
      let (status, output) = try export(folder.file(name), folder)
      #expect(status == 1 && output.contains("E0510"), "\(output)")
      #expect(folder.text(of: "week.net") == "five\n")
    }
    // Consent, and then the store's own export is replaced without a question.
    #expect(try export(folder.file("link.net"), folder, yes: true).0 == 0)
    #expect(folder.text(of: "week.net") != "five\n")
    var status = stat()
    #expect(lstat(folder.file("link.net"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try export(folder.file("week.net"), folder).0 == 0)
    // A copy of the store never takes the place of anything.
    for name in ["week.net", "link.net"] {
      let (status, _) = try run(
        ["--store", folder.file("s.db"), "--yes", "-c", "save as \"\(folder.file(name))\""],
        in: folder)
      #expect(status != 0)
    }
  }

  /// SQLite would make a file there that everybody can read.
  @Test func aLinkToNothingIsNoStore() throws {
    let folder = try Folder()
    try #require(symlink(folder.file("nothing"), folder.file("link.db")) == 0)
    let (status, output) = try run(
      ["--store", folder.file("link.db"), "-c", "meet Alice"], in: folder)
    #expect(status == 3 && output.contains("E0601"), "\(status) \(output)")
    _ = try run(
      ["--store", folder.file("s.db"), "-c", "save as \"\(folder.file("link.db"))\""], in: folder)
    #expect(!FileManager.default.fileExists(atPath: folder.file("nothing")))
  }

  @Test func theHomeFolderIsMeantByItsSign() throws {
    let folder = try Folder()
    let (status, output) = try run(
      ["--store", folder.file("s.db"), "-c", "save as \"~/copy.db\""], in: folder)
    #expect(status == 0, "\(output)")
    #expect(try folder.names.contains("copy.db"))
  }
}
