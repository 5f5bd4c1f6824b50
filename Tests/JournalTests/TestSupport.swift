import Relationships
import Testing

@testable import Journal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one test, removed with everything in it.
final class TestFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/whoknows-journal-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw JournalError(system: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { TestFolder.remove(path) }

  func file(_ name: String) -> String { path + "/" + name }

  var store: Journal.Location { .file(file("network.db")) }

  private static func remove(_ folder: String) {
    guard let stream = opendir(folder) else { return }
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let path = folder + "/" + name
      chmod(path, 0o700)
      if unlink(path) != 0 { remove(path) }
    }
    closedir(stream)
    rmdir(folder)
  }
}

func mode(of path: String) -> Int? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return Int(status.st_mode & 0o777)
}

func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

/// Compares without printing the file where it differs.
func isUnchanged(_ path: String, _ bytes: [UInt8]) -> Bool { contents(of: path) == bytes }

func write(_ bytes: [UInt8], to path: String) throws {
  guard let file = fopen(path, "wb") else { throw JournalError(system: errno) }
  let written = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, written == bytes.count else { throw JournalError(system: errno) }
}

/// The day on which the tests' life begins.
let firstDay = Day(number: 20_000)

extension Journal {
  /// Creates a person as `meet` or a fact would.
  @discardableResult
  func add(_ name: String, on day: Day = firstDay, meeting: Bool = true) throws -> PersonID {
    try transaction {
      let id = newPersonID()
      var drafts = [Entry(.person, date: PartialDate(day), recorded: day)]
      drafts[0].text = name
      drafts[0].people = [Participant(id, .subject)]
      if meeting { drafts.append(.interaction(.met, with: [id], on: day)) }
      try record(drafts, source: "meet \(name)")
      return id
    }
  }

  @discardableResult
  func save(_ drafts: Entry..., source: String = "a statement") throws -> [EntryID] {
    try transaction { try record(drafts, source: source) }
  }
}

extension Entry {
  static func make(
    _ kind: EntryKind, _ people: [Participant] = [], on day: Day = firstDay,
    _ change: (inout Entry) -> Void = { _ in }
  ) -> Entry {
    var entry = Entry(kind, date: PartialDate(day), recorded: day)
    entry.people = people
    change(&entry)
    return entry
  }

  static func interaction(
    _ kind: EvidenceKind, with people: [PersonID], on day: Day, by actor: Actor = .both
  ) -> Entry {
    make(.interaction, people.map { Participant($0, .subject) }, on: day) {
      $0.code = kind.rawValue
      $0.actor = actor
    }
  }

  static func tie(
    _ from: PersonID, _ to: PersonID, _ strength: TieStrength = .plain, on day: Day = firstDay,
    role: String? = nil
  ) -> Entry {
    make(.tie, [Participant(from, .subject), Participant(to, .object)], on: day) {
      $0.code = strength.rawValue
      $0.text = role
    }
  }
}
