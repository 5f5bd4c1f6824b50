import Foundation
import Journal
import Relationships
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the real program leaves on the disk, says in its messages, and asks of the system.
@Suite struct PrivacyTests {
  /// The program in a folder of its own: its home, its temporary files and where it runs.
  private struct Place {
    let folder: Folder
    var home: String { folder.file("home") }

    init() throws {
      folder = try Folder()
      for name in ["home", "tmp", "cwd"] {
        try FileManager.default.createDirectory(
          atPath: folder.file(name), withIntermediateDirectories: false)
      }
    }

    /// The shell in a terminal, with a umask.
    func start(
      _ arguments: [String], umask: String = "022", editor: String = "true"
    ) throws -> Victim {
      let script = """
        cd '\(folder.file("cwd"))' && export TMPDIR='\(folder.file("tmp"))' EDITOR='\(editor)'
        umask \(umask) && exec "$0" "$@"
        """
      return try Victim(
        program: "/bin/sh",
        arguments: ["-c", script, Victim.program, "--today", "2026-03-04"] + arguments, home: home)
    }

    /// Everything below the folder, with its mode.
    var modes: [String: Int] {
      var modes: [String: Int] = [:]
      let files = FileManager.default.enumerator(atPath: folder.path)
      while let name = files?.nextObject() as? String {
        var status = stat()
        guard lstat(folder.file(name), &status) == 0 else { continue }
        modes[name] = Int(status.st_mode & (S_IFMT | 0o7777))
      }
      return modes
    }
  }

  // MARK: Modes

  @Test(arguments: ["000", "022", "077", "177", "777"])
  func nobodyElseCanReadWhatIsWritten(_ umask: String) throws {
    let place = try Place()
    let given = Set(place.modes.keys)
    let lines = [
      "meet Alice on 2026-01-02", "save as \"copy.db\"", "export to \"backup.net\"",
      "save as \"copy.net\"", "history save 1 to 2 \"lines.net\"", "people",
    ]
    let victim = try place.start([], umask: umask)
    // Killed, so that the log and its index are still there.
    let output = victim.run(
      input: lines.joined(separator: "\n") + "\n",
      until: .init(microseconds: 20_000_000, afterWords: ("whoknows> ", lines.count + 1)))
    let store = place.home + "/.local/share/whoknows/network.db"
    for arguments in [
      ["doctor", store, "--salvage", "salvaged.db"], ["--store", "new.db", "-c", "meet Bob"],
      ["--store", "text.net", "-c", "meet Bob"],
    ] {
      _ = try place.start(arguments, umask: umask).run(
        input: "", until: .init(microseconds: 20_000_000))
    }
    for arguments in [["demo", "--record", "talk.txt"], ["learn"]] {
      _ = try place.start(arguments, umask: umask).run(
        input: "people\nquit\n", until: .init(microseconds: 20_000_000))
    }
    let made = place.modes.filter { !given.contains($0.key) }
    for name in [
      "home/.local/share/whoknows/network.db", "home/.local/share/whoknows/network.db-wal",
      "home/.local/share/whoknows/network.db-shm", "home/.local/share/whoknows/history",
      "cwd/copy.db", "cwd/backup.net", "cwd/copy.net", "cwd/lines.net", "cwd/salvaged.db",
      "cwd/new.db", "cwd/text.net", "cwd/talk.txt",
    ] {
      #expect(made[name] != nil, "\(name) was made: \(output)")
    }
    for (name, mode) in made {
      let isFolder = mode & Int(S_IFMT) == Int(S_IFDIR)
      #expect(mode & 0o7777 == (isFolder ? 0o700 : 0o600), "\(name): \(String(mode, radix: 8))")
    }
  }

  // MARK: Temporary files

  enum Ending: String, CaseIterable {
    case quit, mistake, interrupt, terminate, hangUp, duringEdit
  }

