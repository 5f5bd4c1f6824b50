import Foundation
import Interpreter
import Journal
import RandomLives

/// What a store is kept in; whatever is promised of one kind is promised of the other.
enum StoreKind: String, CaseIterable {
  case tables = "network.db"
  case text = "network.net"

  /// The file's name.
  var file: String { rawValue }
}

/// A folder of its own for one test, removed with everything in it.
final class Folder {
  let path: String
  let kind: StoreKind

  init(_ kind: StoreKind = .tables) throws {
    self.kind = kind
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "whoknows-safety-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  var store: Journal.Location { .file(file("network.db")) }

  /// The store of the folder's kind.
  func open() throws -> Journal { try Journal.open(file(kind.file)) }

  /// Names of everything in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// The files that random lives import, where they look for them: the folder is their home.
  func writeBooks() throws {
    try FileManager.default.createDirectory(
      atPath: file("books"), withIntermediateDirectories: true)
    for (name, text) in RandomLife.files { try write(text, to: "books/\(name)") }
  }

  func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: file(name)).map(Array.init)
  }

  func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  func removeAll() throws {
    for name in try names { try FileManager.default.removeItem(atPath: file(name)) }
  }
}

/// Numbers from the environment, for long runs.
func wished(_ name: String, usually: Int) -> Int {
  ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usually
}
