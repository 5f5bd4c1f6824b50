/// How a statement goes on, told by its first word.
enum StatementHead: UInt8, Sendable {
  // Commands.
  case meet, deepen, log, introduce, note, tag, forget, undo, ask, promise, settle, thank, contact
  case want, skip, seek, opportunity, rename, alias, merge, retract
  /// A fact about myself.
  case i
  // Questions.
  case five, who, how, why, when, `where`, what, list, count, aggregate, source
  // Scripts.
  case `let`, `for`, `if`, define, run, include, expect, print, set, suppose, simulate, explain
  // The shell.
  case help, history, `import`, export, open, save, restore, plot, show, edit, fix, quit

  /// The head that a keyword is; nil for a word that begins no statement.
  @inline(__always) init?(_ keyword: Keyword) {
    guard let head = Self.table[Int(keyword.rawValue)] else { return nil }
    self = head
  }

  /// True for the heads of the grammar's Query.
  var isQuery: Bool {
    switch self {
    case .who, .how, .why, .when, .where, .what, .list, .count, .aggregate, .source: return true
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .ask, .promise, .settle,
      .thank, .contact, .want, .skip, .seek, .opportunity, .rename, .alias, .merge, .retract, .i,
      .five, .let, .for, .if, .define, .run, .include, .expect, .print, .set, .suppose, .simulate,
      .explain, .help, .history, .import, .export, .open, .save, .restore, .plot, .show, .edit,
      .fix, .quit:
      return false
    }
  }

  private static let table: [StatementHead?] = {
    var table = [StatementHead?](repeating: nil, count: Keyword.allCases.count)
    for (head, keywords) in spellings {
      for keyword in keywords { table[Int(keyword.rawValue)] = head }
    }
    return table
  }()

  private static let spellings: [(StatementHead, [Keyword])] = [
    (.meet, [.meet]), (.deepen, [.deepen]), (.log, [.log]), (.introduce, [.introduce]),
    (.note, [.note]), (.tag, [.tag, .untag]), (.forget, [.forget]), (.undo, [.undo, .redo]),
    (.ask, [.ask]), (.promise, [.promise]), (.settle, [.keep, .break, .cancel]),
    (.thank, [.thank]), (.contact, [.contact]), (.want, [.want]), (.skip, [.skip]),
    (.seek, [.seek]), (.opportunity, [.found, .lost]), (.rename, [.rename]), (.alias, [.alias]),
    (.merge, [.merge]), (.retract, [.retract]), (.i, [.i]), (.five, [.five, .faces]),
    (.who, [.who, .whom]), (.how, [.how]), (.why, [.why]), (.when, [.when]), (.where, [.where]),
    (.what, [.what]), (.list, [.list]), (.count, [.count]),
    (.aggregate, KeywordGroup.aggregates), (.source, KeywordGroup.sources),
    (.let, [.let]), (.for, [.for]), (.if, [.if]), (.define, [.define]), (.run, [.run]),
    (.include, [.include]), (.expect, [.expect]), (.print, [.print]), (.set, [.set]),
    (.suppose, [.suppose]), (.simulate, [.simulate]), (.explain, [.explain]), (.help, [.help]),
    (.history, [.history]), (.import, [.import]), (.export, [.export]), (.open, [.open]),
    (.save, [.save]), (.restore, [.restore]), (.plot, [.plot]), (.show, [.show]), (.edit, [.edit]),
    (.fix, [.fix]),
    (.quit, [.quit, .exit]),
  ]
}

/// Groups of keywords that one place of the grammar takes.
enum KeywordGroup {
  static let sources = keywords(of: Source.self)
  static let aggregates: [Keyword] = [.average, .median, .lowest, .highest, .total]
  static let formats = keywords(of: AnswerFormat.self)
  static let importFormats = keywords(of: ImportFormat.self)
  static let showSubjects = keywords(of: ShowSubject.self)
  static let layers = keywords(of: Layer.self)

  static let weekdays: [Keyword] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
  static let months: [Keyword] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
    .november, .december,
  ]
  static let units: [Keyword] = [.day, .days, .week, .weeks, .month, .months, .year, .years]
  static let timeUnits: [Keyword] = [.minute, .minutes, .hour, .hours]
  static let numberWords: [Keyword] = [
    .one, .two, .three, .four, .five, .six, .seven, .eight, .nine, .ten, .twelve,
  ]

  /// The keywords that spell the cases of an enum. Does not use the word table, which is built with
  /// the help of these lists.
  private static func keywords<Value: CaseIterable & RawRepresentable>(
    of _: Value.Type
  ) -> [Keyword] where Value.RawValue == String {
    Value.allCases.compactMap { value in
      Keyword.allCases.first { $0.text == value.rawValue }
    }
  }
}

extension Keyword {
  /// The value of a number word.
  var numberValue: Int? {
    guard let index = KeywordGroup.numberWords.firstIndex(of: self) else { return nil }
    return self == .twelve ? 12 : index + 1
  }
}
