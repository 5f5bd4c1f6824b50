import Relationships

/// A date of iCalendar with or without a time (RFC 5545, sections 3.3.4 and 3.3.5), as it is written.
struct CalendarTime: Hashable {
  let day: Day
  /// From midnight; nil where it is a whole day.
  let minute: Int?
  let isUTC: Bool

  /// `19970902`, `19970902T090000`, `19970902T130000Z`; hyphens and colons may stand in it. Nil for a
  /// date that does not exist.
  init?(_ text: some StringProtocol) {
    let plain = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
    let isUTC = plain.last == UInt8(ascii: "Z") || plain.last == UInt8(ascii: "z")
    let parts = plain.dropLast(isUTC ? 1 : 0).split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") || byte == 0x20
    }
    guard let date = parts.first, parts.count <= 2, let number = date.number(ofDigits: [8]),
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    self.day = day
    guard parts.count == 2 else {
      (minute, self.isUTC) = (nil, false)
      return
    }
    guard var time = parts[1].number(ofDigits: [4, 6]) else { return nil }
    if parts[1].count == 6 { time /= 100 }
    guard time / 100 < 24, time % 100 < 60 else { return nil }
    (minute, self.isUTC) = (time / 100 * 60 + time % 100, isUTC)
  }

  private init(day: Day, minute: Int, isUTC: Bool) {
    (self.day, self.minute, self.isUTC) = (day, minute, isUTC)
  }

  /// A time in UTC by a clock that is ahead of it by so many minutes, up to a day.
  func local(offset: Int) -> CalendarTime {
    guard isUTC, let minute else { return self }
    let dayLength = 24 * 60
    let total = minute + offset
    let days = total < 0 ? -1 : total / dayLength
    return CalendarTime(day: day + days, minute: total - days * dayLength, isUTC: false)
  }

  /// The day of this time by the clock of `start`, the time of an occurrence of whose event it is the
  /// time of.
  ///
  /// Where one of both is in UTC, the difference of their minutes is the offset of the other's zone;
  /// zones are taken to be between 11 hours behind UTC and 13 ahead.
  func day(onClockOf start: CalendarTime) -> Day {
    guard isUTC != start.isUTC, let minute, let clock = start.minute else { return day }
    let hour = 60
    let dayLength = 24 * hour
    var shift = clock - minute
    let least = isUTC ? -11 * hour : -13 * hour
    if shift < least { shift += dayLength }
    if shift >= least + dayLength { shift -= dayLength }
    return day + (minute + shift - clock) / dayLength
  }
}

extension Collection<UInt8> {
  /// The number that these digits write, where there are as many of them.
  fileprivate func number(ofDigits counts: Set<Int>) -> Int? {
    guard counts.contains(count) else { return nil }
    var number = 0
    for byte in self {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }
}

/// The whole minutes of a duration (RFC 5545, section 3.3.6): `PT1H30M`, `P1DT2H`, `P2W`; nil for what
/// is none, and for one that is not positive.
func durationMinutes(_ text: String) -> Int? {
  var rest = text.uppercased()[...]
  if rest.hasPrefix("+") { rest.removeFirst() }
  guard rest.popFirst() == "P", text.utf8.count < 40 else { return nil }
  var seconds = 0
  while let next = rest.first {
    if next == "T" {
      rest.removeFirst()
      continue
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    guard digits.utf8.count <= 6, let number = Int(digits), let unit = rest.popFirst(),
      let length = secondsOfUnit[unit]
    else { return nil }
    seconds += number * length
  }
  return seconds >= 60 ? seconds / 60 : nil
}

private let secondsOfUnit: [Character: Int] = [
  "W": 604_800, "D": 86_400, "H": 3_600, "M": 60, "S": 1,
]
