/// One mistake of the corpus: what is in the store, what is said, and how it is answered.
struct DiagnosticCase {
  /// A script that makes the store.
  var given = ""
  var source = ""
  /// Files that `include` can read, by name.
  var files: [String: String] = [:]
  /// The rendered diagnostics: the golden.
  var golden = ""

  /// The cases of a corpus file: sections that begin with `=== given`, `=== source`,
  /// `=== file NAME` and `=== diagnostic`; the last one ends a case.
  static func cases(in text: String) -> [DiagnosticCase] {
    var cases: [DiagnosticCase] = []
    var current = DiagnosticCase()
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        if section == "diagnostic" {
          cases.append(current)
          current = DiagnosticCase()
        }
        section = String(line.dropFirst(4))
      } else {
        current.append(line, to: section)
      }
    }
    if section == "diagnostic" { cases.append(current) }
    return cases.map { $0.trimmed() }
  }

  private mutating func append(_ line: Substring, to section: String) {
    switch section {
    case "given": given += line + "\n"
    case "source": source += line + "\n"
    case "diagnostic": golden += line + "\n"
    case let file: files[String(file.dropFirst("file ".count)), default: ""] += line + "\n"
    }
  }

  /// The line end before the next section is no part of a section.
  private func trimmed() -> DiagnosticCase {
    var trimmed = self
    if trimmed.source.hasSuffix("\n") { trimmed.source.removeLast() }
    while trimmed.golden.hasSuffix("\n") { trimmed.golden.removeLast() }
    return trimmed
  }

  /// The case as the corpus keeps it.
  var text: String {
    var text = ""
    if !given.isEmpty { text += "=== given\n\(given)" }
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      text += "=== file \(name)\n\(content)"
    }
    return text + "=== source\n\(source)\n=== diagnostic\n\(golden)\n"
  }
}

extension DiagnosticCase {
  /// A desk with the case's store, before the mistake.
  func makeDesk() throws -> Desk {
    let desk = try Desk(isInteractive: false, consents: false, files: files)
    let result = desk.run(given, name: "given")
    guard !result.failed else { throw BrokenCase(text: desk.text) }
    _ = desk.takeText()
    return desk
  }
}

/// A case whose own preparation fails.
struct BrokenCase: Error { var text: String }
