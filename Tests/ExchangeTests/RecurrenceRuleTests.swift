import Foundation
import Relationships
import Testing

@testable import Exchange

@Suite struct RecurrenceRuleTests {
  /// The days of a rule, as `0902 0903`, with a year before the first of each.
  private func days(_ rule: String, from start: String, through last: String) throws -> String {
    let rule = try #require(RecurrenceRule(rule))
    let start = try #require(CalendarTime(start))
    let last = try #require(Day(iso: last))
    var budget = RecurrenceBudget()
    let found = rule.recurrence(from: start, through: last, budget: &budget)
    #expect(!found.isCutOff)
    return compact(found.days)
  }

  private func compact(_ days: [Day]) -> String {
    var words: [String] = []
    var year = 0
    for day in days {
      let digits = day.description.filter { $0 != "-" }
      if day.civil.year != year { words.append(String(digits.prefix(4)) + ":") }
      year = day.civil.year
      words.append(String(digits.suffix(4)))
    }
    return words.joined(separator: " ")
  }

  /// The examples of RFC 5545, section 3.8.5.3, up to the day given; all of them begin at nine.
  static let examples: [(rule: String, start: String, last: String, days: String)] = [
    (
      "FREQ=DAILY;COUNT=10", "19970902", "1999-01-01",
      "1997: 0902 0903 0904 0905 0906 0907 0908 0909 0910 0911"
    ),
    ("FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902", "1999-01-01", "1997: 0902 0912 0922 1002 1012"),
    ("FREQ=DAILY;INTERVAL=2", "19970902", "1997-09-12", "1997: 0902 0904 0906 0908 0910 0912"),
    (
      "FREQ=WEEKLY;COUNT=10", "19970902", "1999-01-01",
      "1997: 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104"
    ),
    (
      "FREQ=WEEKLY;UNTIL=19971224T000000Z", "19970902", "1999-01-01",
      "1997: 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104 1111 1118 1125 1202 1209 1216 1223"
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19970902", "1998-02-16",
      "1997: 0902 0916 0930 1014 1028 1111 1125 1209 1223 1998: 0106 0120 0203"
    ),
    (
      "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "19970902", "1999-01-01",
      "1997: 0902 0904 0909 0911 0916 0918 0923 0925 0930 1002"
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "19970901",
      "1999-01-01",
      "1997: 0901 0903 0905 0915 0917 0919 0929 1001 1003 1013 1015 1017 1027 1029 1031 1110 1112 "
        + "1114 1124 1126 1128 1208 1210 1212 1222"
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "19970902", "1999-01-01",
      "1997: 0902 0904 0916 0918 0930 1002 1014 1016"
    ),
    (
      "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "19970905", "1999-01-01",
      "1997: 0905 1003 1107 1205 1998: 0102 0206 0306 0403 0501 0605"
    ),
    (
      "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "19970907", "1999-01-01",
      "1997: 0907 0928 1102 1130 1998: 0104 0125 0301 0329 0503 0531"
    ),
    (
      "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "19970922", "1999-01-01",
      "1997: 0922 1020 1117 1222 1998: 0119 0216"
    ),
    (
      "FREQ=MONTHLY;BYMONTHDAY=-3", "19970928", "1998-02-28",
      "1997: 0928 1029 1128 1229 1998: 0129 0226"
    ),
    (
      "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "19970902", "1999-01-01",
      "1997: 0902 0915 1002 1015 1102 1115 1202 1215 1998: 0102 0115"
    ),
    (
      "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "19970930", "1999-01-01",
      "1997: 0930 1001 1031 1101 1130 1201 1231 1998: 0101 0131 0201"
    ),
    (
      "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "19970910", "2005-01-01",
      "1997: 0910 0911 0912 0913 0914 0915 1999: 0310 0311 0312 0313"
    ),
    (
      "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "19970902", "1998-03-31",
      "1997: 0902 0909 0916 0923 0930 1104 1111 1118 1125 1998: 0106 0113 0120 0127 0303 0310 0317 "
        + "0324 0331"
    ),
    (
      "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "19970610", "2005-01-01",
      "1997: 0610 0710 1998: 0610 0710 1999: 0610 0710 2000: 0610 0710 2001: 0610 0710"
    ),
    (
      "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "19970310", "2005-01-01",
      "1997: 0310 1999: 0110 0210 0310 2001: 0110 0210 0310 2003: 0110 0210 0310"
    ),
    (
      "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "19970101", "2010-01-01",
      "1997: 0101 0410 0719 2000: 0101 0409 0718 2003: 0101 0410 0719 2006: 0101"
    ),
    ("FREQ=YEARLY;BYDAY=20MO", "19970519", "2000-01-01", "1997: 0519 1998: 0518 1999: 0517"),
    (
      "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512", "2000-01-01",
      "1997: 0512 1998: 0511 1999: 0517"
    ),
    (
      "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "19970313", "1999-12-31",
      "1997: 0313 0320 0327 1998: 0305 0312 0319 0326 1999: 0304 0311 0318 0325"
    ),
    (
      "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "19970605", "1998-06-12",
      "1997: 0605 0612 0619 0626 0703 0710 0717 0724 0731 0807 0814 0821 0828 1998: 0604 0611"
    ),
    // DTSTART is an occurrence, which the example takes out with an EXDATE.
    (
      "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19970902", "2000-12-31",
      "1997: 0902 1998: 0213 0313 1113 1999: 0813 2000: 1013"
    ),
    (
      "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "19970913", "1998-06-30",
      "1997: 0913 1011 1108 1213 1998: 0110 0207 0307 0411 0509 0613"
    ),
    (
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105",
      "2005-01-01", "1996: 1105 2000: 1107 2004: 1102"
    ),
    (
      "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904", "1999-01-01",
      "1997: 0904 1007 1106"
    ),
    (
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "19970929", "1998-03-31",
      "1997: 0929 1030 1127 1230 1998: 0129 0226 0330"
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805", "1999-01-01",
      "1997: 0805 0810 0819 0824"
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805", "1999-01-01",
      "1997: 0805 0817 0819 0831"
    ),
    // An invalid day, 30 February, is passed over.
    (
      "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115", "2010-01-01",
      "2007: 0115 0130 0215 0315 0330"
    ),
  ]

