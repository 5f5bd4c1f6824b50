import Relationships

/// Makes meetings of the events of a file.
struct MeetingCollector {
  private let zones: CalendarZones
  private let today: Day
  private var budget = RecurrenceBudget()
  /// What has been made so far.
  var file = ImportedFile(.ical, title: "meetings of a calendar")
  /// The days of a series that events of their own replace, by its UID.
  private var replacedDays: [String: Set<Day>] = [:]

  init(zones: CalendarZones, today: Day) {
    self.zones = zones
    self.today = today
  }

  mutating func collect(_ events: [CalendarEvent]) {
    let current = currentVersions(of: events)
    let series = seriesStarts(of: current)
    let replacedBy = current.map { event in replacedDay(of: event, in: series) }
    for (event, day) in zip(current, replacedBy) {
      if let uid = event.uid, let day { replacedDays[uid, default: []].insert(day) }
    }
    for (event, day) in zip(current, replacedBy) { collect(event, replacing: day) }
  }

  /// The events in the order of the file; of several versions the last one with the highest sequence.
  private mutating func currentVersions(of events: [CalendarEvent]) -> [CalendarEvent] {
    var newest: [EventIdentity: Int] = [:]
    var isCurrent = Array(repeating: true, count: events.count)
    for (index, event) in events.enumerated() {
      guard let uid = event.uid else { continue }
      let identity = EventIdentity(uid: uid, replaced: event.replaced)
      if let other = newest[identity] {
        let isNewer = event.sequence >= events[other].sequence
        isCurrent[isNewer ? other : index] = false
        skip("older versions")
        if !isNewer { continue }
      }
      newest[identity] = index
    }
    return events.indices.filter { isCurrent[$0] }.map { events[$0] }
  }

  private func seriesStarts(of events: [CalendarEvent]) -> [String: CalendarTime] {
    var starts: [String: CalendarTime] = [:]
    for event in events where event.replaced == nil {
      if let uid = event.uid { starts[uid] = event.start }
    }
    return starts
  }

  private func replacedDay(
    of event: CalendarEvent, in series: [String: CalendarTime]
  ) -> Day? {
    guard let replaced = event.replaced else { return nil }
    guard let start = event.uid.flatMap({ series[$0] }) else { return replaced.day }
    return replaced.day(onClockOf: start)
  }

  private mutating func collect(_ event: CalendarEvent, replacing replaced: Day?) {
    guard let start = event.start else {
      file.rejected.append(RejectedRecord(line: event.line, "no date"))
      return
    }
    guard !event.isCancelled else { return skip("cancelled") }
    guard let others = participants(of: event) else { return }
    let days = replaced == nil ? days(of: event, from: start) : [start.day]
    let held = days.filter { $0 <= today }
    if held.isEmpty, days.contains(where: { $0 > today }) { skip("not yet held") }
    for day in held {
      let meeting = meeting(event, on: day, occurrence: replaced ?? day, others: others)
      file.records.append(ImportedRecord(line: event.line, .interaction(meeting)))
    }
  }

  private func meeting(
    _ event: CalendarEvent, on day: Day, occurrence: Day, others: [Correspondent]
  ) -> InteractionRecord {
    let name = event.uid ?? event.subject
    let key = name.map { "\($0) \(occurrence)" } ?? "\(occurrence)"
    var meeting = InteractionRecord(.meeting, key: key, day: day)
    meeting.minutes = event.minutes
    meeting.others = others
    meeting.ownAddresses = event.owners.sorted()
    meeting.subject = event.subject
    meeting.place = event.place
    return meeting
  }

  private mutating func skip(_ what: String, times: Int = 1) {
    if times > 0 { file.skipped[what, default: 0] += times }
  }
}

/// What all versions of an event have in common.
private struct EventIdentity: Hashable {
  let uid: String
  let replaced: CalendarTime?
}

// MARK: - Days

extension MeetingCollector {
  /// The days of an event or a series: up to today, and the first even where that is later.
  private mutating func days(of event: CalendarEvent, from start: CalendarTime) -> [Day] {
    var days: Set<Day> = [start.day]
    for rule in event.rules {
      guard var rule = RecurrenceRule(rule) else {
        reject(event, "its recurrence is not understood: only the first meeting is taken")
        break
      }
      if !start.isUTC { rule.until = rule.until.map { zones.local($0, in: event.zone) } }
      let recurrence = rule.recurrence(from: start, through: today, budget: &budget)
      days.formUnion(recurrence.days)
      if recurrence.isCutOff {
        reject(event, "too many meetings: only the first ones are taken")
        break
      }
    }
    days.formUnion(event.additions.map { $0.day(onClockOf: start) })
    days.subtract(event.exclusions.map { $0.day(onClockOf: start) })
    if let uid = event.uid, let replaced = replacedDays[uid] { days.subtract(replaced) }
    return days.sorted()
  }

  private mutating func reject(_ event: CalendarEvent, _ reason: String) {
    file.rejected.append(RejectedRecord(line: event.line, reason))
  }
}

// MARK: - Participants

extension MeetingCollector {
  /// Who was to take part and did not decline; nil where nobody else did, which is counted.
  private mutating func participants(of event: CalendarEvent) -> [Correspondent]? {
    let declined = Set(event.attendees.filter(\.hasDeclined).map(\.identity))
    let people = event.attendees.filter { $0.isPerson && !$0.hasDeclined }
    skip("rooms and resources", times: event.attendees.count { !$0.isPerson })
    skip("declined attendees", times: event.attendees.count { $0.isPerson && $0.hasDeclined })
    guard declined.isDisjoint(with: event.owners) else {
      skip("declined")
      return nil
    }
    let organizer = event.organizer.flatMap { declined.contains($0.identity) ? nil : $0 }
    guard isMeeting(of: people, organizer: event.organizer, owners: event.owners) else {
      skip("without attendees")
      return nil
    }
    return merged([organizer].compactMap(\.self) + people)
  }

  /// True where somebody besides the user is there. Who that is, is known where the calendar names its
  /// owner; else who organised it alone was alone.
  private func isMeeting(
    of people: [Participant], organizer: Participant?, owners: Set<String>
  ) -> Bool {
    guard !people.isEmpty else { return false }
    if owners.isEmpty { return people.contains { $0.identity != organizer?.identity } }
    let all = people + [organizer].compactMap(\.self)
    return all.contains { !owners.contains($0.identity) }
  }

  /// Each of them once, with the first name that is given.
  private func merged(_ people: [Participant]) -> [Correspondent] {
    var order: [String: Int] = [:]
    var result: [Correspondent] = []
    for person in people {
      if let index = order[person.identity] {
        result[index].name = result[index].name ?? person.correspondent.name
      } else {
        order[person.identity] = result.count
        result.append(person.correspondent)
      }
    }
    return result
  }
}
