import Interpreter
import Journal
import SourceText

extension Application {
  /// `whoknows doctor [STORE]`: says what is right or wrong with a store; `--rebuild` derives
  /// everything again from the record, `--salvage NEW` copies what can be read into a new store.
  func examine(_ path: String?) -> ExitStatus {
    guard let path = path.map({ Surroundings.expand($0, base: nil) }) ?? storePath,
      Surroundings.exists(path)
    else {
      report(
        Diagnostic(
          .fileNotFound, "There is no store to look at.", at: .init(at: 0),
          notes: ["Say which: whoknows doctor ‹store›"]))
      return .store
    }
    defer { output.flush() }
    if Journal.isText(path) { return examineText(path) }
    do {
      if let new = arguments.salvage {
        return try salvage(path, into: Surroundings.expand(new, base: nil))
      }
      let journal = try Journal(.file(path))
      prepare(journal)
      return try arguments.rebuild ? rebuild(journal) : check(journal)
    } catch {
      report(error.diagnostic(at: .init(at: 0)))
      switch error.kind {
      case .damaged:
        errors.write("To rescue what can be read: whoknows doctor ‹store› --salvage ‹new-store›\n")
      case .notOurs where arguments.salvage == nil:
        errors.write("If it was one: whoknows doctor ‹store› --salvage ‹new-store›\n")
      case .notOurs, .newer, .readOnly, .busy, .full, .missing, .denied, .other: break
      }
      return .store
    }
  }

  private var storePath: String? {
    guard case .file(let path)? = storeLocation else { return nil }
    return path
  }

  private func check(_ journal: Journal) throws(JournalError) -> ExitStatus {
    let problems = try journal.checkIntegrity()
    guard problems.isEmpty else {
      for problem in problems { errors.write("✗ \(problem)\n") }
      errors.write("To derive all of it again: whoknows doctor ‹store› --rebuild\n")
      return .store
    }
    output.append("✓ every page can be read, and its checksum is right\n")
    output.append("✓ a replay of the record gives what is stored\n")
    output.append("  \(try journal.personCount) people in the record\n")
    return .success
  }

  /// A store in text: what follows from it is derived whenever it is opened, and an editor mends it.
  private func examineText(_ path: String) -> ExitStatus {
    guard arguments.salvage == nil else {
      report(
        Diagnostic(
          .notOfAStore, "A store in text is mended in an editor.", at: .init(at: 0),
          notes: ["whoknows doctor ‹store› tells which lines cannot be read."]))
      return .store
    }
    guard let journal = open(.file(path), name: path) else { return .store }
    do {
      output.append("✓ every statement of the text can be read\n")
      let problems = try journal.checkIntegrity()
      for problem in problems { errors.write("✗ \(problem)\n") }
      guard problems.isEmpty else { return .store }
      output.append("✓ a replay of the record gives the same answers\n")
      output.append("  \(try journal.personCount) people in the record\n")
      return .success
    } catch {
      report(error.diagnostic(at: .init(at: 0)))
      return .store
    }
  }

  private func rebuild(_ journal: Journal) throws(JournalError) -> ExitStatus {
    try journal.rebuildProjections()
    output.append("Everything was derived again from the record.\n")
    return try check(journal)
  }

  private func salvage(_ path: String, into new: String) throws(JournalError) -> ExitStatus {
    let report = try Journal.salvage(from: path, to: new)
    output.append(
      "\(report.statements) statements (\(report.entries) entries) are in the new store.\n")
    if report.doubtful > 0 {
      output.append(
        "\(report.doubtful) entries come from damaged pages and may not be what was recorded.\n")
    }
    if report.lost > 0 { output.append("\(report.lost) entries are missing.\n") }
    if !report.isEndKnown { output.append("Nothing tells how many entries came after them.\n") }
    return report.doubtful + report.lost == 0 && report.isEndKnown ? .success : .failure
  }
}
