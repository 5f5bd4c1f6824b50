import SourceText

/// Statements about the shell itself, each after its first word.
extension Parser {
  mutating func shell(_ head: StatementHead) throws(SyntaxFailure) -> Shell {
    switch head {
    case .help: return .help(helpTopic())
    case .history: return try history()
    case .import: return try importStatement()
    case .export:
      let question = atQuery(besideName: false) ? try modifiedQuery() : nil
      try expect(.to)
      return .export(question, to: try requireString(as: .path))
    case .open: return .open(try requireString(as: .path))
    case .save:
      return .save(as: accept(.as, as: .keyword) ? try requireString(as: .path) : nil)
    case .restore: return .restore(try requireString(as: .text))
    case .plot: return .plot(try plotSubject())
    case .show:
      guard let keyword = acceptOne(of: KeywordGroup.showSubjects, as: .constant),
        let subject = ShowSubject(rawValue: keyword.text)
      else { throw .unexpected }
      return .show(subject)
    case .edit: return .edit
    case .fix: return .fix(try optionalCount())
    case .quit: return .quit
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .ask, .promise, .settle,
      .thank, .contact, .want, .skip, .seek, .opportunity, .rename, .alias, .merge, .retract, .i,
      .five, .who, .how, .why, .when, .where, .what, .list, .count, .aggregate, .source, .let,
      .for, .if, .define, .run, .include, .expect, .print, .set, .suppose, .simulate, .explain:
      preconditionFailure("only the heads of shell statements come here")
    }
  }

  private mutating func helpTopic() -> HelpTopic? {
    if let topic = take(.topicWord, as: .helpTopic) { return .word(word(topic)) }
    if let string = take(.string, as: .helpTopic) { return .quoted(stringWord(string)) }
    return takeWord(.errorCode, as: .errorCode).map { .code($0) }
  }

  private mutating func history() throws(SyntaxFailure) -> Shell {
    guard accept(.save, as: .keyword) else { return .history(try optionalCount()) }
    let first = try number()
    try expect(.to)
    let last = try number()
    return .historySave(first, last, path: try requireString(as: .path))
  }

  private mutating func importStatement() throws(SyntaxFailure) -> Shell {
    let path = try requireString(as: .path)
    var format: ImportFormat?
    if accept(.as, as: .keyword) {
      guard let keyword = acceptOne(of: KeywordGroup.importFormats, as: .constant) else {
        throw .unexpected
      }
      format = ImportFormat(rawValue: keyword.text)
    }
    return .importFile(path, as: format, preview: accept(.preview, as: .keyword))
  }

  private mutating func plotSubject() throws(SyntaxFailure) -> PlotSubject {
    if sees(.identifier, as: .fieldName) {
      let field = try field()
      return .field(field, since: try optionalSince())
    }
    return .question(try modifiedQuery())
  }
}
