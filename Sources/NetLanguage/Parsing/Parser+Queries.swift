import SourceText

/// The queries of the grammar, each after its first word.
extension Parser {
  mutating func whoQuery() throws(SyntaxFailure) -> WhoQuery {
    if accept(.knows, as: .keyword) { return try whoKnows(.knows) }
    if accept(.trusts, as: .keyword) { return try whoKnows(.trusts) }
    if accept(.can, as: .keyword) { return try whoCan() }
    if accept(.should, as: .keyword) { return try whoShould() }
    if accept(.am, as: .keyword) {
      try expect(phrase: .i, .neglecting)
      return .amINeglecting
    }
    if accept(.needs, as: .keyword) {
      return accept(.me, as: .keyword) ? .needsMe : .needs(try topic())
    }
    if accept(.leads, as: .keyword) {
      try expect(.nowhere)
      return .leadsNowhere
    }
    if accept(.do, as: .keyword) { return try whoDoI() }
    if accept(.did, as: .keyword) {
      try expect(phrase: .i, .meet)
      return .didIMeet(try clauses([.at, .when, .since, .via]))
    }
    if accept(.is, as: .keyword) {
      return acceptBesideName(.tagged, as: .keyword)
        ? .isTagged(try tags()) : .isPerson(try person())
    }
    return try whoDoesSomething()
  }

  private mutating func whoDoesSomething() throws(SyntaxFailure) -> WhoQuery {
    if accept(.saw, as: .keyword) {
      try expect(.my)
      return .sawMy(try topic())
    }
    if accept(.helped, as: .keyword) {
      try expect(.me)
      return .helpedMe
    }
    if accept(.owes, as: .keyword) {
      try expect(.me)
      return .owesMe
    }
    if accept(.excels, as: .keyword) {
      try expect(.at)
      return .excelsAt(try topic())
    }
    if accept(.struggles, as: .keyword) {
      try expect(.with)
      return .strugglesWith(try topic())
    }
    if accept(.values, as: .keyword) { return .values(try topic()) }
    if accept(.works, as: .keyword) {
      try expect(.at)
      return .worksAt(try place(beforeDuration: false))
    }
    try expect(.lives)
    try expect(.in)
    return .livesIn(try place(beforeDuration: false))
  }

  private mutating func whoKnows(_ verb: TieVerb) throws(SyntaxFailure) -> WhoQuery {
    let target = try target()
    return .knows(verb, target, try strength())
  }

  private mutating func whoCan() throws(SyntaxFailure) -> WhoQuery {
    if accept(.introduce, as: .keyword) {
      try expect(phrase: .me, .to)
      return .canIntroduceMe(to: try person())
    }
    if accept(.help, as: .keyword) {
      try expect(.me)
      return .canHelpMe(with: accept(.with, as: .keyword) ? try topic() : nil)
    }
    try expect(phrase: .vouch, .for)
    if accept(.my, as: .keyword) { return .canVouch(for: try topic()) }
    try expect(.me)
    return .canVouch(for: accept(.for, as: .clause) ? try topic() : nil)
  }

  private mutating func whoShould() throws(SyntaxFailure) -> WhoQuery {
    if accept(.i, as: .keyword) {
      try expect(.contact)
      return .shouldIContact(try window())
    }
    try expect(phrase: .know, .me, .better)
    return .shouldKnowMeBetter
  }

  /// The grammar's Window; nil where none stands here.
  private mutating func window() throws(SyntaxFailure) -> Window? {
    if accept(.today, as: .date) { return .today }
    if accept(.tomorrow, as: .date) { return .tomorrow }
    let isThis = accept(.this, as: .date)
    guard isThis || accept(.next, as: .date) else { return nil }
    try expect(.week, as: .date)
    return isThis ? .thisWeek : .nextWeek
  }

  private mutating func whoDoI() throws(SyntaxFailure) -> WhoQuery {
    try expect(.i)
    if accept(.know, as: .keyword) { return .doI(.knows, try strength()) }
    if accept(.trust, as: .keyword) { return .doI(.trusts, try strength()) }
    try expect(.owe)
    return .doIOwe
  }

