import Exchange
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("Alice@Example.COM", "alice@example.com"), ("mailto:a@b.c", "a@b.c"),
    (" <a.b+c@d.example> ", "a.b+c@d.example"), ("MAILTO:A@B.C?subject=x", "a@b.c"),
  ])
  func mailIsComparedInOneForm(_ written: String, _ address: String) {
    #expect(mailAddress(written) == address)
    #expect(mailAddress(address) == address)
  }

  @Test(arguments: ["", "alice", "a@b", "@b.c", "a@", "a b@c.d", "a@b@c.d", "a@b..c", "a,b@c.d"])
  func whatIsNoMailAddress(_ written: String) { #expect(mailAddress(written) == nil) }

  @Test(arguments: [
    ("https://www.linkedin.com/in/Alice-Jones/", "linkedin.com/in/alice-jones"),
    ("http://de.linkedin.com/in/zo%C3%AB?trk=x", "linkedin.com/in/zoë"),
    ("linkedin.com/in/zoe\u{0308}", "linkedin.com/in/zoë"),
    ("https://www.linkedin.com/in/alice-jones/en", "linkedin.com/in/alice-jones"),
    ("https://www.linkedin.com/pub/bob/1/22/333", "linkedin.com/pub/bob/1/22/333"),
  ])
  func profilesAreComparedInOneForm(_ written: String, _ address: String) {
    #expect(profileAddress(written) == address)
    #expect(profileAddress(address) == address)
  }

  @Test(arguments: [
    "", "https://example.com/in/alice", "https://www.linkedin.com/company/acme",
    "https://notlinkedin.com/in/alice", "https://www.linkedin.com/in/",
    "linkedin.com.evil.com/in/a",
  ])
  func whatIsNoProfile(_ written: String) { #expect(profileAddress(written) == nil) }

  @Test func tidyTextHasNoControlsAndSingleSpaces() {
    #expect(" Alice \t\u{1B}[31m Jones\u{202E}\r\n".tidied == "Alice [31m Jones")
    #expect("a\r\nb \n\n c".tidiedLines == "a\nb\n\nc")
    #expect("\u{0}\u{200B} ".tidied == nil)
    #expect("Zoe\u{0308}".tidied?.unicodeScalars.count == 3)
  }

  @Test func longTextIsTidiedOnceThrough() {
    // Each took minutes where something of the length of the whole was copied for a part.
    let words = String(repeating: "a b\n", count: 500_000)
    let breaks = "a" + String(repeating: "\n", count: 2_000_000) + "b"
    let lengths = [words.tidied, words.tidiedLines, breaks.tidied, breaks.tidiedLines]
      .map { $0?.utf8.count }
    #expect(lengths == [1_999_999, 1_999_999, 3, 2_000_002])
  }
}
