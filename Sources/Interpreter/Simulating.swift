import Journal
import NetLanguage
import Relationships
import SourceText

/// `simulate …`: years in a second, over the store or over a made-up town.
///
/// Each step moves the clock on, runs the block until its hours are spent, and then lets chance have
/// its say: some of those contacted help in return, some contacts move out of reach. Everything is
/// taken back at the end. What the world does is in `SimulatedTime`; here is what the statement means.
extension Session {
  /// Steps and people that a simulation has at most.
  static let longestSimulation = 10_000
  static let largestTown = 10_000
  /// Hours for a week's contacts where none are said ‡ (`SimulationPlan.hoursPerWeek`).
  static let usualWeeklyHours = 6.0

  func simulate(
    _ simulation: Simulation, _ body: [Statement], _ statement: Statement
  ) throws {
    guard simulated == nil else {
      throw Diagnostic(
        .limitExceeded, "A simulation cannot hold another one.", at: statement.range)
    }
    let plan = try plan(of: simulation)
    let outcome: SimulatedOutcome
    if let town = simulation.town {
      let session = try townSession(town, plan)
      outcome = try session.journal.speculation {
        try session.live(plan, body, statement)
      }
    } else {
      let day = today
      defer {
        today = day
        forgetCaches()
      }
      outcome = try journal.speculation { try live(plan, body, statement) }
    }
    for (name, value) in outcome.finalValues { variables.set(name, to: value) }
    var answer = outcome.answer(self)
    answer.question = simulationHead(statement, body)
    emit(.answer(answer))
  }

  /// The statement's words up to its block.
  private func simulationHead(_ statement: Statement, _ body: [Statement]) -> String {
    guard let first = body.first else { return words(statement.range) }
    let head = words(SourceRange(statement.range.start, first.range.start))
    return head.split(whereSeparator: \.isWhitespace).dropLast().joined(separator: " ")
  }

  private func plan(of simulation: Simulation) throws -> SimulatedTime.Plan {
    let length = try days(in: simulation.length)
    let step = try simulation.step.map { try days(in: $0) } ?? 7
    guard step <= length else {
      throw Diagnostic(
        .outOfRange, "A step is no longer than the whole.",
        at: simulation.step?.range ?? simulation.length.range)
    }
    guard length / step <= Self.longestSimulation else {
      throw Diagnostic(
        .outOfRange, "A simulation has at most \(Self.longestSimulation) steps.",
        at: simulation.length.range)
    }
    let hours =
      simulation.time.map { Double($0.minutes) / 60 }
      ?? Self.usualWeeklyHours * Double(step) / 7
    let seed = simulation.seed?.value ?? 1
    return SimulatedTime.Plan(
      start: today, steps: length / step, stepDays: step, hours: hours, seed: UInt64(seed),
      isTown: simulation.town != nil)
  }

  // MARK: The town

  /// A session of its own on a town in memory, with the variables, habits and parameters of this one.
  private func townSession(
    _ town: Simulation.Town, _ plan: SimulatedTime.Plan
  ) throws -> Session {
    let people = town.people.value
    guard (1...Self.largestTown).contains(people) else {
      throw Diagnostic(
        .outOfRange, "A town has 1 to \(Self.largestTown) people.", at: town.people.range)
    }
    // Two dozen know each other in a community ‡.
    let communities = town.communities?.value ?? max(1, people / 24)
    guard (1...people).contains(communities) else {
      throw Diagnostic(
        .outOfRange, "A community has at least one person.",
        at: town.communities?.range ?? town.people.range)
    }
    var inner = environment
    inner.isInteractive = false
    let session = Session(journal: try Journal(.memory), environment: inner, emit: emit)
    session.today = today
    session.source = source
    session.baseFolder = baseFolder
    session.includeChain = includeChain
    session.depth = depth
    session.variables = variables
    try session.journal.transaction {
      for entry in try journal.entries(
        of: [.habit, .setting], with: nil, role: nil, through: nil, limit: nil)
      where entry.kind == .setting || entry.code == HabitCode.definition {
        var copy = Entry(entry.kind, date: entry.date, recorded: entry.recorded)
        (copy.text, copy.place) = (entry.text, entry.place)
        _ = try session.journal.record([copy], source: entry.source ?? "")
      }
      var random = SplitMix64(seed: plan.seed)
      try session.found(Town(people: people, communities: communities, random: &random))
    }
    return session
  }

  /// Writes a town's people and ties down.
  private func found(_ town: Town) throws {
    let date = PartialDate(today)
    var ids: [PersonID] = []
    for name in town.names {
      let id = journal.newPersonID()
      var entry = Entry(.person, date: date, recorded: today)
      entry.people = [Participant(id, .subject)]
      entry.text = name
      _ = try journal.record([entry], source: "")
      ids.append(id)
    }
    for tie in town.ties {
      var entry = Entry(.tie, date: date, recorded: today)
      entry.people = [Participant(ids[tie.from], .subject), Participant(ids[tie.to], .object)]
      _ = try journal.record([entry], source: "")
    }
  }

  // MARK: The steps

  private func live(
    _ plan: SimulatedTime.Plan, _ body: [Statement], _ statement: Statement
  ) throws -> SimulatedOutcome {
    let time = try SimulatedTime(plan, self)
    let listener = emit
    emit = { outcome in
      // Hundreds of answers would tell nothing: what is printed on purpose is kept.
      if case .line = outcome { listener(outcome) }
    }
    simulated = time
    defer {
      simulated = nil
      emit = listener
    }
    try nested(at: statement.range) {
      for step in 0..<plan.steps {
        try pollInterrupt(statement.range)
        guard let day = plan.start.adding(days: (step + 1) * plan.stepDays) else {
          throw Diagnostic(.impossibleDate, "That is outside the calendar.", at: statement.range)
        }
        today = day
        try time.begin(step, self)
        do {
          for statement in body { try execute(statement) }
        } catch is HoursAreSpent {}
        today = day
        try time.end(step, self)
      }
    }
    return try time.outcome(self)
  }
}

/// The step's hours are used up: the rest of its block is left out.
struct HoursAreSpent: Error {}
