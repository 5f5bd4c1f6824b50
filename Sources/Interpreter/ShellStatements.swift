import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  func execute(_ shell: Shell, in statement: Statement) throws {
    try refusePromptOnly(shell, statement)
    switch shell {
    case .help(let topic): emit(.shell(.help(topic?.text)))
    case .history(let count): emit(.shell(.history(count?.value)))
    case .historySave(let from, let to, let path):
      guard from.value <= to.value else {
        throw Diagnostic(.outOfRange, "The first line comes after the last.", at: from.range)
      }
      emit(.shell(.saveHistory(from: from.value, to: to.value, path: path.text)))
    case .open(let path): emit(.shell(.open(path.text)))
    case .save(as: let path):
      guard let path else {
        emit(.line("Everything recorded is saved already."))
        return
      }
      try save(as: path.text)
      emit(.line("Saved a copy."))
    case .show(let subject): emit(.answer(try show(subject, statement)))
    case .edit: emit(.shell(.edit))
    case .fix(let count): emit(.shell(.fix(count?.value)))
    case .quit: emit(.shell(.quit))
    case .importFile(let path, let format, let preview):
      try importFile(path, as: format, preview: preview, statement)
    case .export(let question, let path): try export(question, to: path, statement)
    case .restore(let record): try restore(record)
    case .plot: throw notYet("plot", statement)
    }
  }

  /// A copy of the store: a text where its name ends in `.net`, with the comments that a text has.
  private func save(as path: String) throws {
    let path = environment.placeOfFile(path).path
    guard Journal.isText(path) else { return try journal.backup(to: path) }
    try journal.noteCopy(path)
    let text =
      try journal.text?.file.bytes
      ?? Array(RecordScript.text(of: journal, today: today).utf8)
    try TextFile.save(text, as: path)
  }

  /// Some statements speak to the person at the prompt, or to the session as a whole.
  private func refusePromptOnly(_ shell: Shell, _ statement: Statement) throws {
    let isAllowed: Bool
    switch shell {
    case .open, .edit, .fix, .historySave: isAllowed = environment.isInteractive
    case .save: isAllowed = !journal.isInTransaction
    case .help, .history, .importFile, .export, .plot, .show, .quit, .restore: isAllowed = true
    }
    guard isAllowed else {
      throw Diagnostic(
        .promptOnly, "This works at the prompt only, not in a script.", at: statement.range)
    }
  }

  func notYet(_ what: String, _ statement: Statement) -> Diagnostic {
    Diagnostic(
      .notYetSupported, "“\(what)” is read, but comes in a later version.", at: statement.range)
  }

  private func show(_ subject: ShowSubject, _ statement: Statement) throws -> Answer {
    let table: ResultTable
    switch subject {
    case .settings: table = settingsTable()
    case .parameters: table = parametersTable()
    case .habits: table = try habitsTable()
    case .variables: table = variablesTable()
    case .aliases: table = try aliasesTable()
    }
    var answer = Answer(
      question: words(statement.range), asOf: today,
      columns: table.columns.map { AnswerColumn($0.key, $0.title, dataOnly: $0.isDataOnly) },
      headline: table.headline, notes: table.notes)
    answer.rows = try table.rows.map { try $0.values.map { try answerValue($0) } }
    return answer
  }

  private func settingsTable() -> ResultTable {
    var table = ResultTable([
      Column("setting", "setting"), Column("value", "value"), Column("values", "one of"),
    ])
    table.rows = SettingName.allCases.map {
      Row(values: [
        .text($0.rawValue), .text(setting($0)),
        .list(($0.values.isEmpty ? ["any text"] : $0.values).map { .text($0) }),
      ])
    }
    table.notes = ["Change one with: set theme to light"]
    return table
  }

  private func parametersTable() -> ResultTable {
    var table = ResultTable([
      Column("name", "parameter"), Column("value", "value"), Column("default", "usual"),
      Column("unit", "unit"), Column("estimated", "‡"), Column("source", "source"),
      Column("meaning", "meaning", dataOnly: true),
    ])
    table.rows = Parameter.table.map {
      Row(values: [
        .text($0.name), .number(journal.parameters[$0.key], .plain), .number($0.usual, .plain),
        .text($0.unit), .truth($0.hasNoData), .text($0.source), .text($0.meaning),
      ])
    }
    table.notes = ["‡ chosen by us, no data behind it. Change one with: set fresh-half-life to 14"]
    return table
  }

  private func variablesTable() -> ResultTable {
    var table = ResultTable([
      Column("variable", "variable"), Column("type", "type"), Column("value", "value"),
    ])
    table.rows = variables.names.map { name in
      let value = variables[name] ?? .nothing
      return Row(values: [.text("$" + name), .text(value.typeName), value])
    }
    if table.rows.isEmpty {
      table.headline = "No variables."
      table.notes = ["Make one with: let $mentors be people where tag has #mentor"]
    }
    return table
  }

  private func aliasesTable() throws -> ResultTable {
    var table = ResultTable([Column("name", "name"), Column("aliases", "also")])
    try journal.forEachPerson { record in
      let others = record.aliases + record.handles
      guard !others.isEmpty else { return }
      table.rows.append(
        Row(values: [.text(record.name), .list(others.map { .text($0) })], person: record.id))
    }
    if table.rows.isEmpty {
      table.headline = "Nobody has another name."
      table.notes = ["Give one with: alias ‹person› as ‹name›"]
    }
    return table
  }
}

extension HelpTopic {
  var text: String {
    switch self {
    case .word(let word), .quoted(let word), .code(let word): word.text
    }
  }
}
