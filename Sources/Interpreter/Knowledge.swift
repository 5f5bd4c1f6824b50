import Journal
import Relationships

/// The day a question is asked for, and whether entries after it must be left out.
struct AskedDay {
  var day: Day
  /// Nil: all entries count.
  var through: Day?
}

/// How one person stands in one direction on one day.
struct Standing {
  var person: PersonID
  var state: PairState?
  var hours: Hours
  var depth: Double
  var warmth: Double
  var stage: Stage
}

extension Session {
  /// How a person stands; the pair's state is looked up where it is not given.
  func standing(
    of person: PersonID, _ direction: Direction, on asked: AskedDay, state known: PairState? = nil
  ) throws -> Standing {
    try pollInterrupt(.init(at: 0))
    let state = try known ?? journal.pair(person, direction, asOf: asked.through)
    let parameters = journal.parameters
    let hours = state?.hours(on: asked.day, parameters: parameters) ?? Hours(fresh: 0, settled: 0)
    let evidence = StageEvidence(
      state: state, day: asked.day, isListed: try isContact(person, on: asked))
    return Standing(
      person: person, state: state, hours: hours,
      depth: parameters.depth(ofSettledHours: hours.settled),
      warmth: hours.fresh / parameters[.freshCeiling],
      stage: try Stage(evidence, parameters: parameters) {
        try integrity(with: person, direction, on: asked)
      })
  }

  /// Promises between the two, made by the side that is known in this direction.
  func integrity(
    with person: PersonID, _ direction: Direction, on asked: AskedDay
  ) throws -> Integrity {
    let side: Actor = direction == .theyKnowMe ? .me : .them
    let records = try promiseRecords(with: person, through: asked.through).filter {
      $0.entry.actor == side
    }
    return Integrity(records.map(\.record), on: asked.day, parameters: journal.parameters)
  }

  /// Promises with what became of them, by number.
  func promiseRecords(
    with person: PersonID?, through day: Day?
  ) throws -> [(entry: Entry, record: PromiseRecord)] {
    let promises = try journal.entries(
      of: [.promise], with: person, role: person == nil ? nil : .subject, through: day,
      limit: nil)
    guard !promises.isEmpty else { return [] }
    let settled = try settlements(with: person, through: day)
    return promises.map { entry in
      let settlement = entry.number.flatMap { settled[$0] }
      return (
        entry,
        PromiseRecord(
          made: entry.date.day, due: entry.until?.lastDay,
          settlement: settlement.flatMap { PromiseRecord.Settlement(rawValue: $0.code) },
          settled: settlement?.date.day)
      )
    }
  }

  /// The latest day on which the two were in contact.
  ///
  /// A pair's latest day can be that of something else: what was said of how well they know me, or a
  /// broken promise. Only then the evidence is read.
  func lastContact(of person: PersonID, _ state: PairState?, on asked: AskedDay) throws -> Day? {
    guard let state, !state.hasContactToday else { return state?.lastDay }
    guard state.activeDays > 0 else { return nil }
    return try journal.evidence(of: person, through: asked.through)
      .last { $0.kind.isContact }?.day
  }

  func isContact(_ person: PersonID, on asked: AskedDay) throws -> Bool {
    guard let record = try journal.person(person), record.isContact else { return false }
    return try record.metOn == nil || contactDate(of: record, on: asked) != nil
  }

  /// When somebody became a contact, as of the day asked for; nil where they were none yet.
  ///
  /// A person's record keeps the first meeting, or the first contact where they never met: in the
  /// past they may have been in contact before they met.
  func contactDate(of record: PersonRecord, on asked: AskedDay) throws -> PartialDate? {
    guard record.isContact, let met = record.metOn else { return nil }
    guard let through = asked.through, met.day > through else { return met }
    return try journal.evidence(of: record.id, through: through)
      .first { $0.kind.isContact }.map { PartialDate($0.day) }
  }
}
