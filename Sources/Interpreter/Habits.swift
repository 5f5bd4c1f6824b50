import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Keeps a habit in the store; the same words again change nothing.
  func defineHabit(_ name: Word, _ statement: Statement) throws {
    guard try journal.habit(named: name.text)?.source != words(statement.range) else { return }
    var entry = try draft(.habit, PartialDate(today))
    entry.text = name.text
    try record(entry, of: statement) { "habit \(name.text): run \(name.text)" }
  }

  /// Runs a habit in a scope of its own, and writes down that it was run.
  func runHabit(
    _ name: Word, _ arguments: [Expression], _ statement: Statement
  ) throws {
    guard let body = try journal.habit(named: name.text)?.source else {
      let near = nearest(name.text, in: try journal.habitNames())
      throw Diagnostic(
        .unknownHabit, "There is no habit \(quoted(name.text)).", at: name.range,
        suggestions: near.map { Suggestion(.maybe, edits: [.init(name.range, $0)]) },
        notes: ["show habits lists them; define habit ‹name› do … end makes one."])
    }
    let program = parse(body)
    guard
      case .script(.habit(_, let parameters, _, let statements))? = program.statements.first?.kind
    else {
      throw Diagnostic(.storeDamaged, "The habit cannot be read.", at: name.range)
    }
    guard parameters.count == arguments.count else {
      throw Diagnostic(
        .typeMismatch,
        "habit \(name.text) needs \(counted(parameters.count, "value")), not \(arguments.count).",
        at: statement.range)
    }
    try recordRun(of: name.text, statement)
    let values = try arguments.map {
      try evaluate($0, in: Scope(asked: AskedDay(day: today, through: nil)))
    }
    let trace = callSite(name.range, "habit \(name.text) run")
    let outer = source
    defer { source = outer }
    try nested(at: name.range) {
      for (parameter, value) in zip(parameters, values) {
        variables.declare(parameter.text, value)
      }
      source = SourceIdentity(name: "habit \(name.text)", text: body)
      for statement in statements {
        do {
          try execute(statement)
        } catch let over as HoursAreSpent {
          throw over
        } catch {
          throw traced(error, at: statement.range, trace)
        }
      }
    }
  }

  /// That a habit was run: `show habits` counts these days. A simulation only pretends.
  private func recordRun(of name: String, _ statement: Statement) throws {
    guard simulated == nil else { return }
    var entry = try draft(.habit, PartialDate(today))
    entry.text = name
    entry.code = HabitCode.run
    // As a comment: what the habit did is recorded by its own statements, and must not be done twice
    // when the record is run again.
    _ = try journal.record([entry], source: "-- " + recordedWords(statement.range))
  }

  /// `show habits`: what each does, when it ran last, and for how many periods in a row.
  func habitsTable() throws -> ResultTable {
    var table = ResultTable([
      Column("habit", "habit"), Column("every", "every"), Column("lastRun", "last run"),
      Column("streak", "in a row"), Column("runs", "runs"), Column("words", "what it does"),
    ])
    let runs = try journal.habitRuns(through: today)
    var hasRhythm = false
    for habit in try journal.habitNames() {
      let definition = try journal.habit(named: habit)?.source ?? ""
      let rhythm = self.rhythm(of: definition)
      hasRhythm = hasRhythm || rhythm != nil
      let days = runs[habit] ?? []
      table.rows.append(
        Row(values: [
          .text(habit), rhythm.map { .text(phrase(for: $0)) } ?? .nothing,
          days.last.map { .date(PartialDate($0)) } ?? .nothing,
          .count(
            streak(
              of: days, every: rhythm?.count.value ?? 1, rhythm?.unit ?? .week, on: today)),
          .count(days.count),
          .text(definition),
        ]))
    }
    if table.rows.isEmpty {
      table.headline = "No habits yet."
      table.notes = ["Make one with: define habit weekly-five every 1 week do five end"]
    } else if !hasRhythm {
      table.notes = ["Counted by the week; a habit may have its own rhythm: … every 1 month do …"]
    }
    return table
  }

  private func rhythm(of definition: String) -> Duration? {
    guard case .script(.habit(_, _, let rhythm, _))? = parse(definition).statements.first?.kind
    else { return nil }
    return rhythm
  }

  private func phrase(for duration: Duration) -> String {
    counted(duration.count.value, duration.unit.rawValue)
  }
}

/// What an entry of a habit means, in `Entry.code`.
enum HabitCode {
  static let definition = 0
  static let run = 1
}

/// In how many calendar periods in a row something was done, counted back from a day. The period
/// that is still open does not end a streak.
///
/// - Parameters:
///   - days: on which it was done, in any order; later ones do not count.
///   - length: of a period, in units: weeks begin on Monday.
///
/// - Complexity: O(*n*).
func streak(of days: [Day], every length: Int, _ unit: Duration.Unit, on day: Day) -> Int {
  precondition(length > 0, "a period has a length")
  func period(_ day: Day) -> Int {
    let number =
      switch unit {
      case .day: day.number
      // 1970-01-05, day 4, was a Monday.
      case .week: (day.number - (day.weekday - 1) - 4) / 7
      case .month: day.civil.year * 12 + day.civil.month
      case .year: day.civil.year
      }
    return Int((Double(number) / Double(length)).rounded(.down))
  }
  let periods = Set(days.lazy.filter { $0 <= day }.map(period))
  var next = period(day)
  if !periods.contains(next) { next -= 1 }
  let first = next
  while periods.contains(next) { next -= 1 }
  return first - next
}

extension Journal {
  /// The latest definition of a habit.
  func habit(named name: String) throws -> Entry? {
    try habitEntries().last { $0.text == name && $0.code == HabitCode.definition }
  }

  func habitNames() throws -> [String] {
    Set(try habitEntries().filter { $0.code == HabitCode.definition }.compactMap(\.text)).sorted()
  }

  /// The days on which each habit ran, ascending.
  func habitRuns(through day: Day) throws -> [String: [Day]] {
    var found: [String: [Day]] = [:]
    for entry in try habitEntries()
    where entry.code == HabitCode.run && entry.date.day <= day {
      if let name = entry.text { found[name, default: []].append(entry.date.day) }
    }
    return found
  }

  private func habitEntries() throws -> [Entry] {
    try entries(of: [.habit], with: nil, role: nil, through: nil, limit: nil)
  }
}
