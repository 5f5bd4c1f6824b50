import Journal
import Relationships

/// Wishes and plans as they stood on a day: cadence, wanted layer, skipping.
///
/// A person's record keeps the latest only; a question about the past needs those of that day.
struct Plans {
  private var cadence: [PersonID: Int] = [:]
  private var layer: [PersonID: Int] = [:]
  private var skip: [PersonID: Day] = [:]

  init(of journal: Journal, through day: Day) throws {
    for entry in try journal.entries(
      of: [.cadence, .want, .skip], with: nil, role: nil, through: day, limit: nil)
    {
      for person in entry.people(.subject) { add(entry, person) }
    }
  }

  private mutating func add(_ entry: Entry, _ person: PersonID) {
    switch entry.kind {
    case .cadence: if let days = entry.number { cadence[person] = days }
    case .want: layer[person] = entry.code
    case .skip: skip[person] = entry.until?.day
    default: break
    }
  }

  /// The record with that day's plans.
  func applied(to record: PersonRecord) -> PersonRecord {
    var record = record
    record.cadenceDays = cadence[record.id]
    record.wantedLayer = layer[record.id]
    record.skipUntil = skip[record.id]
    return record
  }
}
