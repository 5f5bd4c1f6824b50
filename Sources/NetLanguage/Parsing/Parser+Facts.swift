import SourceText

/// The declarative mood.
extension Parser {
  /// The grammar's Fact about others.
  mutating func fact() throws(SyntaxFailure) -> Fact {
    observer.opened(.personList)
    var people = [try person(startingWith: .leadStart)]
    while try acceptListSeparator() { people.append(try person()) }
    observer.closed(.personList)
    var clauses = Clauses()
    let verbs = people.count == 1 ? VerbForms.one : VerbForms.many
    let predicate = try predicate(verbs, into: &clauses)
    return Fact(subject: .people(people), predicate: predicate, clauses: clauses)
  }

  /// `i` and the grammar's MyPredicate.
  mutating func myFact() throws(SyntaxFailure) -> Fact {
    let start = token.start
    advance(as: .statement)
    let subject = Fact.Subject.i(range(from: start))
    var clauses = Clauses()
    let predicate = try myPredicate(into: &clauses)
    return Fact(subject: subject, predicate: predicate, clauses: clauses)
  }

  private mutating func myPredicate(
    into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Fact.Predicate {
    if let verb = acceptTieVerb(.many) {
      let people = try personList()
      let strength = try strength()
      try self.clauses([.since, .role, .when, .remark], into: &clauses)
      return .tie(verb, .people(people), strength)
    }
    if accept(.can, as: .verb) {
      let topic = try topic()
      try self.clauses([.since, .at, .remark], into: &clauses)
      return .can(topic)
    }
    if let helped = try helped(into: &clauses) { return helped }
    return .trait(try trait(.many, into: &clauses))
  }

  private mutating func predicate(
    _ verbs: VerbForms, into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Fact.Predicate {
    if let verb = acceptTieVerb(verbs) {
      let party = try party()
      let strength = try strength()
      try self.clauses([.since, .via, .role, .when, .remark], into: &clauses)
      return .tie(verb, party, strength)
    }
    if accept(verbs.vouch, as: .verb) { return try vouch(into: &clauses) }
    if let deed = try deed(into: &clauses) { return deed }
    return .trait(try trait(verbs, into: &clauses))
  }

  /// The grammar's Deed: what happened once, in the past tense.
  private mutating func deed(
    into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Fact.Predicate? {
    if accept(.introduced, as: .verb) {
      let party = try party()
      try expect(.to)
      let other = try self.party()
      try self.clauses([.at, .when, .about, .remark], into: &clauses)
      return .introduced(party, to: other)
    }
    if accept(.declined, as: .verb) {
      try expect(.to)
      try expect(.introduce)
      let party = try party()
      try expect(.to)
      let target = try person()
      try self.clauses([.when, .because, .remark], into: &clauses)
      return .declined(introducing: party, to: target)
    }
    if accept(.saw, as: .verb) {
      try expect(.my)
      let topic = try topic()
      try self.clauses([.at, .when, .remark], into: &clauses)
      return .sawMy(topic)
    }
    if accept(.promised, as: .verb) {
      let party = try party()
      let text = try requireString(as: .text)
      try self.clauses([.by, .when, .tag], into: &clauses)
      return .promised(party, text: text)
    }
    return try helped(into: &clauses)
  }

  private mutating func helped(
    into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Fact.Predicate? {
    guard accept(.helped, as: .verb) else { return nil }
    let party = try party()
    try self.clauses([.about, .when, .remark], into: &clauses)
    return .helped(party)
  }

  /// `for my TOPIC`, `for me`, `for me for TOPIC`.
  private mutating func vouch(
    into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Fact.Predicate {
    try expect(.for)
    var skill: Topic?
    if accept(.my, as: .keyword) {
      skill = try topic()
    } else {
      try expect(.me)
      _ = try clause(.purpose, moreFollow: false, into: &clauses)
    }
    try self.clauses([.when, .remark], into: &clauses)
    return .vouches(skill: skill)
  }

  private mutating func trait(
    _ verbs: VerbForms, into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Trait {
    let trait = try traitCore(verbs, into: &clauses)
    try self.clauses([.since, .remark], into: &clauses)
    return trait
  }

  private mutating func traitCore(
    _ verbs: VerbForms, into clauses: inout Clauses
  ) throws(SyntaxFailure) -> Trait {
    if accept(verbs.excel, as: .verb) {
      try expect(.at)
      return .excelsAt(try topicList())
    }
    if accept(verbs.struggle, as: .verb) {
      try expect(.with)
      return .strugglesWith(try topicList())
    }
    if accept(verbs.value, as: .verb) { return .values(try topicList()) }
    if accept(verbs.need, as: .verb) { return .needs(try topicList()) }
    if accept(verbs.work, as: .verb) {
      try expect(.at)
      let place = try place(beforeDuration: false)
      _ = try clause(.role, moreFollow: false, into: &clauses)
      return .worksAt(place)
    }
    try expect(verbs.live, as: .verb)
    try expect(.in)
    return .livesIn(try place(beforeDuration: false))
  }

  private mutating func acceptTieVerb(_ verbs: VerbForms) -> TieVerb? {
    if accept(verbs.know, as: .verb) { return .knows }
    if accept(verbs.trust, as: .verb) { return .trusts }
    return nil
  }

  /// The grammar's Party.
  private mutating func party() throws(SyntaxFailure) -> Party {
    let start = token.start
    if accept(.me, as: .person) { return .me(range(from: start)) }
    return .people(try personList())
  }

  /// The grammar's Strength; nil where none stands here.
  mutating func strength() throws(SyntaxFailure) -> Strength? {
    if accept(.barely, as: .strength) { return .barely }
    if accept(.somewhat, as: .strength) { return .somewhat }
    if accept(.well, as: .strength) { return .well }
    guard accept(.very, as: .strength) else { return nil }
    try expect(.well, as: .strength)
    return .veryWell
  }
}

/// The verbs of facts, which agree with their subject in number.
struct VerbForms {
  var know, trust, vouch, excel, struggle, value, need, work, live: Keyword

  /// The forms for one person: `Bob knows`.
  static let one = VerbForms(
    know: .knows, trust: .trusts, vouch: .vouches, excel: .excels, struggle: .struggles,
    value: .values, need: .needs, work: .works, live: .lives)
  /// The forms for several people and for `i`: `Bob and Carol know`.
  static let many = VerbForms(
    know: .know, trust: .trust, vouch: .vouch, excel: .excel, struggle: .struggle, value: .value,
    need: .need, work: .work, live: .live)

  var all: [Keyword] { [know, trust, vouch, excel, struggle, value, need, work, live] }
}