  mutating func howQuery() throws(SyntaxFailure) -> HowQuery {
    if accept(.do, as: .keyword) {
      try expect(phrase: .i, .reach)
      return try reachQuery()
    }
    if accept(.well, as: .keyword) {
      if accept(.does, as: .keyword) {
        let person = try person()
        try expect(.know)
        return .well(person, knows: try target())
      }
      try expect(phrase: .do, .i, .know)
      return .wellDoIKnow(try person())
    }
    if accept(.am, as: .keyword) {
      try expect(phrase: .i, .known)
      return .amIKnown
    }
    try expect(.many)
    return .many(try source())
  }

  private mutating func reachQuery() throws(SyntaxFailure) -> HowQuery {
    let goal = try person()
    var without: [PersonReference] = []
    var through: [PersonReference] = []
    var within: Count?
    var withinRange: SourceRange?
    while true {
      if accept(.without, as: .clause) {
        without += try personList()
      } else if accept(.through, as: .clause) {
        through += try personList()
      } else if accept(.within, as: .clause) {
        let start = previousEnd - 6
        within = try count()
        try expect(.steps)
        if let first = withinRange { reportRepetition(of: first, at: range(from: start)) }
        withinRange = range(from: start)
      } else {
        return .reach(goal, without: without, through: through, within: within)
      }
    }
  }

  mutating func whyQuery() throws(SyntaxFailure) -> WhyQuery? {
    if let person = try optionalPerson() { return .person(person) }
    if accept(.not, as: .keyword) { return .notPerson(try person()) }
    if accept(.should, as: .keyword) {
      try expect(phrase: .i, .contact)
      return .shouldIContact(try person())
    }
    let can = accept(.can, as: .keyword)
    if can || accept(.cannot, as: .keyword) {
      let person = try person()
      try expect(phrase: .introduce, .me, .to)
      return .introduction(by: person, to: try self.person(), can: can)
    }
    if accept(.does, as: .keyword) {
      let person = try person()
      try expect(.know)
      let target = try target()
      return .knows(person, target, try strength())
    }
    guard accept(.am, as: .keyword) else { return nil }
    try expect(phrase: .i, .neglecting)
    return .amINeglecting(try person())
  }

  mutating func whenQuery() throws(SyntaxFailure) -> WhenQuery {
    if accept(.did, as: .keyword) {
      try expect(.i)
      if accept(.meet, as: .keyword) { return .didIMeet(try person()) }
      try expect(phrase: .last, .contact)
      return .didILastContact(try person())
    }
    try expect(phrase: .should, .i, .contact)
    return .shouldIContact(try person())
  }

  mutating func whereQuery() throws(SyntaxFailure) -> Query {
    try expect(phrase: .did, .i, .meet)
    return .whereDidIMeet(try person())
  }

  mutating func whatQuery() throws(SyntaxFailure) -> WhatQuery {
    if accept(.does, as: .keyword) { return try whatDoes() }
    if accept(.do, as: .keyword) {
      try expect(phrase: .i, .owe)
      return .doIOwe(try optionalPerson())
    }
    if accept(.did, as: .keyword) {
      try expect(phrase: .i, .promise)
      return .didIPromise(try optionalPerson())
    }
    if accept(.happened, as: .keyword) {
      try expect(.with)
      let person = try person()
      return .happened(with: person, since: try optionalSince())
    }
    if accept(.changed, as: .keyword) { return .changed(since: try optionalSince()) }
    try expect(phrase: .matters, .to)
    return .matters(to: try person())
  }

  private mutating func whatDoes() throws(SyntaxFailure) -> WhatQuery {
    let person = try person()
    if accept(.value, as: .keyword) { return .doesValue(person) }
    if accept(.know, as: .keyword) {
      try expect(phrase: .about, .me)
      return .doesKnowAboutMe(person)
    }
    try expect(phrase: .owe, .me)
    return .doesOweMe(person)
  }

  mutating func optionalSince() throws(SyntaxFailure) -> DateExpression? {
    guard accept(.since, as: .clause) else { return nil }
    return try clauseDate(beforeDuration: false)
  }
}
