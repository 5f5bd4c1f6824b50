import Foundation
import Journal
import RandomLives
import Relationships
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Several of the real program on one store; one kind after the other, for they wait for one disk.
@Suite(.serialized) struct SharingTests {
  static let statements = wished("WHOKNOWS_STATEMENTS", usually: 1_000)

  @Test(arguments: StoreKind.allCases)
  func fourProcessesLoseNothing(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let store = folder.file(kind.file)
    do {
      let player = Player(try folder.open())
      for name in ["Ada", "Ben", "Cleo", "Dan"] { player.type("meet \(name)") }
    }
    let before = try folder.open().countEntries(of: [.note, .interaction], through: nil)
    // Each statement is a transaction of its own.
    let writers = try ["Ada", "Ben", "Cleo", "Dan"].map { name in
      let lines = (0..<Self.statements).map { number in
        number % 2 == 0 ? "note \(name) \"\(name) \(number)\"" : "log call with \(name)"
      }
      try folder.write(lines.joined(separator: "\n"), to: "\(name).net")
      return try Victim.start(
        ["--store", store, "--today", "2026-03-04", "--keep-going", folder.file("\(name).net")],
        home: folder.path, output: folder.file("\(name).out"))
    }
    // Meanwhile readers always get an answer, whole and no older than the one before.
    var seen = before
    var readings = 0
    var running = writers
    while !running.isEmpty {
      let journal = try folder.open()
      try journal.reading {
        let counted = try journal.countEntries(of: [.note, .interaction], through: nil)
        #expect(counted >= seen)
        seen = counted
      }
      readings += 1
      running.removeAll { process in
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return false }
        #expect(status == 0, "\(status)")
        return true
      }
    }
    #expect(readings > 3)
    for name in ["Ada", "Ben", "Cleo", "Dan"] { #expect(folder.text(of: "\(name).out") == "") }

    let journal = try folder.open()
    let after = try journal.countEntries(of: [.note, .interaction], through: nil)
    #expect(after - before == 4 * Self.statements)
    #expect(try journal.checkIntegrity() == [])
    let items = try journal.history(limit: .max)
    for name in ["Ada", "Ben", "Cleo", "Dan"] {
      let numbers = items.compactMap { item -> Int? in
        guard item.source.hasPrefix("note \(name) ") else { return nil }
        return Int(item.source.dropLast().split(separator: " ").last ?? "")
      }
      #expect(numbers == Array(stride(from: 0, to: Self.statements, by: 2)), "in order")
    }
  }
}

/// The real program while another one writes, and does not end.
@Suite struct PatienceTests {
  @Test(arguments: StoreKind.allCases)
  func aWriterGivesUpAndAReaderIsAnswered(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let store = folder.file(kind.file)
    let journal = try folder.open()
    Player(journal).type("meet Alice")
    func isBusy() throws {
      // The file is not looked at here: closing it would give this process's locks back.
      #expect(try run(["--store", store, "-c", "count people"], in: folder) == (0, "1 person\n"))
      let (status, output) = try run(["--store", store, "-c", "meet Carol"], in: folder)
      #expect(status == 3 && output.contains("E0606"), "\(output)")
    }
    switch kind {
    case .tables: try journal.transaction(isBusy)
    case .text:
      let file = try TextFile(path: store)
      try file.lock()
      try isBusy()
      file.unlock()
    }
    #expect(try run(["--store", store, "-c", "meet Bob"], in: folder).status == 0)
    #expect(try folder.open().personCount == 2)
  }

  private func run(
    _ arguments: [String], in folder: Folder
  ) throws -> (status: Int32, output: String) {
    let process = try Victim.start(arguments, home: folder.path, output: folder.file("output"))
    let status = Victim.end(of: process)
    return (status, try #require(folder.text(of: "output")))
  }
}

/// The real program where it may not write.
@Suite struct LimitTests {
  /// Types into the shell until it has answered everything.
  private func shell(_ folder: Folder, _ lines: [String], limit: String = "") throws -> String {
    // The limit is on the size of files, as a full disk or a quota is: a write beyond it fails.
    let script = "trap '' XFSZ; \(limit) exec \"$0\" \"$@\""
    let victim = try Victim(
      program: "/bin/sh",
      arguments: [
        "-c", script, Victim.program, "--store", folder.file(folder.kind.file), "--today",
        "2026-03-04",
      ], home: folder.path)
    let prompts = lines.count + 1
    return victim.run(
      input: lines.joined(separator: "\n") + "\n",
      until: .init(microseconds: 20_000_000, afterWords: ("whoknows> ", prompts)))
  }

  @Test(arguments: StoreKind.allCases)
  func aFullDiskIsSaidAndTheSessionGoesOn(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let big = String(repeating: "x", count: 3_000)
    let lines = ["meet Alice"] + Array(repeating: "note Alice \"\(big)\"", count: 400)
    try folder.write(lines.joined(separator: "\n"), to: "big.net")
    // 512-byte blocks: the log, or the text, has room for a statement or two, not for four hundred.
    let output = try shell(
      folder, ["meet Bob", "include \"\(folder.file("big.net"))\"", "people", "meet Carol"],
      limit: "ulimit -f 1200;")
    #expect(output.contains("E06"), "\(output)")
    #expect(output.contains("Nothing was written"), "\(output)")
    #expect(output.contains("Bob") && !output.contains("Alice (new)"), "\(output)")
    #expect(output.contains("met Carol"), "\(output)")
    let journal = try folder.open()
    #expect(try journal.history(limit: 9).map(\.source) == ["meet Bob", "meet Carol"])
    #expect(try journal.checkIntegrity() == [])
  }

