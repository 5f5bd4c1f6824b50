import Foundation
import GrammarKit
import Testing

/// The files under `Grammar/` and what the tests share of them.
enum GrammarFiles {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Grammar")

  /// Whether generated files are to be rewritten instead of compared.
  static let isUpdating = ProcessInfo.processInfo.environment["WHOKNOWS_UPDATE"] == "1"

  /// Whether the long run was asked for.
  static let isLong = ProcessInfo.processInfo.environment["WHOKNOWS_LONG"] == "1"

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  static func grammar() throws -> Grammar {
    try Grammar(reading: text("whoknows.ebnf"))
  }

  private static let shared = Result {
    let grammar = try Self.grammar()
    return (grammar: grammar, recogniser: try Recogniser(of: grammar))
  }

  /// The grammar and its recogniser, made once.
  static func recogniser() throws -> (grammar: Grammar, recogniser: Recogniser) {
    try shared.get()
  }

  /// The `.net` files of a folder, by name.
  static func corpus(_ folder: String) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: self.folder.appending(path: folder).path)
      .filter { $0.hasSuffix(".net") }.sorted()
  }
}
