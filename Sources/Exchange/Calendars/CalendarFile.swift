import Relationships

/// Reads calendars in iCalendar (RFC 5545), and what is like it in vCalendar 1.0.
///
/// Of events with attendees it makes meetings, one for each day up to today. The day is the one that
/// is written: in the event's time zone or in none, and in UTC where the file has only that.
package enum CalendarFile {
  /// True where a file beginning with these bytes is one.
  package static func looksLike(_ head: [UInt8]) -> Bool { head.beginsContent(of: "VCALENDAR") }

  /// The meetings of a file up to and with `today`.
  ///
  /// A recurring event has its meetings by its rule; where that is not understood, or stands for more
  /// than 10,000 meetings, the event is in `rejected` too, which says what of it was taken.
  ///
  /// Complexity: O(length + meetings); these are at most 200,000 of recurring events, and their rules
  /// are worked out for 20 million days at most.
  /// - Throws: where it holds no event.
  package static func read(
    _ bytes: [UInt8], through today: Day
  ) throws(UnreadableFile) -> ImportedFile {
    var reader = CalendarReader()
    for line in ContentLines(bytes) { reader.take(line) }
    reader.finish()
    guard !reader.events.isEmpty || bytes.isEmpty else {
      throw UnreadableFile(
        reader.hasCalendar ? "the calendar holds no events" : "no BEGIN:VCALENDAR was found")
    }
    var meetings = MeetingCollector(zones: reader.zones, today: today)
    meetings.collect(reader.events)
    meetings.file.ignored = reader.ignored.withoutRepeats
    return meetings.file
  }
}

/// Which event a line belongs to.
private struct CalendarReader {
  private(set) var events: [CalendarEvent] = []
  private(set) var ignored: [String] = []
  private(set) var hasCalendar = false
  private(set) var zones = CalendarZones()
  private var event: CalendarEvent?
  /// Components inside the event or the calendar whose ends are still to come, the innermost last.
  private var nested: [String] = []
  /// Where the events of this calendar begin.
  private var firstOfCalendar = 0
  private var isCancelling = false
  private var owners: Set<String> = []

  mutating func take(_ line: ContentLine) {
    switch line.name {
    case "BEGIN": begin(line)
    case "END": end(line.keyword)
    default:
      if let component = nested.first {
        if component == "VTIMEZONE" { zones.take(line) }
      } else if event == nil {
        takeOfCalendar(line)
      } else if event?.take(line) == false {
        ignored.append(line.ignoredName)
      }
    }
  }

  private mutating func begin(_ line: ContentLine) {
    switch line.keyword {
    case "VCALENDAR":
      finish()
      hasCalendar = true
    case "VEVENT":
      finishEvent()
      event = CalendarEvent(line: line.number)
    case let component: nested.append(component)
    }
  }

  private mutating func end(_ component: String) {
    if nested.last == component {
      nested.removeLast()
    } else if component == "VEVENT" {
      finishEvent()
    } else if component == "VCALENDAR" {
      finish()
    }
  }

  private mutating func takeOfCalendar(_ line: ContentLine) {
    switch line.name {
    case "METHOD": isCancelling = line.keyword == "CANCEL"
    // Google names somebody's own calendar by their address.
    case "X-WR-CALNAME", "X-OWNER":
      if let owner = line.line.flatMap(mailAddress) { owners.insert(owner) }
    default: break
    }
  }

  private mutating func finishEvent() {
    nested = []
    if let finished = event { events.append(finished) }
    event = nil
  }

  /// Ends the calendar: what it says of itself holds for all of its events.
  mutating func finish() {
    finishEvent()
    for index in firstOfCalendar..<events.count {
      events[index].owners = owners
      if isCancelling { events[index].isCancelled = true }
    }
    firstOfCalendar = events.count
    isCancelling = false
    owners = []
  }
}
