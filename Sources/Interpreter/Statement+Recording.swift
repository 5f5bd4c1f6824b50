import NetLanguage

extension Statement {
  /// True where running the statement can write to the store: it then needs a transaction.
  var mayRecord: Bool {
    switch kind {
    case .command, .fact: true
    case .shell(.restore): true
    case .shell(.importFile(_, as: _, let preview)): !preview
    case .question, .shell: false
    case .script(let script): script.mayRecord
    }
  }
}

extension Statement {
  /// False for what speaks to the shell alone: it works whatever became of the store.
  var mayRead: Bool {
    switch kind {
    case .command, .fact, .question, .script: true
    case .shell(.show), .shell(.save), .shell(.export), .shell(.importFile), .shell(.restore),
      .shell(.plot), .shell(.history):
      true
    case .shell(.help), .shell(.historySave), .shell(.open), .shell(.edit), .shell(.fix),
      .shell(.quit):
      false
    }
  }
}

extension Script {
  var mayRecord: Bool {
    switch self {
    case .letBe, .print, .setToday, .explain: false
    case .set, .habit, .run, .include: true
    case .forEach(_, _, let body): body.contains(where: \.mayRecord)
    case .ifThen(_, let body, let other):
      body.contains(where: \.mayRecord) || (other ?? []).contains(where: \.mayRecord)
    case .expect(.error(_, let statement)): statement.mayRecord
    case .expect(.question), .expect(.expression): false
    // A supposition is a transaction that is always rolled back.
    case .suppose, .simulate: false
    }
  }
}