  /// A disk of 1 MB, mounted for one process: where the system lets us (root, or a user namespace).
  static let smallDisks: [String] = ["unshare -m", "unshare -rm"].filter { unshare in
    guard
      let process = try? Victim(
        program: "/bin/sh",
        arguments: ["-c", "\(unshare) sh -c 'mount -t tmpfs t /mnt' && echo mounted"], home: "/")
    else { return false }
    return process.run(
      input: "", until: .init(microseconds: 5_000_000, afterWords: ("mounted", 1)), grace: 0
    ).contains("mounted")
  }.prefix(1).map(\.self)

  @Test(arguments: smallDisks, StoreKind.allCases)
  func aDiskThatIsReallyFullIsSaidToo(_ unshare: String, _ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let store = folder.file("small/\(kind.file)")
    let small = folder.file("small")
    #expect(mkdir(small, 0o700) == 0)
    let big = String(repeating: "x", count: 3_000)
    try folder.write(
      "meet Alice\n" + (0..<400).map { "note Alice \"\($0) \(big)\"\n" }.joined(), to: "big.net")
    // What the disk held is copied before it goes with the process.
    let script = """
      mount -t tmpfs -o size=1m tmpfs '\(small)' || exit 1
      "$0" --store '\(store)' --today 2026-03-04 -c 'meet Bob'
      "$0" --store '\(store)' --today 2026-03-04 --keep-going '\(folder.file("big.net"))'
      echo "status $?"
      df --output=avail '\(small)'
      "$0" --store '\(store)' --today 2026-03-04 -c people
      cp '\(small)'/* '\(folder.path)'; echo copied
      """
    try folder.write(script, to: "fill.sh")
    let victim = try Victim(
      program: "/bin/sh",
      arguments: [
        "-c", "\(unshare) sh -c \"$(cat '\(folder.file("fill.sh"))')\" \"$0\"", Victim.program,
      ],
      home: folder.path)
    let output = victim.run(
      input: "", until: .init(microseconds: 60_000_000, afterWords: ("copied", 1)), grace: 0)
    #expect(output.contains("E0608") && output.contains("status 3"), "\(output)")
    let journal = try folder.open()
    let sources = try journal.history(limit: .max).map(\.source)
    // Each statement was a transaction: those for which there was room are there, in order.
    #expect(Array(sources.prefix(2)) == ["meet Bob", "meet Alice"])
    let numbers = sources.dropFirst(2).compactMap {
      Int($0.split(separator: "\"")[1].prefix { $0 != " " })
    }
    #expect(numbers.count == sources.count - 2 && (10..<400).contains(numbers.count))
    #expect(numbers == Set(numbers).sorted())
    #expect(Array(numbers.prefix(10)) == Array(0..<10))
    #expect(try journal.checkIntegrity() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func aReadOnlyStoreIsReadAndSaysSo(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    do { Player(try folder.open()).type("meet Alice") }
    #expect(chmod(folder.file(kind.file), 0o400) == 0)
    let output = try shell(folder, ["meet Bob", "people", "meet Carol"])
    #expect(output.occurrences(of: "E0604") == 2 || output.occurrences(of: "E06") == 2, "\(output)")
    #expect(output.contains("Alice"), "\(output)")
    #expect(try folder.names.filter { $0.hasPrefix(kind.file) } == [kind.file])
  }

  @Test func aReadOnlyStoreIsReadWithItsLog() throws {
    let folder = try Folder()
    let copy = try Folder()
    let whole: UInt64
    do {
      let player = Player(try Journal(folder.store))
      player.type("meet Alice")
      whole = try player.journal.recordHash()
      // As a shell that was killed leaves it: the newest is in the log only.
      for name in try folder.names {
        try copy.write(try #require(folder.bytes(of: name)), to: name)
        #expect(chmod(copy.file(name), 0o400) == 0)
      }
    }
    let names = try copy.names
    #expect(names == ["network.db", "network.db-shm", "network.db-wal"])
    do {
      let player = Player(try Journal(copy.store))
      #expect(try player.journal.recordHash() == whole)
      #expect(!player.type("meet Bob"))
      #expect(player.diagnostics.last?.code == .readOnlyStore)
    }
    #expect(try copy.names == names)
  }

  @Test(arguments: StoreKind.allCases)
  func aRemovedStoreIsNoticed(_ kind: StoreKind) throws {
    let folder = try Folder(kind)
    let player = Player(try folder.open())
    player.type("meet Alice")
    for name in try folder.names { unlink(folder.file(name)) }
    let known = player.diagnostics.count
    let isAccepted = player.type("meet Bob")
    #expect(!isAccepted, "what is written into a file that is gone would be lost")
    #expect(player.diagnostics.dropFirst(known).map(\.code) == [.fileNotFound])
    #expect(!player.type("meet Carol"))
    #expect(try folder.names == [])
  }
}
