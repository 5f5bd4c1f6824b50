import Interpreter
import Journal
import LineEditor
import Presentation
import Relationships
import SourceText

extension Application {
  /// `whoknows test FILE…`: each script in a store of its own, in memory; what it prints is left out,
  /// what it expects is told.
  func test(_ files: [String]) -> ExitStatus {
    InterruptFlag.install()
    var report = TestReport()
    for file in files {
      guard let script = test(file) else { return .store }
      report.scripts.append(script)
      if arguments.format != .json { output.append(script.line) }
      output.flush()
      if arguments.format != .json { tellProblems(of: script) }
      if script.errors.contains(where: { $0.code == .interrupted }) { return .interrupted }
    }
    output.append(arguments.format == .json ? report.json : report.summary)
    output.flush()
    if let path = arguments.junit, !Surroundings.write(report.junit, to: path) {
      self.report(Diagnostic(.fileUnreadable, "“\(path)” cannot be written.", at: .init(at: 0)))
      return .failure
    }
    return report.passed ? .success : .failure
  }

  private func tellProblems(of script: TestReport.Script) {
    for problem in script.expectations.compactMap(\.failure) + script.errors { report(problem) }
  }

  /// Nil where there is no memory for a store.
  private func test(_ file: String) -> TestReport.Script? {
    var script = TestReport.Script(file: file)
    switch load(.file(file)) {
    case .failure(let diagnostic): script.errors.append(diagnostic)
    case .success((let source, let path)):
      guard let journal = openMemory() else { return nil }
      let session = makeSession(journal)
      session.emit = { _ in }
      session.expectationListener = { result in
        script.expectations.append(
          TestReport.Expectation(
            words: result.words, file: result.file, line: result.line, failure: result.failure))
      }
      _ = session.runScript(source, path: path, mode: .atomic) { diagnostic in
        if diagnostic.severity == .error { script.errors.append(diagnostic) }
      }
    }
    return script
  }

  /// A store that is gone afterwards.
  func openMemory() -> Journal? {
    do {
      return try Journal(.memory)
    } catch {
      report(error.diagnostic(at: .init(at: 0)))
      return nil
    }
  }
}
