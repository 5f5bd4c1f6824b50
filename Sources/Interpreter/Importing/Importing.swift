import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `import "Connections.csv" as linkedin preview`.
  ///
  /// All that is recorded is one statement, which `undo` takes back as one. A second import of the
  /// same file records nothing.
  func importFile(
    _ path: Word, as format: ImportFormat?, preview isPreview: Bool, _ statement: Statement
  ) throws {
    let file = try importAhead ?? readImport(path, format, statement)
    guard !file.isEmpty else {
      return emit(.answer(try report(ImportPlan(), of: file, isPreview: isPreview, statement)))
    }
    guard !file.records.isEmpty || !file.skipped.isEmpty else {
      throw nothingUsable(in: file, path)
    }
    var plan = ImportPlan()
    plan.leftOut = file.skipped
    for record in file.rejected {
      plan.add(ImportOutcome(line: record.line, standing: .rejected, detail: record.reason))
    }
    try planContacts(of: file, &plan, statement)
    try planInteractions(of: file, &plan, statement)
    let recorded = isPreview ? [] : try carryOut(&plan, statement)
    var answer = try report(plan, of: file, isPreview: isPreview, statement)
    if environment.isInteractive, !recorded.isEmpty {
      let line = "imported \(answer.headline ?? "")"
      emit(.recorded(Recording(lines: [line], created: plan.created, entries: recorded)))
      answer.headline = nil
      guard !answer.rows.isEmpty else {
        answer.notes.forEach { emit(.line($0)) }
        return
      }
    }
    emit(.answer(answer))
  }

  /// A file that yields no record is not what the user took it for.
  private func nothingUsable(in file: ImportedFile, _ path: Word) -> Diagnostic {
    Diagnostic(
      .notImportable, "No record of \(quoted(path.text)) can be used.", at: path.range,
      notes: file.rejected.prefix(5).map { "line \($0.line): \($0.reason)" })
  }

  /// Reads the file of an import before the store is locked for writing.
  func prepare(_ statement: Statement) throws {
    guard case .shell(.importFile(let path, let format, _)) = statement.kind else { return }
    importAhead = try readImport(path, format, statement)
  }

  /// Gives the new people their ids, and records everything as one statement.
  private func carryOut(
    _ plan: inout ImportPlan, _ statement: Statement
  ) throws -> [EntryID] {
    guard !plan.entries.isEmpty else { return [] }
    var ids: [PersonID: PersonID] = [:]
    for index in plan.entries.indices {
      for place in plan.entries[index].people.indices {
        let person = plan.entries[index].people[place].person
        guard person.rawValue < 0 else { continue }
        let id = ids[person] ?? journal.newPersonID()
        ids[person] = id
        plan.entries[index].people[place].person = id
      }
    }
    try refuseOversize(plan.entries, at: statement.range)
    let recorded = try journal.record(plan.entries, source: recordedWords(statement.range))
    forgetCaches()
    tally.entries += recorded.count
    tally.people += plan.created.count
    return recorded
  }
}

extension ImportedFile {
  /// Holds nothing at all.
  fileprivate var isEmpty: Bool { records.isEmpty && rejected.isEmpty && skipped.isEmpty }
}
