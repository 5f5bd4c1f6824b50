extension Statement {
  /// The statement in canonical form, without a separator after it.
  ///
  /// Parsing the result and printing it again gives the same text.
  package var printed: String {
    var printer = Printer()
    printer.statement(self)
    return printer.output
  }
}

extension Printer {
  mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .command(let command): self.command(command)
    case .fact(let fact): self.fact(fact)
    case .question(let question): self.question(question)
    case .script(let script): self.script(script)
    case .shell(let shell): self.shell(shell)
    }
  }

  // MARK: Commands

  private mutating func command(_ command: Command) {
    switch command {
    case .meet(let people, let clauses): act("meet", people, clauses)
    case .deepen(let people, let clauses): act("deepen", people, clauses)
    case .log(let kind, let direction, let people, let clauses):
      words("log", kind.text)
      act(direction.rawValue, people, clauses)
    case .introduce(let people, let others, let clauses):
      word("introduce")
      self.people(people)
      act("to", others, clauses)
    case .note(let people, let text, let clauses):
      act("note", people, Clauses())
      string(text.text)
      self.clauses(clauses)
    case .tag(let people, let tags, let adding):
      act(adding ? "tag" : "untag", people, Clauses())
      for tag in tags { word("#" + tag.text) }
    case .forget(let person): act("forget", [person], Clauses())
    case .undo(let count): counted("undo", count)
    case .redo(let count): counted("redo", count)
    case .retract(let number, let clauses):
      counted("retract", number)
      self.clauses(clauses)
    case .thank(let people, let clauses): act("thank", people, clauses)
    case .rename(let person, let name):
      act("rename", [person], Clauses())
      word("to")
      newName(name)
    case .alias(let person, let name):
      act("alias", [person], Clauses())
      word("as")
      newName(name)
    case .merge(let person, let other):
      act("merge", [person], Clauses())
      act("into", [other], Clauses())
    case .askIntroduction, .askFor, .promise, .settle, .contactEvery, .contactNever, .contactBy,
      .wantKnown, .wantInLayer, .skipFor, .skipUntil, .seek, .opportunity:
      peopleCommand(command)
    }
  }

  private mutating func peopleCommand(_ command: Command) {
    switch command {
    case .askIntroduction(let person, let target, let clauses):
      act("ask", [person], Clauses())
      act("to introduce me to", [target], clauses)
    case .askFor(let person, let topic, let clauses):
      act("ask", [person], Clauses())
      word("for")
      self.topic(topic)
      self.clauses(clauses)
    case .promise(let person, let text, let clauses):
      act("promise", [person], Clauses())
      string(text.text)
      self.clauses(clauses)
    case .settle(let settlement, let reference, let clauses):
      words(settlement.rawValue, "promise")
      promise(reference)
      self.clauses(clauses)
    case .contactEvery(let people, let duration):
      act("contact", people, Clauses())
      word("every")
      self.duration(duration)
    case .contactNever(let people):
      act("contact", people, Clauses())
      word("never")
    case .contactBy(let people, let date):
      act("contact", people, Clauses())
      clause("by", date)
    case .wantKnown(let people):
      act("want", people, Clauses())
      word("to know me better")
    case .wantInLayer(let people, let layer):
      act("want", people, Clauses())
      words("in my", layer.rawValue)
    case .skipFor(let people, let duration):
      act("skip", people, Clauses())
      word("for")
      self.duration(duration)
    case .skipUntil(let people, let date):
      act("skip", people, Clauses())
      clause("until", date)
    case .seek(let topic, let clauses):
      word("seek")
      self.topic(topic)
      self.clauses(clauses)
    case .opportunity(let number, let found, let clauses):
      words(found ? "found" : "lost", "opportunity", String(number.value))
      self.clauses(clauses)
    case .meet, .deepen, .log, .introduce, .note, .tag, .forget, .undo, .redo, .retract, .thank,
      .rename, .alias, .merge:
      self.command(command)
    }
  }

  private mutating func act(_ verb: String, _ people: [PersonReference], _ clauses: Clauses) {
    word(verb)
    self.people(people)
    self.clauses(clauses)
  }

  private mutating func counted(_ verb: String, _ count: Count?) {
    word(verb)
    if let count { word(String(count.value)) }
  }

  private mutating func promise(_ reference: PromiseReference) {
    switch reference {
    case .number(let number): word(String(number.value))
    case .party(let mine, let person, let text):
      act(mine ? "to" : "from", [person], Clauses())
      if let text { string(text.text) }
    }
  }

  /// A new name, quoted unless it can stand without, or a handle with its sigil.
  private mutating func newName(_ name: Word) {
    let isPlain = name.text.isReadAs(.bareName) || name.text.isReadAs(.handle)
    if isPlain { word(name.text) } else { string(name.text) }
  }

  // MARK: Facts

  private mutating func fact(_ fact: Fact) {
    var verbs = VerbForms.many
    switch fact.subject {
    case .i: word("I")
    case .people(let people):
      self.people(people)
      if people.count == 1 { verbs = .one }
    }
    predicate(fact.predicate, verbs)
    clauses(fact.clauses)
  }

  private mutating func predicate(_ predicate: Fact.Predicate, _ verbs: VerbForms) {
    switch predicate {
    case .tie(let verb, let party, let strength):
      word((verb == .knows ? verbs.know : verbs.trust).text)
      self.party(party)
      self.strength(strength)
    case .introduced(let party, let other):
      word("introduced")
      self.party(party)
      word("to")
      self.party(other)
    case .declined(let party, let target):
      word("declined to introduce")
      self.party(party)
      act("to", [target], Clauses())
    case .sawMy(let topic):
      word("saw my")
      self.topic(topic)
    case .vouches(let skill):
      words(verbs.vouch.text, "for", skill == nil ? "me" : "my")
      if let skill { topic(skill) }
    case .promised(let party, let text):
      word("promised")
      self.party(party)
      string(text.text)
    case .can(let topic):
      word("can")
      self.topic(topic)
    case .helped(let party):
      word("helped")
      self.party(party)
    case .trait(let trait): self.trait(trait, verbs)
    }
  }

  private mutating func trait(_ trait: Trait, _ verbs: VerbForms) {
    switch trait {
    case .excelsAt(let topics): subject(words: verbs.excel.text, "at", topics)
    case .strugglesWith(let topics): subject(words: verbs.struggle.text, "with", topics)
    case .values(let topics): subject(words: verbs.value.text, "", topics)
    case .needs(let topics): subject(words: verbs.need.text, "", topics)
    case .worksAt(let place):
      words(verbs.work.text, "at")
      self.place(place)
    case .livesIn(let place):
      words(verbs.live.text, "in")
      self.place(place)
    }
  }

  private mutating func subject(words verb: String, _ joint: String, _ topics: [Topic]) {
    words(verb, joint)
    self.topics(topics)
  }

  private mutating func party(_ party: Party) {
    switch party {
    case .me: word("me")
    case .people(let people): self.people(people)
    }
  }

  mutating func strength(_ strength: Strength?) {
    if let strength { word(strength.rawValue) }
  }
}

extension String {
  /// True for a text that, unquoted, is read as one person of a form and of just this name.
  fileprivate func isReadAs(_ form: PersonReference.Form) -> Bool {
    var copy = self
    let person = copy.withUTF8 { bytes -> PersonReference? in
      var parser = Parser(bytes, observer: SilentObserver())
      guard let person = try? parser.person(), parser.token.kind == .end else { return nil }
      return person
    }
    guard let person, person.form == form else { return false }
    return form == .handle ? "@" + person.text == self : person.text == self
  }
}
