import Relationships
import Testing

@Suite struct NameMentionsTests {
  @Test(arguments: [
    (["Alice"], "Alice and Alice's brother", "… and …'s brother"),
    (["Alice"], "alice, malice, ALICE", "alice, malice, …"),
    (["Will"], "I will ask Will", "I will ask …"),
    (["Alice Jones"], "Alice Jones, Alice  Jones; Alice", "…, …; Alice"),
    (["Al", "Al Jones"], "Al Jones and Al", "… and …"),
    (["bell hooks"], "read Bell Hooks", "read …"),
    (["O’Brien"], "O'Brien’s pub", "…’s pub"),
    (["Zoë Ångström"], "ZOE ANGSTROM and Zoe\u{308} A\u{30A}ngstrom", "… and …"),
    (["李雷"], "和李雷吃饭", "和…吃饭"),
    (["@zoe.q"], "ask @zoe.q, zoe", "ask @…, zoe"),
    (["!?", ""], "nothing!?", "nothing!?"),
    (["Straße"], "STRASSE 5", "… 5"),
  ])
  func wholeNamesAreFound(_ names: [String], _ text: String, _ expected: String) {
    let mentions = NameMentions(names)
    #expect(mentions.removed(from: text) == expected)
    #expect(mentions.occur(in: text) == (text != expected))
    #expect(!mentions.occur(in: expected))
  }

  @Test(arguments: [
    ("deepen alice over lunch", true), ("meet Jones", true), ("note Bob \"Alice's\"", true),
    ("five", false), ("meet Five", true), ("log call with Bob", false), ("note x \"a\"", false),
  ])
  func partsAreFoundInWhatWasTyped(_ line: String, _ isFound: Bool) {
    let mentions = NameMentions(["Alice Five A Jones"])
    #expect(mentions.partsOccur(in: line) { $0 == "five" } == isFound)
  }
}
