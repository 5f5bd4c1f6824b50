import NetLanguage

extension Statement {
  /// True where running the statement can write to the store: it then needs a transaction.
  var mayRecord: Bool {
    switch kind {
    case .command, .fact: true
    case .shell(.restore): true
    case .question, .shell: false
    case .script(let script): script.mayRecord
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
