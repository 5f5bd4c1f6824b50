import ArgumentParser
import Presentation
import Relationships

/// The command line as it was typed.
struct Arguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoknows",
    abstract: "Who knows you, how well, and from what evidence.",
    usage: """
      whoknows                       the shell
      whoknows FILE.net … [WORD …]   run scripts; the words after them are their $1, $2 …
      whoknows -c "STATEMENTS"       run text
      … | whoknows                   run standard input
      whoknows check FILE…           read only: report mistakes
      whoknows fmt FILE…             print in canonical layout
      whoknows test FILE…            run scripts as tests, each in a store of its own
      whoknows learn [LESSON]        lessons, a few minutes each
      whoknows demo [NETWORK]        a sample network to try things on
      whoknows doctor [STORE]        check a store, mend it, rescue what is in it
      """,
    discussion: """
      Exit status: 0 ok, 1 a statement failed, 2 wrong usage, 3 the store, 130 interrupted.
      In the shell: help.
      """,
    version: Version.text)

  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The network's file, a text where it ends in .net; or :memory: for one that is gone afterwards.",
      valueName: "path"))
  var store: String?

  @Option(name: .shortAndLong, help: "Statements to run.")
  var command: String?

  @Option(help: ArgumentHelp("The day to take as today, as 2026-03-04.", valueName: "date"))
  var today: Day?

  @Option(help: ArgumentHelp("table, json, csv or markdown.", valueName: "format"))
  var format: OutputFormat?

  @Flag(help: "Go on after a statement that failed.")
  var keepGoing = false

  @Flag(help: "Run everything, then take it back.")
  var dryRun = false

  @Flag(help: "Agree to what cannot be undone.")
  var yes = false

  @Flag(help: "fmt: only tell which files are not in canonical layout.")
  var check = false

  @Flag(help: "fmt: rewrite the files.")
  var write = false

  @Flag(help: "doctor: derive everything again from what was recorded.")
  var rebuild = false

  @Option(help: ArgumentHelp("doctor: rescue into a new store.", valueName: "new-store"))
  var salvage: String?

  @Option(help: ArgumentHelp("test: also write JUnit XML.", valueName: "path"))
  var junit: String?

  @Option(help: ArgumentHelp("demo: type a script at human speed.", valueName: "path"))
  var play: String?

  @Option(help: ArgumentHelp("demo: write a transcript.", valueName: "path"))
  var record: String?

  @Argument(
    help: ArgumentHelp("A script and its arguments, or a word from above.", valueName: "file"))
  var files: [String] = []

  /// What the first word asks for.
  enum Mode {
    case shell
    case scripts([String], arguments: [String])
    case text(String, arguments: [String])
    case check([String])
    case format([String])
    case test([String])
    /// The lesson's number or name, or a file or folder of lessons.
    case learn(String?)
    case demo(String?)
    case doctor(String?)
  }

  /// - Throws: a usage error for options that do not go together.
  func mode() throws -> Mode {
    if let command {
      return .text(command, arguments: files)
    }
    switch files.first {
    case "check": return .check(try named(Array(files.dropFirst()), after: "check"))
    case "fmt": return .format(try named(Array(files.dropFirst()), after: "fmt"))
    case "test": return .test(try named(Array(files.dropFirst()), after: "test"))
    case "learn": return .learn(try single(after: "learn"))
    case "demo": return .demo(try single(after: "demo"))
    case "doctor": return .doctor(try single(after: "doctor"))
    case nil: return .shell
    case .some(let file):
      let others = files.dropFirst().prefix { $0.hasSuffix(".net") }
      return .scripts(
        [file] + others, arguments: Array(files.dropFirst(1 + others.count)))
    }
  }

  private func single(after word: String) throws -> String? {
    guard files.count <= 2 else { throw ValidationError("\(word) takes one thing at a time.") }
    return files.count == 2 ? files[1] : nil
  }

  private func named(_ files: [String], after word: String) throws -> [String] {
    guard !files.isEmpty else { throw ValidationError("\(word) needs a file.") }
    return files
  }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}

extension OutputFormat: ExpressibleByArgument {
  package static var allValueStrings: [String] { ["table", "json", "csv", "markdown"] }

  package init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }
}

enum Version {
  static let text = "0.1.0"
}
