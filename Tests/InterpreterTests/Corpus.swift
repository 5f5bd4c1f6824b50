import Foundation
import RandomLives

/// The files that the tests read and, when told to, rewrite.
enum Corpus {
  /// The folder of the package: tests live in `Tests/InterpreterTests`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let session = root.appending(path: "Tests/Corpus/session")
  static let questions = root.appending(path: "Tests/Corpus/questions")
  static let diagnostics = root.appending(path: "Tests/Corpus/diagnostics")
  static let scripts = root.appending(path: "Scripts").resolvingSymlinksInPath()

  /// True where goldens are to be written: `WHOKNOWS_UPDATE=1`, never on a CI machine.
  static let isUpdating: Bool = {
    let environment = ProcessInfo.processInfo.environment
    guard environment["WHOKNOWS_UPDATE"] == "1" else { return false }
    precondition(environment["CI"] == nil, "goldens are not rewritten where CI is set")
    return true
  }()

  /// The names of a folder's files with an extension, without it, ascending.
  static func names(in folder: URL, extension ending: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == ending }
      .map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }

  static func text(_ folder: URL, _ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  static func write(_ text: String, _ folder: URL, _ file: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: file))
  }
}

extension RandomLife {
  /// Fixed seeds: as many as usual, or `WHOKNOWS_SEEDS` for a long run.
  static func seeds(from first: UInt64, usually count: Int) -> [UInt64] {
    let wished = ProcessInfo.processInfo.environment["WHOKNOWS_SEEDS"].flatMap { Int($0) }
    return (0..<UInt64(max(1, wished ?? count))).map { first + $0 }
  }
}

/// The first line in which two texts differ, for a failure that can be read.
func firstDifference(_ actual: String, _ expected: String) -> String {
  let (left, right) = (
    actual.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  )
  for index in 0..<max(left.count, right.count) {
    let (actual, expected) = (
      index < left.count ? String(left[index]) : "(end)",
      index < right.count ? String(right[index]) : "(end)"
    )
    if actual != expected {
      return "line \(index + 1)\n  actual:   \(actual)\n  expected: \(expected)"
    }
  }
  return "no difference"
}
