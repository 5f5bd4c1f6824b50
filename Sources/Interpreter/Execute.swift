import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Runs one statement in whatever transaction is open.
  func execute(_ statement: Statement) throws {
    if environment.isInterrupted() {
      throw Diagnostic(.interrupted, "Stopped.", at: statement.range)
    }
    try countStatement(statement.range)
    try followJournal(before: statement)
    pending.removeAll(keepingCapacity: true)
    substitutions.removeAll(keepingCapacity: true)
    keptPlans = nil
    switch statement.kind {
    case .command(let command): try execute(command, in: statement)
    case .fact(let fact): try execute(fact, in: statement)
    case .question(let question): emit(.answer(try answer(question)))
    case .script(let script): try execute(script, in: statement)
    case .shell(let shell): try execute(shell, in: statement)
    }
  }

  /// Writes the entries of one statement and echoes how it was read.
  ///
  /// New people come first: whatever speaks of them finds them.
  func record(
    _ drafts: [Entry], of statement: Statement, hints: [String] = [],
    echo: () throws -> [String]
  ) throws {
    try simulated?.spend(drafts, parameters: journal.parameters)
    let created = pending.isEmpty ? [] : pending.values.sorted { $0.id < $1.id }
    let entries = created.isEmpty ? drafts : creations(of: created, before: drafts) + drafts
    try refuseOversize(entries, at: statement.range)
    let lines = environment.isInteractive ? try echo() : []
    let ids = try journal.record(entries, source: recordedWords(statement.range))
    pending.removeAll(keepingCapacity: true)
    rememberNames(of: created)
    tally.entries += ids.count
    tally.people += created.count
    guard environment.isInteractive else { return }
    emit(
      .recorded(
        Recording(lines: lines, created: created.map(\.name), entries: ids, hints: hints)))
  }

  /// Nobody else had the name, or the person would not be new: the next statement need not look.
  private func rememberNames(of created: [PendingPerson]) {
    guard !created.isEmpty else { return }
    makeRoomForNames()
    for person in created { nameCache[person.name] = person.id }
  }

  /// The entries with which new people begin to exist.
  private func creations(of people: [PendingPerson], before drafts: [Entry]) -> [Entry] {
    people.map { person in
      var entry = Entry(.person, date: drafts.first?.date ?? PartialDate(today), recorded: today)
      entry.people = [Participant(person.id, .subject)]
      entry.text = person.name
      return entry
    }
  }

  func record(_ draft: Entry, of statement: Statement, echo: () throws -> String) throws {
    try record([draft], of: statement) { [try echo()] }
  }

  /// The statement's words with every variable replaced by what it stood for, so that the journal
  /// can be read, and run again, by itself.
  func recordedWords(_ range: SourceRange) -> String {
    if substitutions.isEmpty { return words(range) }
    let edits = substitutions.sorted { $0.range.start < $1.range.start }.map {
      Suggestion.Edit(
        SourceRange($0.range.start - range.start, $0.range.end - range.start), $0.replacement)
    }
    return Suggestion(.sure, edits: edits).applied(to: words(range))
  }

  /// A draft of the given kind about some people.
  func draft(
    _ kind: EntryKind, _ date: PartialDate, subjects: [PersonID] = [], clauses: Clauses = Clauses()
  ) throws -> Entry {
    var entry = Entry(kind, date: date, recorded: today)
    entry.people = subjects.map { Participant($0, .subject) }
    entry.place = clauses.place?.text
    entry.topics = clauses.about.map(\.text)
    entry.tags = clauses.tags.map(\.text)
    let remarks = clauses.remarks.map(\.text)
    entry.text = clauses.because?.text ?? (remarks.isEmpty ? nil : remarks.joined(separator: "\n"))
    return entry
  }

  /// "Alice (new), Bob and Carol".
  func echoNames(_ people: [PersonID]) throws -> String {
    let new = Set(pending.values.map(\.id))
    return enumerated(try people.map { try name(of: $0) + (new.contains($0) ? " (new)" : "") })
  }

  /// The verb that goes with the people: `echoVerb(people, "knows", "know")`.
  func echoVerb(_ people: [PersonID], _ one: String, _ many: String) -> String {
    people.count == 1 && people != [.me] ? one : many
  }

  /// "I", or the people's names.
  func echoSubject(_ people: [PersonID]) throws -> String {
    people == [.me] ? "I" : try echoNames(people)
  }

  /// "Wednesday 2026-03-04".
  func echoDate(_ date: PartialDate) -> String {
    date.precision == .day ? "\(date.day.weekdayName) \(date.description)" : date.description
  }

  /// " at PyCon about hiring · Wednesday 2026-03-04".
  func echoClauses(_ entry: Entry) -> String {
    var text = ""
    if let hours = entry.hours { text += " for \(hoursText(hours))" }
    if let place = entry.place { text += " at \(place)" }
    if !entry.topics.isEmpty { text += " about \(enumerated(entry.topics))" }
    return text + echoRemarks(entry) + " · " + echoDate(entry.date)
  }

  /// ` #tag "remark"`.
  func echoRemarks(_ entry: Entry) -> String {
    var text = entry.tags.map { " #\($0)" }.joined()
    if let words = entry.text {
      text += " \(quoted(words.replacing("\n", with: " ")))"
    }
    return text
  }

  func hoursText(_ hours: Double) -> String {
    let minutes = Int((hours * 60).rounded())
    if minutes % 60 != 0 { return "\(minutes) minutes" }
    return minutes == 60 ? "1 hour" : "\(minutes / 60) hours"
  }
}

extension Day {
  var weekdayName: String {
    switch weekday {
    case 1: "Monday"
    case 2: "Tuesday"
    case 3: "Wednesday"
    case 4: "Thursday"
    case 5: "Friday"
    case 6: "Saturday"
    default: "Sunday"
    }
  }
}
