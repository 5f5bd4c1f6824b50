import Exchange
import Relationships
import Testing

@Suite struct CalendarFileTests {
  private func read(_ text: String, today: String = "2026-11-23") throws -> ImportedFile {
    let today = try #require(Day(iso: today))
    return try CalendarFile.read(Array(text.utf8), through: today)
  }

  /// A calendar of one event with these properties, from line 3 on.
  private func event(
    _ properties: String, calendar: String = "VERSION:2.0", today: String = "2026-11-23"
  ) throws -> ImportedFile {
    try read(
      "BEGIN:VCALENDAR\n\(calendar)\nBEGIN:VEVENT\n\(properties)\nEND:VEVENT\nEND:VCALENDAR\n",
      today: today)
  }

  private let people = "ORGANIZER:mailto:me@a.example\nATTENDEE;CN=Ann:mailto:ann@b.example"

  /// The days of the meetings of an event with people.
  private func days(_ properties: String, today: String = "2026-11-23") throws -> [String] {
    try event("UID:u\n\(people)\n\(properties)", today: today).meetings.map(\.day.description)
  }

  @Test func anInvitationOfGoogle() throws {
    let file = try read(
      """
      BEGIN:VCALENDAR\r
      PRODID:-//Google Inc//Google Calendar 70.9054//EN\r
      VERSION:2.0\r
      METHOD:PUBLISH\r
      X-WR-CALNAME:Me@a.example\r
      BEGIN:VTIMEZONE\r
      TZID:Europe/London\r
      BEGIN:DAYLIGHT\r
      DTSTART:19700329T010000\r
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
      END:DAYLIGHT\r
      END:VTIMEZONE\r
      BEGIN:VEVENT\r
      DTSTART;TZID=Europe/London:20260305T233000\r
      DTEND;TZID=Europe/London:20260306T001500\r
      DTSTAMP:20260301T083221Z\r
      ORGANIZER;CN=Ann Lee:mailto:ann@b.example\r
      UID:3koqej@google.example\r
      ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE\r
       ;CN=Ann Lee;X-NUM-GUESTS=0:mailto:ann@b.example\r
      ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=me@a.example;X-NUM-GUESTS=\r
       0:mailto:me@a.example\r
      ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN=Bo:MAILTO:bo@b.example\r
      ATTENDEE;CUTYPE=RESOURCE;CN=Room 8;X-NUM-GUESTS=0:mailto:8@resource.example\r
      LOCATION:High St 1\\, London\r
      STATUS:CONFIRMED\r
      SUMMARY:Plan\\; then talk\r
      TRANSP:TRANSPARENT\r
      BEGIN:VALARM\r
      ACTION:DISPLAY\r
      SUMMARY:Alarm\r
      ATTENDEE:mailto:alarm@b.example\r
      DURATION:PT5M\r
      END:VALARM\r
      END:VEVENT\r
      END:VCALENDAR\r\n
      """)
    let meeting = try #require(file.meetings.first)
    var expected = InteractionRecord(
      .meeting, key: "3koqej@google.example 2026-03-05",
      day: try #require(Day(iso: "2026-03-05")))
    expected.minutes = 45
    expected.others = [
      Correspondent(name: "Ann Lee", address: "ann@b.example"),
      Correspondent(name: nil, address: "me@a.example"),
    ]
    expected.ownAddresses = ["me@a.example"]
    expected.subject = "Plan; then talk"
    expected.place = "High St 1, London"
    #expect(meeting == expected)
    #expect(file.records.map(\.line) == [13])
    #expect(file.skipped == ["rooms and resources": 1, "declined attendees": 1])
    #expect(file.ignored.isEmpty && file.rejected.isEmpty)
  }

  static let attendeeLines: [(line: String, name: String?, address: String?)] = [
    ("ATTENDEE;CN=\"'Lee, Ann'\":MAILTO:Ann@b.example", "Ann Lee", "ann@b.example"),
    ("ATTENDEE:ann@b.example", nil, "ann@b.example"),
    ("ATTENDEE;CN=Ann ^'A^' Lee:invalid:nomail", "Ann \"A\" Lee", nil),
    ("ATTENDEE;CN=Ann;EMAIL=ann@b.example:/principals/1", "Ann", "ann@b.example"),
    ("ATTENDEE;STATUS=ACCEPTED:Ann Lee <ann@b.example>", "Ann Lee", "ann@b.example"),
    ("ATTENDEE;CN=ann@b.example:mailto:ann@b.example", nil, "ann@b.example"),
  ]

  @Test(arguments: attendeeLines.indices)
  func attendees(_ index: Int) throws {
    let (line, name, address) = Self.attendeeLines[index]
    let file = try event("UID:u\nDTSTART:20260101\n\(line)")
    #expect(file.meetings.map(\.others) == [[Correspondent(name: name, address: address)]])
  }

  @Test(arguments: [
    ("20260305", "2026-03-05"), ("20260305T100000", "2026-03-05"),
    ("20260305T233000Z", "2026-03-05"), ("2026-03-05T10:00:00Z", "2026-03-05"),
  ])
  func theDayIsTheWrittenOne(_ start: String, _ day: String) throws {
    #expect(try days("DTSTART:\(start)") == [day])
  }

  @Test(arguments: [
    ("DTSTART:20260305T100000\nDTEND:20260305T113000", 90),
    ("DTSTART:20260305T100000\nDURATION:PT45M", 45), ("DTSTART:20260305\nDTEND:20260306", nil),
    ("DTSTART:20260305T100000", nil), ("DTSTART:20260305T100000\nDTEND:20260305T100000", nil),
    ("DTSTART;TZID=A:20260305T100000\nDTEND;TZID=B:20260305T120000", nil),
    ("DTSTART:20260305T100000Z\nDTEND:20260305T120000", nil),
  ])
  func lengths(_ times: String, _ minutes: Int?) throws {
    #expect(try event("UID:u\n\(people)\n\(times)").meetings.map(\.minutes) == [minutes])
  }

  @Test(arguments: [
    ("STATUS:CANCELLED", "cancelled"), ("STATUS:cancelled", "cancelled"),
    ("DTSTART:20261124", "not yet held"), ("RRULE:FREQ=DAILY\nDTSTART:20261124", "not yet held"),
  ])
  func whatWasNotHeldIsSkipped(_ properties: String, _ reason: String) throws {
    let file = try event("UID:u\n\(people)\n\(properties)\nDTSTART:20260305")
    #expect(file.records.isEmpty && file.rejected.isEmpty)
    #expect(file.skipped == [reason: 1])
  }

  @Test func aCancelledCalendarIsSkipped() throws {
    let properties = "UID:u\nDTSTART:20260305\n\(people)"
    #expect(try event(properties, calendar: "METHOD:CANCEL").skipped == ["cancelled": 1])
    #expect(try event(properties, calendar: "METHOD:REQUEST").records.count == 1)
  }

  @Test(arguments: [
    "SUMMARY:alone", "ORGANIZER:mailto:me@a.example",
    "ORGANIZER:mailto:me@a.example\nATTENDEE:mailto:me@a.example",
  ])
  func whoeverIsAloneMeetsNobody(_ properties: String) throws {
    let file = try event("UID:u\nDTSTART:20260305\n\(properties)")
    #expect(file.records.isEmpty && file.skipped == ["without attendees": 1])
  }

  @Test func roomsAndDeclinedPeopleAreNotMet() throws {
    let file = try event(
      """
      UID:u
      DTSTART:20260305
      ORGANIZER:mailto:me@a.example
      ATTENDEE;CUTYPE=ROOM:mailto:room@a.example
      ATTENDEE;PARTSTAT=declined:mailto:ann@b.example
      """)
    #expect(file.records.isEmpty)
    #expect(
      file.skipped == ["rooms and resources": 1, "declined attendees": 1, "without attendees": 1])
  }

