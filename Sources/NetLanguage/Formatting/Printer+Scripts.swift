extension Printer {
  mutating func script(_ script: Script) {
    switch script {
    case .letBe(let variable, let value):
      words("let", "$" + variable.text, "be")
      switch value {
      case .question(let question): self.question(question)
      case .expression(let expression): self.expression(expression)
      }
    case .forEach(let variable, let iterated, let body):
      words("for each", "$" + variable.text, "in")
      switch iterated {
      case .variable(let list): word("$" + list.text)
      case .question(let question): self.question(question)
      }
      block("do", body)
    case .ifThen(let condition, let body, let otherwise):
      word("if")
      expression(condition)
      word("then")
      block(body)
      if let otherwise {
        word("else")
        block(otherwise)
      }
      word("end")
    case .habit(let name, let parameters, let rhythm, let body):
      words("define habit", name.text)
      separated(parameters, after: "with") { $0.word("$" + $1.text) }
      if let rhythm {
        word("every")
        duration(rhythm)
      }
      block("do", body)
    case .run(let name, let arguments):
      words("run", name.text)
      separated(arguments, after: "with") { $0.expression($1) }
    case .include(let path):
      word("include")
      string(path.text)
    case .expect(let expectation):
      word("expect")
      self.expectation(expectation)
    case .print(let expressions): separated(expressions, after: "print") { $0.expression($1) }
    case .setToday(let expression):
      word("set today to")
      self.expression(expression)
    case .set(let name, let expression):
      words("set", name.text, "to")
      self.expression(expression)
    case .suppose(let premises, let body):
      word("suppose")
      block(premises)
      block("then", body)
    case .simulate(let simulation, let body):
      self.simulation(simulation)
      block("do", body)
    case .explain(let statement):
      word("explain")
      self.statement(statement)
    }
  }

  private mutating func simulation(_ simulation: Simulation) {
    word("simulate")
    duration(simulation.length)
    if let step = simulation.step {
      word("every")
      duration(step)
    }
    if let time = simulation.time { length(time) }
    if let town = simulation.town {
      words("among", String(town.people.value), "people")
      if let communities = town.communities {
        words("in", String(communities.value), "communities")
      }
    }
    if let seed = simulation.seed { words("seed", String(seed.value)) }
  }

  private mutating func block(_ opening: String, _ statements: [Statement]) {
    word(opening)
    block(statements)
    word("end")
  }

  private mutating func separated<Member>(
    _ members: [Member], after keyword: String, _ print: (inout Printer, Member) -> Void
  ) {
    guard !members.isEmpty else { return }
    word(keyword)
    for (index, member) in members.enumerated() {
      if index > 0 { attach(",") }
      print(&self, member)
    }
  }

  private mutating func expectation(_ expectation: Expectation) {
    switch expectation {
    case .error(let code, let statement):
      words("error", code?.text ?? "", "from")
      self.statement(statement)
    case .question(let question, let outcome):
      self.question(question)
      word("to")
      self.outcome(outcome)
    case .expression(let expression): self.expression(expression)
    }
  }

  private mutating func outcome(_ outcome: Outcome) {
    switch outcome {
    case .include(let people): expected("include", people)
    case .exclude(let people): expected("exclude", people)
    case .empty: word("be empty")
    case .be(let people): expected("be", people)
    case .count(let count): words("count", String(count.value))
    }
  }

  private mutating func expected(_ verb: String, _ people: [PersonReference]) {
    word(verb)
    self.people(people)
  }

  // MARK: The shell

  mutating func shell(_ shell: Shell) {
    switch shell {
    case .help(let topic):
      word("help")
      switch topic {
      case .word(let word), .code(let word): self.word(word.text)
      case .quoted(let text): string(text.text)
      case nil: break
      }
    case .history(let count): words("history", count.map { String($0.value) } ?? "")
    case .historySave(let first, let last, let path):
      words("history save", String(first.value), "to", String(last.value))
      string(path.text)
    case .importFile(let path, let format, let preview):
      word("import")
      string(path.text)
      if let format { words("as", format.rawValue) }
      if preview { word("preview") }
    case .export(let question, let path):
      word("export")
      if let question { self.question(question) }
      word("to")
      string(path.text)
    case .open(let path):
      word("open")
      string(path.text)
    case .save(let path):
      word("save")
      if let path {
        word("as")
        string(path.text)
      }
    case .restore(let text):
      word("restore")
      string(text.text)
    case .plot(let subject): plot(subject)
    case .show(let subject): words("show", subject.rawValue)
    case .edit: word("edit")
    case .fix(let count): words("fix", count.map { String($0.value) } ?? "")
    case .quit: word("quit")
    }
  }

  private mutating func plot(_ subject: PlotSubject?) {
    word("plot")
    switch subject {
    case .field(let field, let since):
      expression(field)
      clause("since", since)
    case .question(let question): self.question(question)
    case nil: break
    }
  }
}
