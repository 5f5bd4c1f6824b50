import Journal
import Relationships

/// Those who could be contacted, with what the choice weighs: read person by person, as few of a
/// store's people can matter.
struct FivePool {
  private let session: Session
  private let asked: AskedDay
  /// `contact … by`: the latest deadline for each person.
  private var deadlines: [PersonID: Day] = [:]
  /// Those about whom a wish, a cadence or a deadline was ever said.
  private var intended: Set<PersonID> = []
  /// Of everybody who has a tie; nil before they are needed.
  private var communities: Communities?

  init(_ session: Session, on asked: AskedDay) throws {
    self.session = session
    self.asked = asked
    for entry in try session.journal.entries(
      of: [.cadence, .want], with: nil, role: nil, through: asked.through, limit: nil)
    {
      intended.formUnion(entry.people(.subject))
      guard entry.kind == .cadence, let until = entry.until?.lastDay else { continue }
      for person in entry.people(.subject) { deadlines[person] = until }
    }
  }

  /// Those about whom it was said how close or how often.
  ///
  /// Complexity: O(what was said).
  func intendedCandidates() throws -> [FiveCandidate] {
    try intended.sorted().compactMap { try candidate($0) }.filter(\.isIntended)
  }

  /// One person; nil for whom is no contact, or never to be contacted.
  func candidate(_ person: PersonID) throws -> FiveCandidate? {
    guard let record = try session.journal.person(person), !record.isMerged else { return nil }
    return try candidate(
      record, session.journal.pair(person, .theyKnowMe, asOf: asked.through))
  }

  /// The people to contact, and whether there is anybody at all: `five` over everybody.
  ///
  /// Exact. Today few are looked at: those about whom something was said, dormant ties, the newest
  /// contacts, and of all others those silent for longest, until the next of them cannot score as
  /// high as those found. A past day takes a scan of people and pairs.
  mutating func picks(_ count: Int) throws -> (picks: [FivePick], isEmpty: Bool) {
    guard asked.through == nil else {
      let candidates = try everybody()
      return (try picks(count, from: candidates), candidates.isEmpty)
    }
    var candidates = try special()
    var picks = try picks(count, from: candidates)
    var (unseen, seen) = (0, Set(candidates.map(\.person)))
    try session.journal.forEachSilentPerson { person, lastDay in
      if unseen >= 4 * count {
        picks = try self.picks(count, from: candidates)
        unseen = 0
      }
      if unseen == 0, picks.count == count, isAbove(lastDay, picks) { return false }
      try session.pollInterrupt(.init(at: 0))
      guard seen.insert(person).inserted, let candidate = try candidate(person) else { return true }
      candidates.append(candidate)
      unseen += 1
      return true
    }
    if unseen > 0 { picks = try self.picks(count, from: candidates) }
    return (picks, try session.journal.contactCount == 0)
  }

  /// True where nobody silent since that day or later, of whom nothing was said, would be picked.
  private func isAbove(_ day: Day, _ picks: [FivePick]) -> Bool {
    let bound = FiveCandidate.scoreBound(
      silentSince: day, on: asked.day, parameters: session.journal.parameters)
    return picks.allSatisfy { $0.place != .score || $0.value > bound }
  }

  private mutating func picks(_ count: Int, from candidates: [FiveCandidate]) throws -> [FivePick] {
    let parameters = session.journal.parameters
    let picks = five(from: candidates, on: asked.day, count: count, parameters: parameters)
    // Two of one community there can be only where two have ties: else its tables are not needed.
    let tied = try picks.filter { try session.journal.hasTies($0.candidate.person) }
    guard tied.count > 1 else { return picks }
    let communities = try self.communities ?? session.communities(on: asked)
    self.communities = communities
    let grouped = candidates.map { candidate in
      var candidate = candidate
      candidate.community = communities[candidate.person]
      return candidate
    }
    return five(from: grouped, on: asked.day, count: count, parameters: parameters)
  }

  /// Those whom silence does not tell: intended, dormant, newest, and the latest event no contact.
  private func special() throws -> [FiveCandidate] {
    let journal = session.journal
    var people = intended
    people.formUnion(try journal.peopleWhoseLatestEventIsNoContact())
    let parameters = journal.parameters
    for (person, state) in try journal.strongest(
      .theyKnowMe, on: asked.day, limit: .max, atLeast: parameters[.dormantHours])
    where state.isDormant(on: asked.day, lastContact: state.lastDay, parameters: parameters) {
      people.insert(person)
    }
    people.formUnion(try newest())
    return try people.sorted().compactMap { try candidate($0) }
  }

  /// The newest contact that may be picked, and those of the same day.
  private func newest() throws -> [PersonID] {
    var found: [PersonID] = []
    var newest: Day?
    try session.journal.forEachNewestContact { person, day in
      if let newest, day < newest { return false }
      guard let candidate = try candidate(person), candidate.isOpen(on: asked.day) else {
        return true
      }
      newest = day
      found.append(person)
      return true
    }
    return found
  }

  /// Everybody who could be contacted. Complexity: one scan of people and pairs.
  private func everybody() throws -> [FiveCandidate] {
    var candidates: [FiveCandidate] = []
    try session.journal.forEachPersonAndPair(asOf: asked.through) { record, states in
      try session.pollInterrupt(.init(at: 0))
      if let found = try candidate(record, states?[.theyKnowMe]) { candidates.append(found) }
    }
    return candidates
  }

  private func candidate(_ record: PersonRecord, _ state: PairState?) throws -> FiveCandidate? {
    let record = try session.plans(on: asked)?.applied(to: record) ?? record
    guard record.isContact, record.cadenceDays != 0 else { return nil }
    let since = try session.contactDate(of: record, on: asked)?.day
    if asked.through != nil, state == nil, since == nil { return nil }
    let parameters = session.journal.parameters
    let settled = state?.hours(on: asked.day, parameters: parameters).settled ?? 0
    var candidate = FiveCandidate(
      person: record.id, name: record.name,
      depth: parameters.depth(ofSettledHours: settled),
      lastContact: try session.lastContact(of: record.id, state, on: asked),
      since: since)
    candidate.layer = record.wantedLayer.flatMap { Relationships.Layer(rawValue: $0) }
    candidate.isWished = record.wantedLayer == 0
    candidate.cadence = record.cadenceDays
    candidate.contactBy = deadlines[record.id]
    candidate.skippedUntil = record.skipUntil
    candidate.isDormant =
      state?.isDormant(
        on: asked.day, lastContact: state?.lastDay ?? asked.day, parameters: parameters) ?? false
    return candidate
  }
}
