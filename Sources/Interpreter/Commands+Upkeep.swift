import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Statements that mend the record itself.
  func maintain(_ command: Command, _ statement: Statement) throws {
    switch command {
    case .undo(let count): try undo(count, statement)
    case .redo(let count): try redo(count, statement)
    case .forget(let person): try forget(person, statement)
    case .rename(let person, let name): try rename(person, name, statement)
    case .alias(let person, let name): try alias(person, name, statement)
    case .merge(let gone, let kept): try merge(gone, kept, statement)
    case .retract(let count, let clauses): try retract(count, clauses, statement)
    default: preconditionFailure("only upkeep comes here")
    }
  }

  private func undo(_ count: Count?, _ statement: Statement) throws {
    let undone = try journal.undo(try steps(count), recorded: today)
    forgetCaches()
    guard !undone.isEmpty else {
      throw Diagnostic(
        .nothingToUndo, "There is nothing to undo.", at: statement.range,
        notes: ["history lists what was recorded."])
    }
    try report(undone.map { "undone: \($0.source)" })
  }

  private func redo(_ count: Count?, _ statement: Statement) throws {
    let redone = try journal.redo(try steps(count), recorded: today)
    forgetCaches()
    guard !redone.isEmpty else {
      throw Diagnostic(
        .nothingToUndo, "There is nothing to redo.", at: statement.range,
        notes: ["Only the latest undo can be redone, before anything new is recorded."])
    }
    try report(redone.map { "redone: \($0.source)" })
  }

  private func steps(_ count: Count?) throws -> Int {
    guard let count else { return 1 }
    guard count.value > 0 else {
      throw Diagnostic(.outOfRange, "A count is at least 1.", at: count.range)
    }
    return count.value
  }

  private func report(_ lines: [String]) throws {
    if environment.isInteractive { emit(.recorded(Recording(lines: lines))) }
  }

  private func forget(_ reference: PersonReference, _ statement: Statement) throws {
    let person = try resolve(reference, as: .known)
    let name = try name(of: person)
    let question = "Erase everything about \(name) for good? This cannot be undone."
    guard environment.consents || environment.confirm?(question) == true else {
      throw Diagnostic(
        .needsConsent, "Forgetting erases everything about a person for good.",
        at: statement.range,
        notes: ["Say yes at the prompt, or run with --yes. To take back a mistake use undo."])
    }
    let report = try journal.forget(person)
    forgetCaches()
    let erased = report.entriesErased + report.entriesRedacted
    let left = whatIsLeft(after: report)
    if environment.isInteractive {
      let hints = whatWasErasedToo(report) + left
      emit(.recorded(Recording(lines: ["forgot: \(erased) entries erased"], hints: hints)))
    } else if !left.isEmpty {
      emit(.recorded(Recording(lines: [], hints: left)))
    }
  }

  private func whatWasErasedToo(_ report: ForgetReport) -> [String] {
    var hints: [String] = []
    if report.mentionsErased > 0 {
      hints.append(
        "\(entries(report.mentionsErased)) about others mentioned the name: "
          + "it is blacked out there.")
    }
    if report.backupsRemoved > 0 {
      hints.append("The backup made before the last upgrade held the person, and is removed.")
    }
    return hints
  }

  private func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

  private func whatIsLeft(after report: ForgetReport) -> [String] {
    var hints: [String] = []
    if report.mentionsLeft > 0 {
      hints.append(
        "\(entries(report.mentionsLeft)) about others still "
          + (report.mentionsLeft == 1 ? "holds" : "hold")
          + " the name: somebody else bears it too, or it is a tag.")
    }
    return hints
      + report.copies.map { "A copy made earlier still holds the person: \($0)" }
  }

  private func rename(
    _ reference: PersonReference, _ newName: Word, _ statement: Statement
  ) throws {
    let person = try resolve(reference, as: .known)
    let old = try name(of: person)
    try refuseTaken(newName, besides: person)
    var entry = try draft(.rename, PartialDate(today), subjects: [person])
    entry.text = newName.text
    try record(entry, of: statement) { "\(old) is now \(newName.text)" }
    forgetCaches()
  }

  private func alias(_ reference: PersonReference, _ alias: Word, _ statement: Statement) throws {
    let person = try resolve(reference, as: .known)
    if alias.text.hasPrefix("@") {
      let handle = String(alias.text.dropFirst())
      if let other = try journal.person(withHandle: handle), other != person {
        throw taken(alias.text, at: alias.range, by: try name(of: other))
      }
    } else {
      try refuseTaken(alias, besides: person)
    }
    var entry = try draft(.alias, PartialDate(today), subjects: [person])
    // Addresses are kept in the form in which imports compare them.
    entry.text = profileAddress(alias.text) ?? mailAddress(alias.text) ?? alias.text
    try record(entry, of: statement) {
      "\(try echoNames([person])) is also \(entry.text ?? "")"
    }
    forgetCaches()
  }

  private func refuseTaken(_ name: Word, besides person: PersonID) throws {
    let key = matchingKey(name.text)
    guard !key.isEmpty else {
      throw Diagnostic(.unknownPerson, "A name needs at least one letter.", at: name.range)
    }
    let holders = try journal.people(named: key).filter { $0 != person }
    if let holder = holders.first {
      throw taken(name.text, at: name.range, by: try self.name(of: holder))
    }
  }

  private func taken(_ name: String, at range: SourceRange, by holder: String) -> Diagnostic {
    Diagnostic(
      .nameTaken, "\(quoted(name)) already names \(holder).", at: range,
      notes: ["If they are one person: merge ‹one› into ‹the other›"])
  }

  private func merge(
    _ goneReference: PersonReference, _ keptReference: PersonReference, _ statement: Statement
  ) throws {
    let gone = try resolve(goneReference, as: .known)
    let kept = try resolve(keptReference, as: .known)
    try refuseOverlap([goneReference], [gone], with: [kept])
    var entry = try draft(.merge, PartialDate(today), subjects: [gone])
    entry.people.append(Participant(kept, .object))
    let names = (try name(of: gone), try name(of: kept))
    try record(entry, of: statement) { "merged \(names.0) into \(names.1)" }
    forgetCaches()
  }

  private func retract(_ number: Count, _ clauses: Clauses, _ statement: Statement) throws {
    let id = EntryID(rawValue: Int64(number.value))
    guard let target = try journal.entry(id), try journal.isActive(id) else {
      throw Diagnostic(
        .unknownEntry, "There is no entry \(number.value) that counts.", at: number.range,
        notes: ["why ‹person›? and history show the numbers."])
    }
    guard target.kind.canBeRetracted else {
      throw Diagnostic(
        .unknownEntry, "Entry \(number.value) can only be taken back by undo.", at: number.range,
        notes: ["undo takes back the last statement, history lists them."])
    }
    var entry = try draft(.retraction, PartialDate(today), clauses: clauses)
    entry.number = number.value
    try record(entry, of: statement) { "entry \(number.value) no longer counts" }
    forgetCaches()
  }
}

extension EntryKind {
  /// Entries that others rest on (a person, a merge, an undo) are taken back by `undo` only.
  var canBeRetracted: Bool {
    switch self {
    case .person, .merge, .retraction, .undo, .redo, .receipt: false
    case .interaction, .introduction, .note, .tag, .untag, .ask, .declined, .promise, .settlement,
      .thanks, .cadence, .want, .skip, .seek, .opportunity, .rename, .alias, .tie, .sawWork,
      .vouch, .helped, .trait, .setting, .habit, .listing:
      true
    }
  }
}
