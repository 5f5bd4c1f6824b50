import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  static let dueColumns = [
    Column("name", "name"), Column("reason", "why"), Column("lastContact", "last contact"),
    Column("due", "due"), Column("stage", "stage", dataOnly: true), Column("depth", "depth"),
    Column("warmth", "warmth", dataOnly: true), Column("freshHours", "fresh", dataOnly: true),
    Column("settledHours", "settled", dataOnly: true), Column("score", "score", dataOnly: true),
  ]

  /// `five`: five people to contact today, each with its two largest reasons.
  func five(on asked: AskedDay, at range: SourceRange) throws -> ResultTable {
    var pool = try FivePool(self, on: asked)
    let (picks, isEmpty) = try pool.picks(5)
    var table = ResultTable(Self.dueColumns)
    table.isEstimated = true
    table.noun = ("person", "people")
    for pick in picks {
      table.rows.append(
        try dueRow(
          pick.candidate, reason: reason(of: pick, on: asked), score: pick.score.value, on: asked))
    }
    if picks.isEmpty {
      table.headline = "Nobody to contact \(asked.day == today ? "today" : "then")."
      table.notes =
        isEmpty
        ? ["Begin with somebody you met: meet ‹person›"]
        : ["Everybody has been contacted, or skipped."]
    } else {
      table.notes = ["Done? log message to ‹person›. Not now? skip ‹person› for 2 weeks"]
    }
    return table
  }

  private func dueRow(
    _ candidate: FiveCandidate, reason: String, score: Double, on asked: AskedDay
  ) throws -> Row {
    let standing = try standing(of: candidate.person, .theyKnowMe, on: asked)
    return Row(
      values: [
        .person(candidate.person), .text(reason),
        candidate.lastContact.map { .date(PartialDate($0)) } ?? .nothing,
        candidate.due(journal.parameters).map { .date(PartialDate($0)) } ?? .nothing,
        .stage(standing.stage), .number(candidate.depth, .depth),
        .number(standing.warmth, .share), .number(standing.hours.fresh, .hours),
        .number(standing.hours.settled, .hours), .number(score, .plain),
      ], person: candidate.person)
  }

  /// The two largest factors of a pick, in words.
  private func reason(of pick: FivePick, on asked: AskedDay) -> String {
    var parts: [String] = []
    switch pick.place {
    case .dormant: parts.append("a dormant tie worth waking")
    case .newest: parts.append("your newest contact")
    case .score: break
    }
    parts += pick.score.reasons.map { words(for: $0, pick, on: asked) }
    return parts.prefix(2).joined(separator: "; ")
  }

  private func words(for factor: FiveFactor, _ pick: FivePick, on asked: AskedDay) -> String {
    let candidate = pick.candidate
    switch factor {
    case .importance:
      return candidate.layer.map { "wanted in your \($0.word)" }
        ?? (candidate.isIntended ? "you want this tie" : "of ordinary importance")
    case .gap:
      let target = candidate.aim.target(journal.parameters)
      return candidate.depth < target
        ? "knows you \(percentText(candidate.depth)), aimed at \(percentText(target))"
        : "to keep what there is (\(percentText(candidate.depth)))"
    case .lateness:
      guard let due = candidate.due(journal.parameters) else { return "never in contact yet" }
      let days = asked.day - due
      if days == 0 { return "due today" }
      return days > 0 ? "\(counted(days, "day")) overdue" : "due in \(counted(-days, "day"))"
    case .fading:
      let every = candidate.cadenceDays(journal.parameters)
      return "\(counted(every, "day")) of silence lose \(percentText(pick.score.fading))"
    }
  }

  func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `who should I contact this week?`: everybody due in the window.
  func due(in window: Window?, on asked: AskedDay) throws -> ResultTable {
    let last: Day
    let first: Day
    switch window {
    case nil, .today: (first, last) = (Day.first, asked.day)
    case .tomorrow: (first, last) = (asked.day + 1, asked.day + 1)
    case .thisWeek: (first, last) = (Day.first, asked.day.startOfWeek + 6)
    case .nextWeek: (first, last) = (asked.day.startOfWeek + 7, asked.day.startOfWeek + 13)
    }
    if window == nil { return try five(on: asked, at: .init(at: 0)) }
    var table = ResultTable(Self.dueColumns)
    table.noun = ("person", "people")
    table.isEstimated = true
    let candidates = try FivePool(self, on: asked).intendedCandidates().filter { candidate in
      guard let due = candidate.due(journal.parameters) else { return false }
      let isSkipped = candidate.skippedUntil.map { $0 > last } ?? false
      return !isSkipped && (first...last).contains(due)
    }
    for candidate in candidates.sorted(by: { isDueBefore($0, $1) }) {
      let score = FiveScore(candidate, on: asked.day, parameters: journal.parameters)
      let pick = FivePick(candidate: candidate, score: score, place: .score)
      table.rows.append(
        try dueRow(candidate, reason: reason(of: pick, on: asked), score: score.value, on: asked))
    }
    if table.rows.isEmpty {
      table.headline = "Nobody with a wished cadence is due then."
      table.notes = ["Say how often: contact ‹person› every 6 weeks"]
    }
    return table
  }

  private func isDueBefore(_ left: FiveCandidate, _ right: FiveCandidate) -> Bool {
    let days = (
      left.due(journal.parameters) ?? .last, right.due(journal.parameters) ?? .last
    )
    return (days.0, left.name, left.person) < (days.1, right.name, right.person)
  }

  /// `who should know me better?`: whom I want closer, and how far it is.
  func wanted(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable(Self.dueColumns)
    table.noun = ("person", "people")
    table.isEstimated = true
    let wished = try FivePool(self, on: asked).intendedCandidates()
      .filter { $0.layer != nil || $0.isWished }
    let gaps = wished.map { ($0, $0.aim.target(journal.parameters) - $0.depth) }
    for (candidate, gap) in gaps.sorted(by: {
      ($1.1, $0.0.name, $0.0.person) < ($0.1, $1.0.name, $1.0.person)
    }) {
      let target = candidate.aim.target(journal.parameters)
      let reason =
        gap > 0
        ? "knows you \(percentText(candidate.depth)), aimed at \(percentText(target))"
        : "as close as you wanted"
      table.rows.append(try dueRow(candidate, reason: reason, score: gap, on: asked))
    }
    if table.rows.isEmpty {
      table.headline = "You have not said who should know you better."
      table.notes = ["Say it: want ‹person› to know me better, want ‹person› in my fifteen"]
    }
    return table
  }

  /// `who am I neglecting?`
  func neglected(on asked: AskedDay) throws -> ResultTable {
    var table = ResultTable(Self.dueColumns)
    table.noun = ("person", "people")
    table.isEstimated = true
    let overdue = Relationships.neglected(
      try FivePool(self, on: asked).intendedCandidates(), on: asked.day,
      parameters: journal.parameters)
    for (candidate, cadences) in overdue {
      let every = candidate.cadenceDays(journal.parameters)
      let reason = "\(oneDecimal(cadences)) × the \(every) days between contacts have passed"
      table.rows.append(try dueRow(candidate, reason: reason, score: cadences, on: asked))
    }
    if table.rows.isEmpty {
      table.headline = "Nobody whom you wanted close is overdue."
      table.notes = ["Say who matters: want ‹person› in my fifteen"]
    }
    return table
  }

  /// `why should I contact Bob?`: the factors of the score.
  func whyContact(_ person: PersonID, on asked: AskedDay) throws -> ResultTable {
    let name = try name(of: person)
    var table = ResultTable([
      Column("factor", "factor"), Column("value", "value"), Column("words", "that is"),
    ])
    table.isEstimated = true
    guard let candidate = try FivePool(self, on: asked).candidate(person)
    else {
      table.columns = []
      let isNever = try record(of: person, on: asked)?.cadenceDays == 0
      table.headline =
        isNever ? "You said never to contact \(name)." : "\(name) is no contact yet."
      table.notes =
        isNever
        ? ["Changed your mind? contact \(spelled(name)) every 6 weeks"]
        : ["Who leads there? how do I reach \(spelled(name))?"]
      return table
    }
    let score = FiveScore(candidate, on: asked.day, parameters: journal.parameters)
    let pick = FivePick(candidate: candidate, score: score, place: .score)
    let factors: [(String, Double, FiveFactor)] = [
      ("importance", score.importance, .importance), ("gap", score.gap, .gap),
      ("lateness", score.lateness, .lateness),
      ("silence", 1 + journal.parameters[.fadingWeight] * score.fading, .fading),
    ]
    table.rows = factors.map { title, value, factor in
      Row(values: [
        .text(title), .number(value, .plain), .text(words(for: factor, pick, on: asked)),
      ])
    }
    table.summary = [("score", "score (the product)", .number(score.value, .plain))]
    if candidate.lastContact == asked.day {
      let day = asked.day == today ? "today" : "that day"
      table.headline = "You were in contact with \(name) \(day): not on the list."
    } else if let until = candidate.skippedUntil, until > asked.day {
      table.headline = "\(name) is skipped until \(until.description)."
    } else {
      table.headline = "\(name): \(reason(of: pick, on: asked))."
    }
    return table
  }

  /// `why am I neglecting Bob?`: the same factors, where it is so.
  func whyNeglecting(_ reference: PersonReference, on asked: AskedDay) throws -> ResultTable {
    let person = try resolve(reference, as: .known)
    var table = try whyContact(person, on: asked)
    let isNeglected = try neglected(on: asked).rows.contains { $0.person == person }
    if !isNeglected, !table.rows.isEmpty {
      let name = try name(of: person)
      let reason = table.headline.map { " \($0)" } ?? ""
      table.headline = "You are not neglecting \(name).\(reason)"
      table.notes = ["Want more? want \(spelled(name)) in my fifteen"]
    }
    return table
  }

  func whenDue(_ person: PersonID, on asked: AskedDay) throws -> ResultTable {
    let name = try name(of: person)
    var table = ResultTable()
    if try record(of: person, on: asked)?.cadenceDays == 0 {
      table.headline = "Never: that is what you said."
      table.notes = ["Changed your mind? contact \(spelled(name)) every 6 weeks"]
      return table
    }
    guard let candidate = try FivePool(self, on: asked).candidate(person),
      let due = candidate.due(journal.parameters)
    else {
      table.headline = "Nothing says when."
      table.notes = ["Say how often: contact \(spelled(name)) every 6 weeks"]
      return table
    }
    let late = due < asked.day ? " (\(counted(asked.day - due, "day")) ago)" : ""
    table.headline = "On \(echoDate(PartialDate(due)))\(late)."
    table.notes = ["every \(candidate.cadenceDays(journal.parameters)) days"]
    if let until = candidate.skippedUntil, until > asked.day {
      table.notes.append("skipped until \(until.description)")
    }
    return table
  }
}
