import SourceText

/// What came of `whoknows test`: scripts run as tests.
package struct TestReport: Sendable {
  package struct Expectation: Sendable {
    package var words: String
    /// The file that it stands in, which may be an included one, and the line, from 1.
    package var file: String
    package var line: Int
    /// Nil where it held.
    package var failure: Diagnostic?

    package init(words: String, file: String, line: Int, failure: Diagnostic?) {
      self.words = words
      self.file = file
      self.line = line
      self.failure = failure
    }
  }

  package struct Script: Sendable {
    package var file: String
    package var expectations: [Expectation] = []
    /// What stopped the script, or kept it from starting.
    package var errors: [Diagnostic] = []

    package init(file: String) { self.file = file }

    package var failures: Int { expectations.count { $0.failure != nil } }
    package var passed: Bool { failures == 0 && errors.isEmpty }
  }

  package var scripts: [Script] = []

  package init() {}

  package var passed: Bool { scripts.allSatisfy(\.passed) }
  fileprivate var count: Int { scripts.reduce(0) { $0 + $1.expectations.count } }
  fileprivate var failures: Int { scripts.reduce(0) { $0 + $1.failures } }
  fileprivate var errors: Int { scripts.count { !$0.errors.isEmpty } }
}

// MARK: - Words

extension TestReport.Script {
  /// One line: "ok    week.net · 4 expectations".
  package var line: String {
    let name = TerminalSafeText.visible(file)
    let all = "\(expectations.count) expectation\(expectations.count == 1 ? "" : "s")"
    if !errors.isEmpty { return "ERROR \(name) · stopped after \(all)\n" }
    if failures > 0 { return "FAIL  \(name) · \(failures) of \(all) failed\n" }
    return "ok    \(name) · \(all)\n"
  }
}

extension TestReport {
  /// The closing line.
  package var summary: String {
    let files = "\(scripts.count) script\(scripts.count == 1 ? "" : "s")"
    let stopped = errors == 0 ? "" : ", \(errors) stopped by an error"
    return "\(files): \(count - failures) expectations held, \(failures) failed\(stopped)\n"
  }

  // MARK: - JSON

  /// One line of JSON.
  package var json: String {
    let scripts = scripts.map { script in
      JSONText.Value.object([
        ("file", .string(script.file)), ("passed", .bool(script.passed)),
        ("expectations", .array(script.expectations.map(Self.member))),
        ("errors", .array(script.errors.map(Self.problem))),
      ])
    }
    return JSONText(
      .object([
        ("schema", .string(schema)), ("passed", .bool(passed)),
        ("held", .integer(count - failures)), ("failed", .integer(failures)),
        ("stopped", .integer(errors)), ("scripts", .array(scripts)),
      ])
    ).line
  }

  private static func member(_ expectation: Expectation) -> JSONText.Value {
    .object([
      ("words", .string(expectation.words)), ("file", .string(expectation.file)),
      ("line", .integer(expectation.line)), ("held", .bool(expectation.failure == nil)),
      ("failure", expectation.failure.map(problem) ?? .null),
    ])
  }

  private static func problem(_ diagnostic: Diagnostic) -> JSONText.Value {
    .object([
      ("code", .string(diagnostic.code.rawValue)), ("message", .string(diagnostic.message)),
      ("notes", .array(diagnostic.notes.map { .string($0) })),
    ])
  }

  // MARK: - JUnit

  /// The XML that CI servers read: a suite for each script, a case for each expectation, and one for
  /// what stopped it.
  package var junit: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text +=
      "<testsuites tests=\"\(count + errors)\" failures=\"\(failures)\" errors=\"\(errors)\">\n"
    for script in scripts { text += Self.suite(script) }
    return text + "</testsuites>\n"
  }

  private static func suite(_ script: Script) -> String {
    let errors = script.errors.isEmpty ? 0 : 1
    var text =
      "  <testsuite name=\"\(xml(script.file))\" tests=\"\(script.expectations.count + errors)\""
      + " failures=\"\(script.failures)\" errors=\"\(errors)\">\n"
    for expectation in script.expectations {
      let name = "line \(expectation.line): \(expectation.words)"
      text += "    <testcase classname=\"\(xml(expectation.file))\" name=\"\(xml(name))\""
      text +=
        expectation.failure.map { ">\n\(outcome("failure", [$0]))    </testcase>\n" } ?? "/>\n"
    }
    if errors > 0 {
      text += "    <testcase classname=\"\(xml(script.file))\" name=\"runs to its end\">\n"
      text += "\(outcome("error", script.errors))    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  private static func outcome(_ element: String, _ problems: [Diagnostic]) -> String {
    guard let first = problems.first else { return "" }
    let lines = problems.flatMap { ["\($0.code.rawValue) \($0.message)"] + $0.notes }
    return "      <\(element) type=\"\(first.code.rawValue)\" message=\"\(xml(first.message))\">"
      + xml(lines.joined(separator: "\n")) + "</\(element)>\n"
  }

  /// A text inside XML 1.0, which has no way at all to write most control characters.
  private static func xml(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += scalar == "\n" ? "&#10;" : " "
      default:
        let isWritable = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        result.unicodeScalars.append(isWritable ? scalar : "\u{FFFD}")
      }
    }
    return result
  }
}