  @Test func theOwnerIsKnownFromTheCalendar() throws {
    let invited = "UID:u\nDTSTART:20260305\nORGANIZER:mailto:ann@b.example\nATTENDEE"
    let own = "X-WR-CALNAME:me@a.example"
    let alone = try event(
      "UID:u\nDTSTART:20260305\nATTENDEE:mailto:me@a.example", calendar: own)
    #expect(alone.skipped == ["without attendees": 1])
    let accepted = try event("\(invited):mailto:me@a.example", calendar: own)
    #expect(accepted.meetings.map(\.ownAddresses) == [["me@a.example"]])
    let declined = try event("\(invited);PARTSTAT=DECLINED:mailto:me@a.example", calendar: own)
    #expect(declined.records.isEmpty)
    #expect(declined.skipped == ["declined": 1, "declined attendees": 1])
  }

  @Test func anOrganizerWhoDeclinedWasNotThere() throws {
    let file = try event(
      "UID:u\nDTSTART:20260305\nORGANIZER:mailto:o@a.example\n"
        + "ATTENDEE;PARTSTAT=DECLINED:mailto:o@a.example\nATTENDEE:mailto:ann@b.example")
    #expect(file.meetings.map { $0.others.map(\.address) } == [["ann@b.example"]])
  }

  @Test func datesThatAreMissingOrImpossibleAreRejected() throws {
    for start in ["SUMMARY:x", "DTSTART:20260231", "DTSTART:soon", "DTSTART:20260101T250000"] {
      let file = try event("UID:u\n\(people)\n\(start)")
      #expect(file.rejected == [RejectedRecord(line: 3, "no date")])
    }
  }

