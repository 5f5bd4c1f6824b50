import Relationships
import Testing

@testable import Exchange

@Suite struct MailAddressTests {
  /// Each person as `name <address>`, with `-` for what is missing; where the list is valid, what
  /// python3's `email.utils.getaddresses` finds.
  @Test(arguments: [
    ("Alice Jones <Alice@B.example>", ["Alice Jones <alice@b.example>"]),
    ("a@b.example", ["- <a@b.example>"]), ("<a@b.example>", ["- <a@b.example>"]),
    ("\"Jones, Alice\" <a@b.example>", ["Alice Jones <a@b.example>"]),
    ("a@b.example (Alice)", ["Alice <a@b.example>"]),
    ("Alice (work (old)) <a@b.example>", ["Alice <a@b.example>"]),
    ("(a \\) b) a@b.example", ["a ) b <a@b.example>"]),
    ("Alice <a@b.example>, bob@c.example", ["Alice <a@b.example>", "- <bob@c.example>"]),
    ("Alice <a@b.example>; Bob <b@c.example>;", ["Alice <a@b.example>", "Bob <b@c.example>"]),
    ("team: a@b.example, d@e.example;", ["- <a@b.example>", "- <d@e.example>"]),
    ("A Team: Alice <a@b.example>; b@c.example", ["Alice <a@b.example>", "- <b@c.example>"]),
    ("undisclosed-recipients:;", []), ("undisclosed-recipients", []), ("", []), (", ,;", []),
    ("Alice <@r.example,@s.example:a@b.example>", ["Alice <a@b.example>"]),
    ("\"Alice \\\"Al\\\" Jones\" <a@b.example>", ["Alice \"Al\" Jones <a@b.example>"]),
    ("a . b @ c . example", ["- <a.b@c.example>"]), ("< a@b.example >", ["- <a@b.example>"]),
    ("\"john.doe\"@x.example", ["- <john.doe@x.example>"]),
    ("=?utf-8?Q?Qu=C3=A9,_Zo=C3=AB?= <z@b.example>", ["Zoë Qué <z@b.example>"]),
    ("=?utf-8?Q?Zo=C3=AB:_x?= <z@b.example>", ["Zoë: x <z@b.example>"]),
    ("Zoë <z@b.example>", ["Zoë <z@b.example>"]),
    ("Alice\r\n Jones\r\n\t<a@b.example>", ["Alice Jones <a@b.example>"]),
    // As they are found.
    ("\"'a@b.example'\" <a@b.example>", ["- <a@b.example>"]),
    ("'a@b.example' <a@b.example>", ["- <a@b.example>"]),
    ("Jones, Alice <a@b.example>", ["Alice Jones <a@b.example>"]),
    (
      "Jones, Alice <a@b.example>, Cho, Bo <b@b.example>",
      ["Alice Jones <a@b.example>", "Bo Cho <b@b.example>"]
    ),
    ("Alice Jones a@b.example", ["Alice Jones <a@b.example>"]),
    ("Alice Jones; Bob", ["Alice Jones <->", "Bob <->"]), ("Alice <>", ["Alice <->"]),
    ("Alice <a@b.example", ["Alice <a@b.example>"]),
    ("Alice <a@b.example, Bob <b@b.example>", ["Alice <a@b.example>", "Bob <b@b.example>"]),
    ("\"Alice <a@b.example>, b@c.example", ["Alice <a@b.example>", "- <b@c.example>"]),
    ("Alice (work <a@b.example>", ["Alice work <a@b.example>"]),
    ("<'a@b.example'>", ["- <a@b.example>"]), ("a@b.example.", ["- <a@b.example>"]),
    ("<mailto:a@b.example>", ["- <a@b.example>"]), ("alice@localhost", []),
    ("a@@b.example", []), ("<a@b.example> <c@d.example>", ["- <a@b.example>", "- <c@d.example>"]),
  ])
  func listsOfAddresses(_ written: String, _ people: [String]) {
    #expect(described(correspondents(inAddressList: written)) == people)
  }

  @Test func prefixesAndNestingAreReadInLinearTime() {
    let list =
      "\"J, A\" <a@b.example>, t: =?utf-8?q?B?= <@x:b@c.example>; (c (d)) \\e \"f\" g@h.example"
    for end in list.utf8.indices {
      _ = correspondents(inAddressList: String(decoding: list.utf8[..<end], as: UTF8.self))
    }
    for piece in [
      "(", "\"", "<", "\\", ",a", "a@b.example,", "a <", "=?", "(\\", "x,", "' ", "a@ ",
    ] {
      let found = correspondents(inAddressList: String(repeating: piece, count: 20_000))
      #expect(found.count <= 20_000)
    }
  }

  @Test func mutatedListsNeverTrap() {
    var random = SplitMix64(seed: 3)
    let signs = Array("\"(),:;<>@\\=?.[] 'a\r\né".utf8)
    for _ in 0..<5_000 {
      let bytes = (0..<random.below(60)).map { _ in signs[random.below(signs.count)] }
      for person in correspondents(inAddressList: String(decoding: bytes, as: UTF8.self)) {
        #expect(person.name != nil || person.address != nil)
        #expect(person.address.map { mailAddress($0) == $0 } ?? true)
      }
    }
  }
}

/// People as tests write them down.
func described(_ people: [Correspondent]) -> [String] {
  people.map { "\($0.name ?? "-") <\($0.address ?? "-")>" }
}
