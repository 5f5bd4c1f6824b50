/// What a file says of its time zones, as far as days matter.
struct CalendarZones {
  /// By TZID the greatest number of minutes that its clock is ahead of UTC.
  private var greatestOffsets: [String: Int] = [:]
  private var zone: String?

  /// Takes a property of a VTIMEZONE or of a part of it.
  mutating func take(_ property: ContentLine) {
    switch property.name {
    case "TZID": zone = property.line
    case "TZOFFSETTO":
      guard let zone, let offset = property.line.flatMap(offsetMinutes) else { return }
      greatestOffsets[zone] = max(offset, greatestOffsets[zone] ?? offset)
    default: break
    }
  }

  /// The end of a series by the clock of its zone. It is the latest time that it can be there: writers
  /// mean either the start of the last meeting or the end of its day, and an hour more ends with the
  /// same meeting. Where nothing is known of the zone it is as written.
  func local(_ end: CalendarTime, in zone: String?) -> CalendarTime {
    guard end.isUTC, let offset = zone.flatMap({ greatestOffsets[$0] }) else { return end }
    return end.local(offset: offset)
  }
}

/// `+0530`, `-080000`, in minutes.
private func offsetMinutes(_ text: String) -> Int? {
  let digits = text.drop { $0 == "+" || $0 == "-" }
  guard digits.utf8.count == 4 || digits.utf8.count == 6, let number = Int(digits), number >= 0
  else {
    return nil
  }
  let clock = digits.utf8.count == 6 ? number / 100 : number
  guard clock / 100 < 24, clock % 100 < 60 else { return nil }
  let minutes = clock / 100 * 60 + clock % 100
  return text.hasPrefix("-") ? -minutes : minutes
}
