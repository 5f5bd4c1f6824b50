import Testing

@testable import Exchange

@Suite struct EncodedWordTests {
  /// Where a word is valid, the expectations are those of python3's `email.header`.
  @Test(arguments: [
    ("plain text", "plain text"), ("=?utf-8?B?w6k=?=", "é"), ("=?UTF-8?b?w6k?=", "é"),
    ("=?utf-8?q?caf=C3=A9_au_lait?= x", "café au lait x"),
    ("=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=", "éé"), ("a =?utf-8?q?b?= c", "a b c"),
    // A character that begins in one word and ends in the next, over a folded line too.
    ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"), ("=?utf-8?B?8J+Y?=\r\n =?UTF-8?B?gA==?=", "😀"),
    ("=?utf-8?q?a?= =?iso-8859-1?q?=E9?=", "aé"),
    // RFC 2231: a language.
    ("=?iso-8859-1*en?q?caf=E9?=", "café"), ("=?koi8-r?B?6dfBzg==?=", "Иван"),
    // What programs write that should not.
    ("=?utf-8?q?two words?=", "two words"), ("\"=?utf-8?q?=C3=A9?=\"", "\"é\""),
    ("=?utf-8?q?Really??=", "Really?"), ("=?utf-8?q?a=?=", "a"),
    ("x=?utf-8?q?=C3=A9?=y", "xéy"), ("=?utf-8?q?lost =?utf-8?q?found?=", "=?utf-8?q?lost found"),
  ])
  func wordsBecomeText(_ written: String, _ text: String) {
    #expect(decodingEncodedWords(written) == text)
  }

  @Test(arguments: [
    "=?", "=?utf-8", "=?utf-8?", "=?utf-8?q", "=?utf-8?q?", "=?utf-8?q?a", "=?utf-8?q?a?",
    "=??q?a?=",
    "=?utf-8?x?a?=", "=?utf-8?b?w6k!?=", "=?utf-8?b?w?=", "=?x-klingon?q?a?= =?x-klingon?q?b?=",
    "=?utf 8?q?a?=", "a = b ? c", "=?utf-8?qq?a?=",
  ])
  func whatIsNoWordStays(_ written: String) { #expect(decodingEncodedWords(written) == written) }

  @Test func endlessWordsTakeLinearTime() {
    let broken = String(repeating: "=?utf-8?q?a", count: 60_000)
    #expect(decodingEncodedWords(broken) == broken)
    let open = String(repeating: "=?u?q?", count: 100_000)
    #expect(decodingEncodedWords(open) == open)
  }

  @Test(arguments: [
    ("Alice Jones", "Alice Jones"), ("Jones, Alice", "Alice Jones"), ("'Alice'", "Alice"),
    ("'\"Alice  Jones\"'", "Alice Jones"), ("=?utf-8?q?Qu=C3=A9,_Zo=C3=AB?=", "Zoë Qué"),
    ("Alice Jones, MBA", "Alice Jones"), ("Jones, Al, PhD", "Jones, Al, PhD"),
    ("Jones, Alice (Sales)", "Jones, Alice (Sales)"),
    ("Jones, Alice, Dr", "Jones, Alice, Dr"), ("Acme, Inc.", "Acme, Inc."),
    ("Al Jones, Jr.", "Al Jones, Jr."), ("O'Neill", "O'Neill"),
    ("Jones,", "Jones,"),
  ])
  func namesArePutStraight(_ written: String, _ name: String) {
    #expect(personName(written) == name)
  }

  @Test(arguments: [
    "", " ", "''", "\"\"", "alice@x.example", "'alice@x.example'", "<alice@x.example>", "?", "123",
    "undisclosed-recipients", "Undisclosed recipients",
  ])
  func whatIsNoName(_ written: String) { #expect(personName(written) == nil) }
}
