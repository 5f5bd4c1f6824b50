import Relationships

/// A VEVENT while it is read.
struct CalendarEvent {
  /// The line of its BEGIN, from 1.
  let line: Int
  private(set) var uid: String?
  private(set) var sequence = 0
  private(set) var start: CalendarTime?
  /// Which occurrence of its series it replaces.
  private(set) var replaced: CalendarTime?
  private(set) var rules: [String] = []
  private(set) var additions: [CalendarTime] = []
  private(set) var exclusions: [CalendarTime] = []
  private(set) var organizer: Participant?
  private(set) var attendees: [Participant] = []
  private(set) var subject: String?
  private(set) var place: String?
  /// By its own status or its calendar's method.
  var isCancelled = false
  /// The addresses of whose calendar it stands in, where the file says so.
  var owners: Set<String> = []
  /// The zone of its start.
  private(set) var zone: String?
  private var end: CalendarTime?
  private var endZone: String?
  private var duration: Int?

  init(line: Int) { self.line = line }

  /// False for a property that the reader has no use for, and that a user may miss.
  mutating func take(_ property: ContentLine) -> Bool {
    takeTime(property) || takeContent(property) || property.name.hasPrefix("X-")
      || CalendarEvent.housekeeping.contains(property.name)
  }

  /// Properties that a meeting has no place for.
  private static let housekeeping: Set<String> = [
    "ATTACH", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "CONFERENCE", "CONTACT", "CREATED",
    "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "GEO", "IMAGE", "LAST-MODIFIED", "PRIORITY",
    "RELATED-TO",
    "REQUEST-STATUS", "RESOURCES", "TRANSP", "URL",
  ]

  private mutating func takeTime(_ property: ContentLine) -> Bool {
    switch property.name {
    case "DTSTART" where start == nil:
      start = property.time
      zone = property.values(of: "TZID").first
    case "DTEND" where end == nil:
      end = property.time
      endZone = property.values(of: "TZID").first
    case "DURATION": duration = duration ?? property.line.flatMap(durationMinutes)
    case "RECURRENCE-ID": replaced = replaced ?? property.time
    case "RRULE": rules.append(property.line ?? "")
    case "RDATE": additions += property.times
    case "EXDATE": exclusions += property.times
    default: return false
    }
    return true
  }

  private mutating func takeContent(_ property: ContentLine) -> Bool {
    switch property.name {
    case "UID": uid = uid ?? property.line
    case "SEQUENCE": sequence = property.line.flatMap { Int($0) } ?? 0
    case "STATUS": isCancelled = isCancelled || property.keyword == "CANCELLED"
    case "SUMMARY": subject = subject ?? property.line
    case "LOCATION": place = place ?? property.line
    case "ORGANIZER": organizer = organizer ?? Participant(property)
    case "ATTENDEE":
      if let attendee = Participant(property) { attendees.append(attendee) }
    default: return false
    }
    return true
  }

  /// Its length; nil for whole days, and where its ends are in different time zones.
  var minutes: Int? {
    guard let start, let minute = start.minute else { return nil }
    guard let end else { return duration }
    guard let last = end.minute, start.isUTC == end.isUTC, zone == endZone else { return nil }
    let minutes = (end.day - start.day) * 24 * 60 + last - minute
    return minutes > 0 ? minutes : nil
  }
}

/// Somebody who organises an event or is asked to it.
struct Participant {
  let correspondent: Correspondent
  /// False for a room, a projector, a mailing list.
  let isPerson: Bool
  let hasDeclined: Bool

  /// Nil where neither a name nor an address is known.
  init?(_ property: ContentLine) {
    let written = property.line ?? ""
    let address =
      written.containedMailAddress
      ?? property.values(of: "EMAIL").lazy.compactMap(\.containedMailAddress).first
    // vCalendar 1.0 has the name in the value.
    let name =
      property.values(of: "CN").first?.participantName
      ?? String(written.prefix { $0 != "<" }).vCalendarName(hasAddress: address != nil)
    guard name != nil || address != nil else { return nil }
    correspondent = Correspondent(name: name, address: address)
    isPerson =
      !property.has("CUTYPE", in: ["ROOM", "RESOURCE", "GROUP"])
      && !property.has("ROLE", in: ["NON-PARTICIPANT"])
    hasDeclined =
      property.has("PARTSTAT", in: ["DECLINED"]) || property.has("STATUS", in: ["DECLINED"])
  }

  /// What tells participants apart.
  var identity: String { correspondent.address ?? correspondent.name ?? "" }
}

extension String {
  /// The name of a participant; nil for an address in its place.
  fileprivate var participantName: String? {
    personName(self).flatMap { $0.containedMailAddress == nil ? $0 : nil }
  }

  /// The name in the value of an attendee of vCalendar 1.0: `Ann Lee <ann@b.example>`.
  fileprivate func vCalendarName(hasAddress: Bool) -> String? {
    // Anything else with a colon is the address of a thing: urn:uuid:…, /principals/….
    guard !contains(":"), !contains("/"), !contains("@") || hasAddress else { return nil }
    return participantName
  }
}

extension ContentLine {
  fileprivate var time: CalendarTime? { line.flatMap { CalendarTime($0) } }

  /// The days of a list; of a period its start.
  fileprivate var times: [CalendarTime] {
    text.split(separator: ",").compactMap { item in
      let start = item.prefix { $0 != "/" }
      return String(start).tidied.flatMap { CalendarTime($0) }
    }
  }
}
