import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `who can introduce me to Carol?`: everybody who knows her, by how likely each is to do it.
  func introducers(to reference: PersonReference, on asked: AskedDay) throws -> ResultTable {
    let target = try resolve(reference, as: .known)
    var source = try JournalTies(self, on: asked)
    var table = ResultTable([
      Column("name", "name"), Column("probability", "would introduce"),
      Column("depth", "knows me"), Column("strength", "knows them"),
      Column("lastAsked", "last asked"), Column("answered", "answered"),
      Column("yes", "yes", dataOnly: true), Column("no", "no", dataOnly: true),
    ])
    table.noun = ("person", "people")
    table.isEstimated = true
    let parameters = journal.parameters
    let found = try source.ties(to: target).map { tie in
      (
        tie,
        Willingness(
          tie.standing, strength: tie.strength, answers: tie.answers, parameters: parameters)
      )
    }.sorted { try order($0.0.broker, $0.1.probability, $1.0.broker, $1.1.probability) }
    for (tie, willingness) in found {
      table.rows.append(
        Row(
          values: [
            .person(tie.broker), .number(willingness.probability, .share),
            .number(parameters.depth(ofSettledHours: tie.standing.settledHours), .depth),
            .number(tie.strength, .share),
            source.book.asks(of: tie.broker).max().map { .date(PartialDate($0)) } ?? .nothing,
            answered(tie, source.book.refusals(of: tie.broker, about: target)),
            .count(tie.answers.yes), .count(tie.answers.no),
          ], person: tie.broker))
    }
    try explainReach(&table, target, on: asked)
    return table
  }

  /// What a broker answered before: "yes", "declined 2026-02".
  private func answered(_ tie: IntroductionTie, _ refusals: [Entry]) -> Value {
    let yes = tie.answers.yes > 0 ? ["yes"] : []
    let no = refusals.last.map { ["declined \($0.date.description)"] } ?? []
    return yes + no == [] ? .nothing : .text(enumerated(yes + no))
  }

  /// Likelier first, then by name.
  private func order(
    _ person: PersonID, _ probability: Double, _ other: PersonID, _ otherProbability: Double
  ) throws -> Bool {
    if probability != otherProbability { return probability > otherProbability }
    return try name(of: person) < name(of: other)
  }

  /// `how do I reach Carol?`: the three best paths with distinct first brokers.
  func paths(
    to reference: PersonReference, without: [PersonReference], through: [PersonReference],
    within: Count?, on asked: AskedDay
  ) throws -> ResultTable {
    let (target, paths, book) = try foundPaths(
      to: reference, without: without, through: through, within: within, on: asked)
    var table = ResultTable([
      Column("path", "path"), Column("probability", "works"), Column("weakest", "weakest link"),
      Column("lastAsked", "last asked"),
    ])
    table.noun = ("path", "paths")
    table.isEstimated = true
    for path in paths {
      table.rows.append(
        Row(values: [
          .list((path.brokers + [target]).map { .person($0) }),
          .number(path.probability, .share), .person(path.brokers[path.weakestLink]),
          book.asks(of: path.brokers[0]).max().map { .date(PartialDate($0)) } ?? .nothing,
        ]))
    }
    if paths.count > 1 {
      table.summary = [
        ("reach", "one of them works (optimistic)", .number(paths.optimisticReach, .share))
      ]
    }
    if let best = paths.first { table.notes = try [strengthening(best)] }
    let isNarrowed = !without.isEmpty || !through.isEmpty || within != nil
    try explainReach(&table, target, isNarrowed: isNarrowed, on: asked)
    return table
  }

  /// What would make the best path likelier.
  private func strengthening(_ path: IntroductionPath) throws -> String {
    let name = try name(of: path.brokers[path.weakestLink])
    return path.weakestLink > 0
      ? "The weakest link is \(name), who acts on somebody else's word: meet \(spelled(name)) yourself."
      : "What would help most: that \(name) knows you better (why not \(spelled(name))?)."
  }

  /// The best paths that a question asks for.
  func foundPaths(
    to reference: PersonReference, without: [PersonReference], through: [PersonReference],
    within: Count?, on asked: AskedDay
  ) throws -> (target: PersonID, paths: [IntroductionPath], book: TrustBook) {
    let target = try resolve(reference, as: .known)
    var query = PathQuery(to: target, steps: try steps(within))
    query.without = Set(try resolve(without, as: .known))
    query.through = try resolve(through, as: .known)
    try refuseOverlap(without + through, Array(query.without) + query.through, with: [target])
    guard query.through.count < query.steps else {
      throw Diagnostic(
        .outOfRange, "\(query.through.count) people do not fit into \(query.steps) steps.",
        at: within?.range ?? reference.range,
        notes: ["Ask for more: within \(query.through.count + 1) steps"])
    }
    var source = try JournalTies(self, on: asked)
    let paths = try bestPaths(query, in: &source, parameters: journal.parameters)
    return (target, paths, source.book)
  }

  private func steps(_ within: Count?) throws -> Int {
    guard let within else { return Int(journal.parameters[.stepLimit]) }
    guard (1...8).contains(within.value) else {
      throw Diagnostic(
        .outOfRange, "A path has 1 to 8 steps; beyond that nobody introduces anybody.",
        at: within.range)
    }
    return within.value
  }

  /// What else is to be said about reaching somebody: known already, or nobody leads there.
  private func explainReach(
    _ table: inout ResultTable, _ target: PersonID, isNarrowed: Bool = false, on asked: AskedDay
  ) throws {
    let name = try name(of: target)
    let direct = try standing(of: target, .theyKnowMe, on: asked)
    if direct.stage > .stranger {
      table.headline = "You know \(name) already: \(name) knows you \(percentText(direct.depth))."
      if table.rows.isEmpty {
        table.notes = ["Ask \(spelled(name)) directly, or deepen \(spelled(name)) over coffee"]
      }
    } else if table.rows.isEmpty, isNarrowed {
      table.headline = "No such path leads to \(name)."
      table.notes = ["Ask without conditions: how do I reach \(spelled(name))?"]
    } else if table.rows.isEmpty {
      table.headline = "I know of nobody who could introduce you to \(name)."
      table.notes = [
        "Who knows \(name)? Say so: ‹person› knows \(spelled(name)) well",
        "Then: who can introduce me to \(spelled(name))?",
      ]
    }
  }
}
