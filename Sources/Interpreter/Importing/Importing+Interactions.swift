import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Plans what messages, meetings and endorsements in a file tell: evidence about people who are
  /// known. Others are offered, never made.
  func planInteractions(
    of file: ImportedFile, _ plan: inout ImportPlan, _ statement: Statement
  ) throws {
    let interactions = file.records.compactMap(\.interaction)
    guard file.records.contains(where: { !$0.isContact }) else { return }
    let own = try ownAddresses(of: interactions, in: file, statement)
    var planner = InteractionPlanner(
      format: file.format, own: own, today: today,
      known: try receipts(of: file.format), resolve: { try self.person(meant: $0) })
    for record in file.records {
      try pollInterrupt(statement.range)
      try planner.add(record)
    }
    try add(planner, to: &plan)
    if !own.isEmpty {
      let addresses = own.filter(isAddress).sorted()
      let shown = (addresses.isEmpty ? own.sorted() : addresses).prefix(5)
      plan.notes.append("You are \(shown.joined(separator: ", ")) in this file.")
    }
  }

  /// The user's own addresses: what the setting says, and what the file shows.
  ///
  /// - Throws: E0613 where messages cannot be told apart into mine and theirs.
  private func ownAddresses(
    of interactions: [InteractionRecord], in file: ImportedFile, _ statement: Statement
  ) throws -> Set<String> {
    let own = Exchange.ownAddresses(in: interactions, told: toldAddresses)
    guard own.isEmpty, interactions.contains(where: { $0.sender != nil }) else { return own }
    throw Diagnostic(
      .unknownOwner, "Nothing tells which of the addresses in this file are yours.",
      at: statement.range,
      notes: ["Say it once: set my-addresses to \"you@example.com, you@example.org\""])
  }

  /// The addresses that the user has said are theirs.
  var toldAddresses: Set<String> { SettingName.addresses(in: setting(.myAddresses)) }

  /// What was taken from files of a format before, and those with whom it was recorded.
  private func receipts(of format: FileFormat) throws -> [String: Set<PersonID>] {
    var receipts: [String: Set<PersonID>] = [:]
    for entry in try journal.entries(
      of: [.receipt], with: nil, role: nil, through: nil, limit: nil)
    where entry.code == format.code {
      receipts[entry.place ?? "", default: []].formUnion(entry.people(.subject))
    }
    return receipts
  }

  /// The one person that an address stands for, or a name where there is no address; nil where there
  /// is none, or more than one.
  private func person(meant correspondent: Correspondent) throws -> PersonID? {
    let people: [PersonID]
    if let address = correspondent.address {
      people = try journal.people(at: address)
    } else {
      people = try journal.people(named: matchingKey(correspondent.name ?? ""))
    }
    return people.count == 1 ? people.first : nil
  }

  // MARK: Rows and entries

  private func add(_ planner: InteractionPlanner, to plan: inout ImportPlan) throws {
    plan.entries += planner.entries
    if planner.repeated > 0 {
      plan.add(ImportOutcome(line: 0, standing: .same, count: planner.repeated))
    }
    for row in planner.recorded {
      plan.add(
        ImportOutcome(
          line: row.line, standing: .new,
          name: try names(of: row.people), detail: row.detail, count: row.count))
    }
    plan.leftOut.merge(planner.leftOut, uniquingKeysWith: +)
    let strangers = planner.strangers
    for stranger in strangers.prefix(Self.mostStrangers) {
      plan.add(try outcome(of: stranger))
    }
    let rest = strangers.dropFirst(Self.mostStrangers)
    if let first = rest.first {
      plan.add(
        ImportOutcome(
          line: first.line, standing: .unknown, detail: "\(rest.count) more whom you do not know",
          count: rest.count))
    }
  }

  /// So many people whom nobody knows are offered by name: those of whom the file has most.
  private static let mostStrangers = 20

  private func outcome(of stranger: InteractionPlanner.Stranger) throws -> ImportOutcome {
    let correspondent = stranger.correspondent
    let records = counted(stranger.count, "record")
    var outcome = ImportOutcome(
      line: stranger.line, standing: .unknown,
      name: correspondent.name ?? correspondent.address, detail: records)
    if let address = correspondent.address {
      if correspondent.name != nil { outcome.detail = "\(address), \(records)" }
      if let name = correspondent.name, name.utf8.count <= RecordingLimits.label {
        let holders = try journal.people(named: matchingKey(name))
        let spelling = spelled(name)
        let alias = "alias \(spelling) as \(quotedText(address))"
        outcome.next = holders.isEmpty ? "meet \(spelling); \(alias)" : alias
      } else {
        outcome.next = "meet \(quotedText(address))"
      }
    } else if let name = correspondent.name {
      let holders = try journal.people(named: matchingKey(name))
      if holders.isEmpty { outcome.next = "meet \(spelled(name))" }
      if holders.count > 1 { outcome.standing = .ambiguous }
    }
    return outcome
  }
}

extension ImportedRecord {
  fileprivate var interaction: InteractionRecord? {
    guard case .interaction(let record) = content else { return nil }
    return record
  }

  var isContact: Bool {
    guard case .contact = content else { return false }
    return true
  }
}