  @Test(arguments: Ending.allCases)
  func noTemporaryFileIsLeft(_ ending: Ending) throws {
    let place = try Place()
    // An editor that stays open, and says so.
    let editor = place.folder.file("editor")
    try place.folder.write("#!/bin/sh\necho editing\nexec sleep 60\n", to: "editor")
    try #require(chmod(editor, 0o700) == 0)
    let store = place.folder.file("cwd/network.db")
    var lines = ["meet Alice", "edit", "note Alice \"a secret\"", "people"]
    var awaited = ("whoknows> ", lines.count + 1)
    switch ending {
    case .quit:
      lines.append("quit")
      awaited.1 += 2
    case .mistake:
      lines.append("note Nobody \"x\"")
      awaited.1 += 1
    case .duringEdit:
      lines.remove(at: 1)
      lines.append("edit")
      awaited = ("editing", 1)
    case .interrupt, .terminate, .hangUp: break
    }
    let signal: Int32
    switch ending {
    case .quit, .mistake: signal = SIGKILL
    case .interrupt: signal = SIGINT
    case .terminate, .duringEdit: signal = SIGTERM
    case .hangUp: signal = SIGHUP
    }
    let victim = try place.start(
      ["--store", store], editor: ending == .duringEdit ? editor : "true")
    _ = victim.run(
      input: lines.joined(separator: "\n") + "\n",
      until: .init(microseconds: 20_000_000, afterWords: awaited), ending: signal)
    let names = Set(place.modes.keys.filter { !$0.hasPrefix("home") && $0 != "editor" })
    let kept = ["cwd/network.db", "cwd/network.db-wal", "cwd/network.db-shm"]
    #expect(names.subtracting(kept) == ["tmp", "cwd"])
    if ending == .quit { #expect(names == ["tmp", "cwd", "cwd/network.db"]) }
    #expect(try Journal(.file(store)).personCount == 1)
  }

  // MARK: Messages

  /// Words that are in the store and in no statement.
  private static let sentinels = [
    "Xerxes", "Yggdrasil", "Quetzal", "Wolframite", "Zugzwang", "Kaleidophon", "Jabberwock",
    "Ouroboros",
  ]

  private static let story = [
    "meet \"Xerxes Yggdrasil\" at Quetzal on 2026-01-02 #wolframite",
    "note Xerxes \"Zugzwang\" about Kaleidophon", "promise Xerxes \"Jabberwock\" by 2026-05-01",
    "alias Xerxes as @ouroboros", "seek Kaleidophon at Quetzal",
    "define habit jabberwock do note Xerxes \"Ouroboros\" end", "meet Bob on 2026-01-03",
  ]

  /// Every mistake that the tests know, and then some.
  private static var mistakes: [String] {
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fuzz/Seeds")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: seeds.path)) ?? []
    let lines = files.sorted().flatMap { name -> [String] in
      guard let bytes = FileManager.default.contents(atPath: seeds.appending(path: name).path)
      else { return [] }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return lines + [
      "note Nobody \"x\"", "keep promise 99", "retract 1", "retract 99", "run nothing",
      "merge Bob into Bob",
      "rename Bob to Bob", "alias Bob as Bob", "introduce Bob to Bob", "found opportunity 9",
      "restore \"entry=1 kind=10 recorded=1 day=1 actor=0\"", "set nothing to 3", "set theme to x",
      "print name of Nobody", "print depth of 3", "people where colour = 3", "let $x be $y",
      "include \"missing.net\"", "save as \"/dev/null\"", "export to \"/proc/x.net\"", "redo",
      "open \"x\"",
      "expect count people = 7", "meet Bob on 2030-01-01", "how do I reach Bob within 99 steps?",
      "@nobody knows me", "tag $x #y", "contact Bob by 2020-01-01", "forget Nobody",
      "deepen Bob for 900 hours",
    ]
  }

  private func expectSilent(_ text: String, about statement: String) {
    for word in Self.sentinels
    where text.range(of: word, options: .caseInsensitive) != nil
      && statement.range(of: word, options: .caseInsensitive) == nil
    {
      Issue.record("\(word) in what is said of \(statement.debugDescription): \(text)")
    }
  }

  @Test func noMistakeTellsWhatIsInTheStore() throws {
    let player = Player(try Journal(.memory))
    player.session.environment.consents = false
    for line in Self.story { #expect(player.type(line), "\(line)") }
    var count = 0
    for statement in Self.mistakes {
      let before = player.diagnostics.count
      player.type(statement)
      for diagnostic in player.diagnostics.dropFirst(before) {
        count += 1
        expectSilent(
          ([diagnostic.message] + diagnostic.notes + diagnostic.trace).joined(separator: "\n"),
          about: statement)
      }
    }
    #expect(count > 100)
  }

  /// A damaged, full or locked store is told of by codes, not by what is in it.
  @Test func noFailureTellsWhatIsInTheStore() throws {
    let folder = try Folder()
    do {
      let player = Player(try Journal(folder.store))
      for line in Self.story { player.type(line) }
    }
    let whole = try #require(folder.bytes(of: "network.db"))
    var random = SplitMix64(seed: 9)
    for round in 0..<12 {
      var bytes = whole
      for _ in 0..<(1 << (round % 8)) {
        bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
      }
      if round % 3 == 0 { bytes = Array(bytes.prefix(random.below(bytes.count))) }
      for arguments in [["-c", "keep promise 9"], ["doctor"], ["-c", "note Nobody \"x\""]] {
        try folder.removeAll()
        try folder.write(bytes, to: "network.db")
        let store = folder.file("network.db")
        let process = try Victim.start(
          arguments[0] == "doctor" ? ["doctor", store] : ["--store", store] + arguments,
          home: folder.path, output: folder.file("output"))
        #expect(Victim.end(of: process) >= 0, "it ends by itself")
        expectSilent(try #require(folder.text(of: "output")), about: "")
      }
    }
  }

  // MARK: The network

  /// None of the functions by which a program could reach another machine is even linked.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/nm")))
  func nothingThatCouldReachAnotherMachineIsLinked() throws {
    let folder = try Folder()
    let names = try output(of: "/usr/bin/nm -u '\(Victim.program)'", folder)
      .split(separator: "\n").compactMap { $0.split(separator: " ").last?.prefix { $0 != "@" } }
    let network: Set<Substring> = [
      "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send", "sendto",
      "sendmsg", "recv", "recvfrom", "recvmsg", "getaddrinfo", "gethostbyname", "gethostbyname2",
      "gethostbyname_r", "getnameinfo", "res_query", "res_search",
    ]
    #expect(names.contains("fsync") && names.contains("fchmod"), "the list is the program's")
    #expect(network.intersection(names) == [])
  }

  /// And none is called, by a library neither.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
  func noSocketIsOpened() throws {
    let place = try Place()
    let trace = place.folder.file("trace")
    try place.folder.write(Self.story.joined(separator: "\n") + "\nfive\n", to: "story.net")
    let traced = ["-f", "-qq", "-e", "trace=network", "-o", trace, Victim.program]
    let store = ["--today", "2026-03-04", "--store", place.folder.file("network.db")]
    let script = try Victim(
      program: "/usr/bin/strace", arguments: traced + store + [place.folder.file("story.net")],
      home: place.home)
    let written = script.run(input: "", until: .init(microseconds: 30_000_000))
    #expect(written.contains("Bob"), "\(written)")
    #expect(place.folder.text(of: "trace") == "")
    let shell = try Victim(
      program: "/usr/bin/strace", arguments: traced + store, home: place.home)
    let lines = [
      "people", "note Bob \"x\"", "export to \"\(place.folder.file("b.net"))\"", "help", "quit",
    ]
    let said = shell.run(
      input: lines.joined(separator: "\n") + "\n", until: .init(microseconds: 30_000_000))
    #expect(said.contains("Exported"), "\(said)")
    #expect(place.folder.text(of: "trace") == "")
  }

  private func output(of command: String, _ folder: Folder) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(command) > '\(folder.file("names"))'"]
    try process.run()
    process.waitUntilExit()
    return folder.text(of: "names") ?? ""
  }
}
