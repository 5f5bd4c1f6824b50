import Relationships
import Testing

@testable import Exchange

@Suite struct MailDateTests {
  /// Where `email.utils.parsedate_tz` of python3 reads the date at all, it finds the same day.
  @Test(arguments: [
    ("Mon, 2 Mar 2026 10:00:00 +0100", "2026-03-02"), ("2 Mar 2026 10:00:00 +0100", "2026-03-02"),
    ("Mon, 2 Mar 26 10:00 EST", "2026-03-02"), ("2 Mar 99 10:00:00 PDT", "1999-03-02"),
    ("Mon, 2 Mar 126 10:00:00 Z", "2026-03-02"), ("Mon,2 Mar 2026 10:00:00 Z", "2026-03-02"),
    ("Mon, 02-Mar-2026 10:00:00 GMT", "2026-03-02"), ("2 mar 2026", "2026-03-02"),
    ("Mon Mar  2 10:00:00 2026", "2026-03-02"), ("Mon Mar  2 10:00:00 CET 2026", "2026-03-02"),
    ("Mon Mar 02 10:00:00 +0000 2026", "2026-03-02"), ("Mar 2, 2026 10:00 AM", "2026-03-02"),
    ("Mon, 2 Mar 2026 10:00:00 -0800 (PST)", "2026-03-02"),
    ("Mon, (a (deep) comment) 2 Mar 2026 10:00", "2026-03-02"),
    ("Thu, 29 Feb 2024 23:59:60 +0000", "2024-02-29"), ("Mo, 2 Mar 2026 10:00", "2026-03-02"),
    ("MON, 2 MARCH 2026 10.00.00 +0100", "2026-03-02"), ("\r\n Mon, 2 Mar 2026", "2026-03-02"),
    ("2026-03-02T10:00:00Z", "2026-03-02"), ("2026-03-02 10:00:00", "2026-03-02"),
    // Late in the evening and early in the morning it is the day of whoever writes.
    ("Mon, 2 Mar 2026 23:59:00 -1100", "2026-03-02"), ("2 Mar 2026 00:01 +1400", "2026-03-02"),
  ])
  func datesOfMail(_ written: String, _ day: String) {
    #expect(mailDay(written)?.description == day)
  }

  @Test(arguments: [
    "", "soon", "Mon", "2", "2 Mar", "31 Feb 2026 10:00:00 +0000", "29 Feb 2026", "0 Mar 2026",
    "2 Mar 1", "2 Mar 20260", "2 Foo 2026", "Mar 2", "Mon Mar 2 10:00:00", "1 Jan 1969 10:00",
    "2026-13-01", "(2 Mar 2026", "99999999999999999999 Mar 2026", "+2 Mar 2026", "2 Mar -026",
  ])
  func whatIsNoDate(_ written: String) { #expect(mailDay(written) == nil) }

  @Test(arguments: [
    "From alice@a.example Mon Mar  2 10:00:00 2026", "From - Mon Mar 02 10:00:00 2026",
    "From 1790000000000000000@xxx Mon Mar 02 10:00:00 +0000 2026",
    "From alice at a.example  Mon Mar  2 10:00:00 2026", "From ???@??? Mon Mar 02 10:00 2026",
    "From a!b!alice Mon Mar  2 10:00:00 CET 2026 remote from relay",
    "From MAILER-DAEMON Mon, 2 Mar 2026 10:00:00 +0100", "From alice Mar 2 10:00:00 2026\r",
    "From Mon Mar  2 10:00:00 2026",
  ])
  func linesThatSeparateMessages(_ line: String) {
    #expect(Exchange.separatorDay(Array(line.utf8)[...])?.description == "2026-03-02")
  }

  @Test(arguments: [
    "From me to you", "From: alice@a.example", ">From a Mon Mar  2 10:00:00 2026", "From ", "From",
    "from a Mon Mar  2 10:00:00 2026", "From me on Monday, in 2026",
    "From Bob on 2 Mar 2026 10:00 we heard", "From Bob 2 Mar 2026 10:00 we heard that he is fine",
    "From a Mon Mar  2 2026", "From a Mon Mar  2 10:00:00", "From noon at 12:00 until 2 Mar 2026",
  ])
  func linesOfText(_ line: String) {
    #expect(Exchange.separatorDay(Array(line.utf8)[...]) == nil)
  }
}