  @Test func withoutAUIDTheSummaryTellsEventsApart() throws {
    let file = try event("DTSTART:20260305\nSUMMARY:Tea\n\(people)")
    #expect(file.meetings.map(\.key) == ["Tea 2026-03-05"])
  }

  @Test func aSeriesEndsToday() throws {
    let properties = "DTSTART:20260302T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE"
    #expect(
      try days(properties, today: "2026-03-10")
        == ["2026-03-02", "2026-03-04", "2026-03-09"])
    let file = try event("UID:u\n\(people)\n\(properties)", today: "2026-03-04")
    #expect(file.meetings.map(\.key) == ["u 2026-03-02", "u 2026-03-04"])
    #expect(file.skipped.isEmpty)
  }

  /// By the clock of Tokyo the last meeting begins at 07:00 UTC, and its day ends at 15:00 UTC.
  @Test(arguments: [
    ("20260304T070000Z", "2026-03-04"), ("20260304T145959Z", "2026-03-04"),
    ("20260303T150000Z", "2026-03-03"), ("20260304", "2026-03-04"),
  ])
  func theEndOfASeriesIsReadInItsZone(_ end: String, _ last: String) throws {
    let file = try read(
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:u
      DTSTART;TZID=Asia/Tokyo:20260302T160000
      RRULE:FREQ=DAILY;UNTIL=\(end)
      \(people)
      END:VEVENT
      BEGIN:VTIMEZONE
      TZID:Asia/Tokyo
      BEGIN:STANDARD
      TZOFFSETFROM:+0900
      TZOFFSETTO:+0900
      END:STANDARD
      END:VTIMEZONE
      END:VCALENDAR
      """)
    #expect(file.meetings.last?.day.description == last)
  }

  /// In New York the summer's clock is four hours behind, the winter's five.
  @Test(arguments: [
    ("20260111T050000Z", "2026-01-10"), ("20260110T140000Z", "2026-01-10"),
    ("20260710T130000Z", "2026-07-10"), ("20260711T035959Z", "2026-07-10"),
  ])
  func theEndOfASeriesIsReadInSummerAndWinter(_ end: String, _ last: String) throws {
    let file = try read(
      """
      BEGIN:VCALENDAR
      BEGIN:VTIMEZONE
      TZID:Eastern Standard Time
      BEGIN:STANDARD
      TZOFFSETTO:-0500
      END:STANDARD
      BEGIN:DAYLIGHT
      TZOFFSETTO:-0400
      END:DAYLIGHT
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:u
      DTSTART;TZID="Eastern Standard Time":20260101T090000
      RRULE:FREQ=DAILY;UNTIL=\(end)
      \(people)
      END:VEVENT
      END:VCALENDAR
      """)
    #expect(file.meetings.last?.day.description == last)
  }

  @Test func daysAreAddedAndTakenOut() throws {
    let properties = """
      DTSTART;TZID=America/New_York:20260302T233000
      RRULE:FREQ=DAILY;COUNT=4
      RDATE;VALUE=PERIOD:20260401T100000/PT1H,20260402T100000/20260402T110000
      RDATE;VALUE=DATE:20260303,20260403
      EXDATE:20260304T043000Z,20260305T233000
      """
    #expect(
      try days(properties)
        == ["2026-03-02", "2026-03-04", "2026-04-01", "2026-04-02", "2026-04-03"])
  }

  @Test func anOccurrenceIsMovedOrCancelled() throws {
    let file = try read(
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:u
      DTSTART;TZID=Europe/Berlin:20260302T090000
      RRULE:FREQ=WEEKLY;COUNT=4
      SUMMARY:Weekly
      \(people)
      END:VEVENT
      BEGIN:VEVENT
      UID:u
      RECURRENCE-ID;TZID=Europe/Berlin:20260309T090000
      DTSTART;TZID=Europe/Berlin:20260310T140000
      SUMMARY:Moved
      \(people)
      END:VEVENT
      BEGIN:VEVENT
      UID:u
      RECURRENCE-ID:20260316T080000Z
      DTSTART:20260316T080000Z
      STATUS:CANCELLED
      \(people)
      END:VEVENT
      END:VCALENDAR
      """)
    #expect(file.meetings.map(\.day.description) == ["2026-03-02", "2026-03-23", "2026-03-10"])
    #expect(file.meetings.map(\.key) == ["u 2026-03-02", "u 2026-03-23", "u 2026-03-09"])
    #expect(file.meetings.map(\.subject) == ["Weekly", "Weekly", "Moved"])
    #expect(file.skipped == ["cancelled": 1])
  }

  @Test func anOccurrenceStandsWithoutItsSeries() throws {
    let file = try event("UID:u\n\(people)\nRECURRENCE-ID:20260309\nDTSTART:20260310")
    #expect(file.meetings.map(\.key) == ["u 2026-03-09"])
    #expect(file.meetings.map(\.day.description) == ["2026-03-10"])
  }

  @Test func theNewestVersionOfAnEventCounts() throws {
    let versions = [(2, "20260303", ""), (1, "20260302", ""), (2, "20260304", "")]
    let events = versions.map { sequence, day, more in
      "BEGIN:VEVENT\nUID:u\nSEQUENCE:\(sequence)\nDTSTART:\(day)\n\(people)\n\(more)\nEND:VEVENT\n"
    }
    let file = try read("BEGIN:VCALENDAR\n" + events.joined() + "END:VCALENDAR\n")
    #expect(file.meetings.map(\.day.description) == ["2026-03-04"])
    #expect(file.skipped == ["older versions": 2])
  }

  @Test func aRuleThatIsNotUnderstoodGivesTheFirstMeeting() throws {
    let file = try event(
      "UID:u\n\(people)\nDTSTART:20260305T100000\nRRULE:FREQ=HOURLY;COUNT=3")
    #expect(file.meetings.map(\.day.description) == ["2026-03-05"])
    #expect(
      file.rejected == [
        RejectedRecord(line: 3, "its recurrence is not understood: only the first meeting is taken")
      ])
  }

  @Test func aSeriesIsBounded() throws {
    let rules = "RRULE:FREQ=DAILY\nRRULE:FREQ=DAILY"
    let file = try event("UID:u\n\(people)\nDTSTART:19500101\n\(rules)")
    #expect(file.records.count == 10_000)
    #expect(file.rejected.map(\.reason) == ["too many meetings: only the first ones are taken"])
  }

  @Test func otherComponentsDoNotLeak() throws {
    let file = try read(
      """
      BEGIN:VCALENDAR
      BEGIN:VTODO
      UID:todo
      DTSTART:20260101
      \(people)
      END:VTODO
      BEGIN:VEVENT
      UID:u
      BEGIN:VALARM
      DTSTART:20250101
      ATTENDEE:mailto:x@y.example
      END:VALARM
      DTSTART:20260305
      \(people)
      END:VEVENT
      END:VCALENDAR
      """)
    #expect(file.meetings.map(\.day.description) == ["2026-03-05"])
    #expect(file.meetings.map(\.others.count) == [2])
  }

  @Test func endsMayBeMissingAndCalendarsFollowEachOther() throws {
    let file = try read(
      "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:a\nDTSTART:20260101\n\(people)\n"
        + "BEGIN:VALARM\nBEGIN:VEVENT\nUID:b\nDTSTART:20260102\n\(people)\n"
        + "begin:vcalendar\nBEGIN:VEVENT\nUID:c\nDTSTART:20260103\n\(people)\nATENDEE:x")
    #expect(file.meetings.map(\.key) == ["c 2026-01-03"])
    #expect(file.skipped == ["cancelled": 2])
    #expect(file.ignored == ["ATENDEE"])
  }

  @Test func aFileWithoutEventsIsNone() throws {
    #expect(throws: UnreadableFile("no BEGIN:VCALENDAR was found")) { try read("hello") }
    #expect(throws: UnreadableFile("the calendar holds no events")) {
      try read("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR")
    }
    #expect(try read("").records.isEmpty)
  }
}

extension ImportedFile {
  var meetings: [InteractionRecord] { records.compactMap(\.interaction) }
}
