import SourceText

/// The imperative mood.
extension Parser {
  /// A command whose first word has been taken.
  mutating func command(
    _ head: StatementHead, _ keyword: Keyword
  ) throws(SyntaxFailure) -> Command {
    switch head {
    case .meet:
      let people = try personList()
      return .meet(people, try clauses([.via, .at, .when, .length, .over, .about, .remark]))
    case .deepen:
      let people = try personList()
      return .deepen(people, try clauses([.over, .at, .when, .length, .about, .remark]))
    case .log: return try logCommand()
    case .introduce: return try introduceCommand()
    case .note:
      let people = try personList()
      let text = try requireString(as: .text)
      return .note(people, text: text, try clauses([.when, .about, .tag]))
    case .tag:
      let people = try personList()
      return .tag(people, tags: try tags(), adding: keyword == .tag)
    case .forget: return .forget(try person())
    case .undo:
      let count = try optionalCount()
      return keyword == .undo ? .undo(count) : .redo(count)
    case .retract:
      let number = try number()
      return .retract(number, try optionalClause(.because))
    case .ask, .promise, .settle, .thank, .contact, .want, .skip, .seek, .opportunity, .rename,
      .alias, .merge:
      return try peopleCommand(head, keyword)
    case .i, .five, .who, .how, .why, .when, .where, .what, .list, .count, .aggregate, .source,
      .let, .for, .if, .define, .run, .include, .expect, .print, .set, .suppose, .simulate,
      .explain, .help, .history, .import, .export, .open, .save, .restore, .plot, .show, .edit,
      .fix, .quit:
      preconditionFailure("only the heads of commands come here")
    }
  }

  /// The commands of the people layer.
  private mutating func peopleCommand(
    _ head: StatementHead, _ keyword: Keyword
  ) throws(SyntaxFailure) -> Command {
    switch head {
    case .ask: return try askCommand()
    case .promise:
      let person = try person()
      let text = try requireString(as: .text)
      return .promise(person, text: text, try clauses([.by, .when, .tag]))
    case .settle: return try settleCommand(keyword)
    case .thank:
      let people = try personList()
      return .thank(people, try clauses([.purpose, .over, .when, .remark]))
    case .contact: return try contactCommand()
    case .want: return try wantCommand()
    case .skip: return try skipCommand()
    case .seek:
      let topic = try topic()
      return .seek(topic, try clauses([.at, .by, .because, .when, .remark]))
    case .opportunity:
      try expect(.opportunity)
      let number = try number()
      let clauses = try clauses([.via, .when, .remark])
      return .opportunity(number, found: keyword == .found, clauses)
    case .rename:
      let person = try person()
      try expect(.to)
      return .rename(person, to: try newName())
    case .alias: return try aliasCommand()
    case .merge:
      let person = try person()
      try expect(.into)
      return .merge(person, into: try self.person())
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .retract, .i, .five, .who,
      .how, .why, .when, .where, .what, .list, .count, .aggregate, .source, .let, .for, .if,
      .define, .run, .include, .expect, .print, .set, .suppose, .simulate, .explain, .help,
      .history, .import, .export, .open, .save, .restore, .plot, .show, .edit, .fix, .quit:
      preconditionFailure("only the heads of people commands come here")
    }
  }

  private mutating func logCommand() throws(SyntaxFailure) -> Command {
    let kind = try requireWord(.identifier, as: .kind)
    let direction: LogDirection
    if accept(.with, as: .keyword) {
      direction = .with
    } else if accept(.to, as: .keyword) {
      direction = .to
    } else {
      try expect(.from)
      direction = .from
    }
    let people = try personList()
    return .log(
      kind: kind, direction, people, try clauses([.over, .at, .when, .length, .about, .remark]))
  }

  private mutating func introduceCommand() throws(SyntaxFailure) -> Command {
    let people = try personList()
    try expect(.to)
    let others = try personList()
    return .introduce(
      people, to: others, try clauses([.at, .when, .about, .because, .remark]))
  }

  private mutating func askCommand() throws(SyntaxFailure) -> Command {
    let person = try person()
    let tail: ClauseSet = [.when, .by, .because, .remark]
    if accept(.to, as: .keyword) {
      try expect(.introduce)
      try expect(.me)
      try expect(.to)
      let target = try self.person()
      return .askIntroduction(of: person, to: target, try clauses(tail))
    }
    try expect(.for)
    let topic = try topic()
    return .askFor(person, topic, try clauses(tail))
  }

  private mutating func settleCommand(_ keyword: Keyword) throws(SyntaxFailure) -> Command {
    try expect(.promise)
    let reference = try promiseReference()
    let settlement: Settlement =
      keyword == .keep ? .kept : keyword == .break ? .broken : .cancelled
    return .settle(settlement, reference, try optionalClause(.when))
  }

  private mutating func promiseReference() throws(SyntaxFailure) -> PromiseReference {
    if let number = take(.integer, as: .number) { return .number(count(of: number)) }
    let isMine = accept(.to, as: .keyword)
    if !isMine { try expect(.from) }
    let person = try person()
    let text = takeString(as: .text)
    return .party(mine: isMine, person, text: text)
  }

  private mutating func contactCommand() throws(SyntaxFailure) -> Command {
    let people = try personList()
    if accept(.every, as: .keyword) { return .contactEvery(people, try duration()) }
    if accept(.never, as: .keyword) { return .contactNever(people) }
    try expect(.by, as: .clause)
    return .contactBy(people, try clauseDate(beforeDuration: false))
  }

  private mutating func wantCommand() throws(SyntaxFailure) -> Command {
    let people = try personList()
    if accept(.to, as: .keyword) {
      try expect(.know)
      try expect(.me)
      try expect(.better)
      return .wantKnown(people)
    }
    try expect(.in)
    try expect(.my)
    guard let keyword = acceptOne(of: KeywordGroup.layers, as: .constant),
      let layer = Layer(rawValue: keyword.text)
    else { throw .unexpected }
    return .wantInLayer(people, layer)
  }

  private mutating func skipCommand() throws(SyntaxFailure) -> Command {
    let people = try personList()
    if accept(.for, as: .keyword) { return .skipFor(people, try duration()) }
    try expect(.until)
    return .skipUntil(people, try clauseDate(beforeDuration: false))
  }

  private mutating func aliasCommand() throws(SyntaxFailure) -> Command {
    let person = try person()
    try expect(.as)
    if let handle = take(.handle, as: .person) {
      return .alias(person, as: handleWord(handle))
    }
    return .alias(person, as: try newName())
  }

  /// The grammar's NewName.
  private mutating func newName() throws(SyntaxFailure) -> Word {
    if let string = take(.string, as: .person) { return stringWord(string) }
    let first = try require(.nameStart, as: .person)
    let name = try bareName(from: first, role: .personContinuation)
    return Word(name, range(from: first.start))
  }

  /// One tag or more.
  mutating func tags() throws(SyntaxFailure) -> [Word] {
    var result = [try requireWord(.tag, as: .tag)]
    while let tag = take(.tag, as: .tag) { result.append(word(tag)) }
    return result
  }
}
