import Journal
import Relationships

/// Tags, wishes, plans, work and home as they stood on a day.
///
/// A person's record keeps the latest only; a question about the past needs those of that day.
struct Plans {
  private var cadence: [PersonID: Int] = [:]
  private var layer: [PersonID: Int] = [:]
  private var skip: [PersonID: Day] = [:]
  private var tags: [PersonID: [String]] = [:]
  private var work: [PersonID: (place: String?, role: String?)] = [:]
  private var home: [PersonID: String] = [:]

  init(of journal: Journal, through day: Day) throws {
    for entry in try journal.entries(
      of: [.cadence, .want, .skip, .tag, .untag, .trait], with: nil, role: nil, through: day,
      limit: nil
    ).sorted(by: { $0.id < $1.id }) {
      for person in entry.people(.subject) { add(entry, person) }
    }
  }

  private mutating func add(_ entry: Entry, _ person: PersonID) {
    switch entry.kind {
    case .cadence: if let days = entry.number { cadence[person] = days }
    case .want: layer[person] = entry.code
    case .skip: skip[person] = entry.until?.day
    case .tag:
      for tag in entry.tags where !(tags[person] ?? []).contains(tag) {
        tags[person, default: []].append(tag)
      }
    case .untag: tags[person]?.removeAll { entry.tags.contains($0) }
    case .trait where entry.code == TraitKind.worksAt.rawValue:
      work[person] = (entry.place, entry.text)
    case .trait where entry.code == TraitKind.livesIn.rawValue: home[person] = entry.place
    default: break
    }
  }

  /// The record with that day's plans.
  func applied(to record: PersonRecord) -> PersonRecord {
    var record = record
    record.cadenceDays = cadence[record.id]
    record.wantedLayer = layer[record.id]
    record.skipUntil = skip[record.id]
    record.tags = tags[record.id] ?? []
    (record.workplace, record.role) = (work[record.id]?.place, work[record.id]?.role)
    record.home = home[record.id]
    return record
  }
}

extension Session {
  /// A person's record with tags and plans as of the day asked for.
  func record(of person: PersonID, on asked: AskedDay) throws -> PersonRecord? {
    guard let record = try journal.person(person) else { return nil }
    return try plans(on: asked)?.applied(to: record) ?? record
  }

  /// That day's plans; nil where today's are meant. Kept for the question at hand.
  func plans(on asked: AskedDay) throws -> Plans? {
    guard let through = asked.through else { return nil }
    if let kept = keptPlans, kept.day == through { return kept.plans }
    let plans = try Plans(of: journal, through: through)
    keptPlans = (through, plans)
    return plans
  }
}
