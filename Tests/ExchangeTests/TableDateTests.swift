import Relationships
import Testing

@testable import Exchange

@Suite struct TableDateTests {
  @Test(arguments: [
    "2024-03-05", "2024-03-05 02:00:00 UTC", "2024-03-05T23:59:59Z", "2024/03/05 15:47:58 UTC",
    "05 Mar 2024", "5-Mar-24", "5 March 2024", "5. März 2024", "05 Mrz. 2024", "Mar 5, 2024",
    "3/5/24, 1:45 PM", "03/05/2024", "05.03.2024", " 5.3.24 ", "20240305", "3/5/24,\u{202F}1:45 PM",
  ])
  func oneDayInManyForms(_ text: String) {
    #expect(tableDay(text)?.description == "2024-03-05")
  }

  @Test(arguments: [
    "", "x", "Mar 2024", "2024", "2024-13-01", "31 Feb 2024", "5 Foo 2024", "13/13/2024",
    "0/1/2024",
    "99999999999999999999 Mar 2024", "1/2/3", "5 Mar 12345", "٣/٤/٢٠٢٤", "2024-03", "-5 Mar 2024",
  ])
  func whatIsNoDay(_ text: String) { #expect(tableDay(text) == nil) }

  @Test func yearsOfTwoDigitsAreNearTo2000() {
    #expect(tableDay("1-Jan-69")?.description == "2069-01-01")
    #expect(tableDay("1-Jan-70")?.description == "1970-01-01")
  }

  @Test func oneNumberThatIsNoMonthTurnsAColumn() {
    #expect(SlashOrder(of: ["3/4/2024", "25/4/2024"]) == .dayFirst)
    #expect(SlashOrder(of: ["3/4/2024", "4/25/2024"]) == .monthFirst)
    #expect(SlashOrder(of: ["25/4/2024", "4/25/2024"]) == .monthFirst)
    #expect(SlashOrder(of: ["3/4/2024", "31 Jan 2024", "31.01.2024"]) == .monthFirst)
    #expect(tableDay("3/4/2024", .dayFirst)?.description == "2024-04-03")
    #expect(tableDay("3-4-2024", .dayFirst)?.description == "2024-04-03")
    #expect(tableDay("2024-03-04", .dayFirst)?.description == "2024-03-04")
  }

  @Test(arguments: [
    ("1980-02-03", "1980-02-03"), (" --02-03", "02-03"), ("--0229", "02-29"), ("1980", "1980"),
    ("3 Feb 1980", "1980-02-03"), ("12/24/1980", "1980-12-24"), ("24/12/1980", "1980-12-24"),
    ("2/3/1980", "2/3/1980"), ("2/2/1980", "1980-02-02"), ("circa 1800", "circa 1800"),
    ("--13-40", "--13-40"), ("03.02.1980", "1980-02-03"),
  ])
  func birthdaysAreKeptAsFarAsTheyAreKnown(_ text: String, _ birthday: String) {
    #expect(tableBirthday(text) == birthday)
  }

  @Test(arguments: [
    ("Jones, MBA", "Jones"), ("Jones, Ph.D., PMP", "Jones"), ("Jones, SHRM-SCP", "Jones"),
    ("Jones, PhD (she/her)", "Jones"), ("Jones, (MBA)", "Jones"), ("Jones,MBA", "Jones"),
    ("JONES, MBA", "JONES"), ("Jones, msc", "Jones"),
    ("Jones", "Jones"), ("Jones, Jr.", "Jones, Jr."), ("Jones, III", "Jones, III"),
    ("Jones, Alice", "Jones, Alice"), ("LOPEZ, GARCIA", "LOPEZ, GARCIA"), ("Jones,", "Jones,"),
    (", MBA", ", MBA"), ("Jones, she/her", "Jones, she/her"), ("Lovelace, Ada", "Lovelace, Ada"),
  ])
  func degreesAreNoNames(_ written: String, _ name: String) {
    #expect(written.withoutDegrees == name)
  }

  @Test func namesAreJoinedAsTheyAreSpoken() {
    #expect(wholeName(given: "Ada", middle: "King", family: "Lovelace") == "Ada King Lovelace")
    #expect(wholeName(given: "一郎", middle: nil, family: "佐藤") == "佐藤 一郎")
    #expect(wholeName(given: nil, middle: nil, family: "Lovelace") == "Lovelace")
    #expect(wholeName(given: nil, middle: nil, family: nil) == nil)
  }
}