  @Test(arguments: examples.indices)
  func theExamplesOfTheStandard(_ index: Int) throws {
    let example = Self.examples[index]
    let found = try days(example.rule, from: example.start + "T090000", through: example.last)
    #expect(found == example.days, "\(example.rule)")
  }

  /// `Oracles/make_recurrences.py` made them with python-dateutil.
  @Test func rulesAtRandomAgreeWithDateutil() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Oracles/recurrences.txt")
    let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(cases.count == 250)
    for line in cases {
      let fields = line.split(separator: "|").map(String.init)
      try #require(fields.count == 3)
      let found = try days(fields[0], from: fields[1], through: "2026-11-23")
      #expect(found == fields[2], "\(fields[0]) from \(fields[1])")
    }
  }

  @Test func everyDayInJanuaryForThreeYears() throws {
    for rule in [
      "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
      "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
    ] {
      let found = try days(rule, from: "19980101T090000", through: "2001-12-31")
      #expect(found.split(separator: " ").count == 3 * 31 + 3)
      #expect(found.hasPrefix("1998: 0101 0102") && found.hasSuffix("0131"))
    }
  }

  @Test(arguments: [
    ("20000103", "0103"), ("20000103T080000", "0102"), ("20000103T090000Z", "0103"),
  ])
  func theLastDayCountsUpToItsTime(_ until: String, _ last: String) throws {
    let found = try days(
      "FREQ=DAILY;UNTIL=\(until)", from: "20000101T090000", through: "2001-01-01")
    #expect(found.hasSuffix(last))
  }

  @Test func whatDoesNotExistIsPassedOver() throws {
    #expect(
      try days("FREQ=MONTHLY", from: "20010131", through: "2001-06-30")
        == "2001: 0131 0331 0531")
    #expect(
      try days("FREQ=YEARLY", from: "19960229", through: "2005-01-01")
        == "1996: 0229 2000: 0229 2004: 0229")
  }

  @Test(arguments: [
    "", "FREQ", "FREQ=HOURLY;COUNT=3", "COUNT=3", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=99999999999999999999", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=DAILY;BYHOUR=9,12",
    "FREQ=MONTHLY;BYDAY=0MO", "FREQ=MONTHLY;BYDAY=XX", "FREQ=DAILY;UNTIL=never", "FREQ=DAILY;NEW=1",
    "FREQ=DAILY;FREQ=WEEKLY", "W1 MO #10", "FREQ=YEARLY;BYMONTH=", "FREQ=YEARLY;BYMONTH=1,",
    "FREQ=YEARLY;RSCALE=CHINESE",
  ])
  func whatIsNoRule(_ text: String) { #expect(RecurrenceRule(text) == nil) }

  @Test func aRuleEndsWithItsBudget() throws {
    let start = try #require(CalendarTime("00010101"))
    let rule = try #require(RecurrenceRule("FREQ=DAILY"))
    var budget = RecurrenceBudget()
    let many = rule.recurrence(from: start, through: Day.last, budget: &budget)
    #expect(many.isCutOff && many.days.count == RecurrenceBudget.mostOccurrencesOfEvent)
    let never = try #require(RecurrenceRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    budget.days = 1_000
    let none = never.recurrence(from: start, through: Day.last, budget: &budget)
    #expect(none.isCutOff && none.days == [start.day])
    budget = RecurrenceBudget(occurrences: 5)
    let few = rule.recurrence(from: start, through: Day.last, budget: &budget)
    #expect(few.isCutOff && few.days.count == 6)
  }

  @Test(arguments: [
    ("20200228T233000", "20200229T043000Z", "2020-02-28"),
    ("20200228T003000", "20200227T233000Z", "2020-02-28"),
    ("20200228T013000Z", "20200227T203000", "2020-02-28"),
    ("20200228T100000Z", "20200228T230000", "2020-02-28"),
    ("20200228T100000", "20200228T120000", "2020-02-28"),
    ("20200228", "20200229T043000Z", "2020-02-29"),
  ])
  func timesAreReadOnTheClockOfTheEvent(_ start: String, _ time: String, _ day: String) throws {
    let start = try #require(CalendarTime(start))
    #expect(CalendarTime(time)?.day(onClockOf: start).description == day)
  }

  @Test(arguments: [
    ("PT1H30M", 90), ("P1DT2H", 1_560), ("P2W", 20_160), ("+PT45M", 45), ("PT90S", 1),
    ("PT0S", nil),
    ("-PT15M", nil), ("P", nil), ("1H", nil), ("PT9999999999H", nil), ("PTH", nil), ("", nil),
  ])
  func durations(_ text: String, _ minutes: Int?) { #expect(durationMinutes(text) == minutes) }
}
