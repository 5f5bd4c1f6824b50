extension Printer {
  mutating func question(_ question: Question) {
    query(question.query)
    for modifier in question.modifiers { self.modifier(modifier) }
  }

  private mutating func query(_ query: Query) {
    switch query {
    case .five: word("five")
    case .faces(let since):
      word("faces")
      clause("since", since)
    case .who(let query): who(query)
    case .how(let query): how(query)
    case .why(let query):
      word("why")
      if let query { why(query) }
    case .when(let query): when(query)
    case .whereDidIMeet(let person): ask("where did I meet", person)
    case .what(let query): what(query)
    case .list(let source): word(source.rawValue)
    case .count(let source): words("count", source.rawValue)
    case .aggregate(let aggregate, let field, let source):
      words(aggregate.rawValue, field.text, "of", source.rawValue)
    }
  }

  private mutating func ask(_ words: String, _ person: PersonReference?) {
    word(words)
    if let person { self.person(person) }
  }

  private mutating func ask(_ words: String, topic: Topic) {
    word(words)
    self.topic(topic)
  }

  private mutating func target(_ target: Target) {
    switch target {
    case .me: word("me")
    case .person(let person): self.person(person)
    }
  }

  private mutating func who(_ query: WhoQuery) {
    switch query {
    case .knows(let verb, let target, let strength):
      words("who", verb.rawValue)
      self.target(target)
      self.strength(strength)
    case .canIntroduceMe(let person): ask("who can introduce me to", person)
    case .canHelpMe(let topic):
      word("who can help me")
      if let topic { ask("with", topic: topic) }
    case .canVouch(let topic):
      word(topic == nil ? "who can vouch for me" : "who can vouch for my")
      if let topic { self.topic(topic) }
    case .shouldIContact(let window): words("who should I contact", window?.rawValue ?? "")
    case .shouldKnowMeBetter: word("who should know me better")
    case .amINeglecting: word("who am I neglecting")
    case .needsMe: word("who needs me")
    case .needs(let topic): ask("who needs", topic: topic)
    case .leadsNowhere: word("who leads nowhere")
    case .doI(let verb, let strength):
      word(verb == .knows ? "whom do I know" : "whom do I trust")
      self.strength(strength)
    case .doIOwe: word("whom do I owe")
    case .didIMeet(let clauses):
      word("whom did I meet")
      self.clauses(clauses)
    case .isTagged(let tags):
      word("who is tagged")
      for tag in tags { word("#" + tag.text) }
    case .isPerson(let person): ask("who is", person)
    case .sawMy(let topic): ask("who saw my", topic: topic)
    case .helpedMe: word("who helped me")
    case .owesMe: word("who owes me")
    case .excelsAt(let topic): ask("who excels at", topic: topic)
    case .strugglesWith(let topic): ask("who struggles with", topic: topic)
    case .values(let topic): ask("who values", topic: topic)
    case .worksAt(let place):
      word("who works at")
      self.place(place)
    case .livesIn(let place):
      word("who lives in")
      self.place(place)
    }
  }

  private mutating func how(_ query: HowQuery) {
    switch query {
    case .reach(let person, let without, let through, let within):
      ask("how do I reach", person)
      if !without.isEmpty {
        word("without")
        people(without)
      }
      if !through.isEmpty {
        word("through")
        people(through)
      }
      if let within { words("within", String(within.value), "steps") }
    case .well(let person, let target):
      ask("how well does", person)
      word("know")
      self.target(target)
    case .wellDoIKnow(let person): ask("how well do I know", person)
    case .amIKnown: word("how am I known")
    case .many(let source): words("how many", source.rawValue)
    }
  }

  private mutating func why(_ query: WhyQuery) {
    switch query {
    case .person(let person): self.person(person)
    case .notPerson(let person): ask("not", person)
    case .shouldIContact(let person): ask("should I contact", person)
    case .introduction(let person, let target, let can):
      ask(can ? "can" : "cannot", person)
      ask("introduce me to", target)
    case .knows(let person, let target, let strength):
      ask("does", person)
      word("know")
      self.target(target)
      self.strength(strength)
    case .amINeglecting(let person): ask("am I neglecting", person)
    }
  }

  private mutating func when(_ query: WhenQuery) {
    switch query {
    case .didIMeet(let person): ask("when did I meet", person)
    case .didILastContact(let person): ask("when did I last contact", person)
    case .shouldIContact(let person): ask("when should I contact", person)
    }
  }

  private mutating func what(_ query: WhatQuery) {
    switch query {
    case .doesValue(let person):
      ask("what does", person)
      word("value")
    case .doesKnowAboutMe(let person):
      ask("what does", person)
      word("know about me")
    case .doesOweMe(let person):
      ask("what does", person)
      word("owe me")
    case .doIOwe(let person): ask("what do I owe", person)
    case .didIPromise(let person): ask("what did I promise", person)
    case .happened(let person, let since):
      ask("what happened with", person)
      clause("since", since)
    case .changed(let since):
      word("what changed")
      clause("since", since)
    case .matters(let person): ask("what matters to", person)
    }
  }

  private mutating func modifier(_ modifier: Modifier) {
    switch modifier {
    case .filter(let expression):
      word("where")
      self.expression(expression)
    case .group(let field): words("group by", field.text)
    case .order(let field, let order): words("order by", field.text, order?.rawValue ?? "")
    case .limit(let count): words("limit", String(count.value))
    case .asOf(let date): clause("as of", date)
    case .format(let format, _): words("as", format.rawValue)
    }
  }
}
