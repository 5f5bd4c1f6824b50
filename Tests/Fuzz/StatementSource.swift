/// Bytes as statements. Text stays as it is, line by line; what begins with a control character is read
/// as choices among sentences of the language, so that nearly all of it means something.
struct StatementSource {
  private(set) var lines: [String] = []
  private var bytes: ArraySlice<UInt8>

  /// Longer lives are slow and teach little more.
  private static let mostLines = 24

  init(_ input: UnsafeBufferPointer<UInt8>) {
    bytes = input.prefix(1_000)[...].map { $0 }[...]
    guard let first = bytes.first, first < 0x20 else {
      lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(Self.mostLines)
        .map(String.init)
      return
    }
    bytes = bytes.dropFirst()
    // Most sentences need somebody who is known.
    lines = [#"meet Alice, Bob, Carol Wu, Carol Diaz, Zoë, "bell hooks" and 李雷 on 2026-01-02"#]
    while !bytes.isEmpty, lines.count < Self.mostLines { lines.append(line()) }
  }

  private mutating func choice(_ count: Int) -> Int {
    Int(bytes.popFirst() ?? 0) % count
  }

  private mutating func pick(_ items: [String]) -> String { items[choice(items.count)] }

  /// A sentence with its places filled in.
  private mutating func line() -> String {
    let place = choice(Self.sentences.count + 4)
    guard place < Self.sentences.count else {
      let raw = bytes.prefix(choice(40))
      bytes = bytes.dropFirst(raw.count)
      return String(decoding: raw, as: UTF8.self)
    }
    var line = ""
    var isPlace = false
    for character in Self.sentences[place] {
      switch (isPlace, character) {
      case (false, "%"): isPlace = true
      case (false, _): line.append(character)
      case (true, _):
        line += filling(character)
        isPlace = false
      }
    }
    return line
  }

  private mutating func filling(_ place: Character) -> String {
    switch place {
    case "p": pick(Self.people)
    case "t": pick(Self.texts)
    case "d": pick(Self.dates)
    case "k": pick(["call", "email", "coffee", "dinner", "meeting", "visit", "message", "lunch"])
    case "s": pick(["", "well", "barely", "very well", "somewhat"])
    case "l": pick(["five", "fifteen", "fifty", "network"])
    case "g": pick(["#mentor", "#a", "#\"x y\"", "#ümlaut"])
    case "w": pick(["swift", "hiring", "\"public speaking\"", "Chess"])
    case "f": pick(["depth", "warmth", "name", "tag", "met", "work", "stage", "promises"])
    case "q": pick(Self.questions)
    default: String(1 + choice(30))
    }
  }

  private static let people = [
    "Alice", "Bob", "Carol Wu", "Carol Diaz", "Carol", "Zoë", "\"bell hooks\"", "@al", "李雷", "me",
    "Alice and Bob", "Alice, Bob and Zoë", "$x", "\"\\u{1B}[2J\"", "Wu",
  ]
  private static let texts = [
    "\"x\"", "\"\"", "\"tea, \\\"milk\\\"\"", "\"line\\nbreak\"", "\"\u{1B}]0;t\u{07}\"",
    "\"\u{202E}gnp\"", "\"=1+1\"", "\"a|b\"", "\"%s'; --\"", "\"Alice’s brother\"", "\"\u{0}\"",
    "\"e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\"", "\"\\\\\"",
  ]
  private static let dates = [
    "", "yesterday", "on 2026-02", "on 2019", "on 2025-11-30", "on 1 May 2024", "3 weeks ago",
    "on 2026-03-04", "last friday", "on 1000-01-01", "tomorrow", "on 2024-02-30",
  ]
  private static let questions = [
    "who knows me?", "people", "five", "faces", "ties", "notes", "tags", "promises", "events",
    "interactions", "who leads nowhere?", "what do I owe?", "how am I known?", "needs", "skills",
    "who am I neglecting?", "show aliases", "show habits", "show parameters", "why?", "history",
    "who should I contact this week?", "what changed since 2025?", "opportunities",
  ]

  private static let sentences = [
    "meet %p", "meet %p %d", "meet %p via %p at %t %d", "meet %p %g %t",
    "deepen %p over %k for %n hours %d",
    "deepen %p", "log %k with %p %d", "log %k to %p about %w", "log %k from %p %t",
    "introduce %p to %p %d",
    "note %p %t %d", "note %p %t about %w", "tag %p %g", "untag %p %g", "promise %p %t by tomorrow",
    "promise %p %t", "keep promise %n", "break promise %n", "cancel promise %n",
    "%p promised me %t %d",
    "ask %p for %w", "ask %p to introduce me to %p", "thank %p for %w", "contact %p every %n weeks",
    "contact %p never", "contact %p by 2026-05-01", "skip %p for %n weeks", "want %p in my %l",
    "want %p to know me better", "seek %w at %t", "found opportunity %n via %p",
    "lost opportunity %n because %t",
    "rename %p to %p", "rename %p to %t", "alias %p as @al", "alias %p as %t", "merge %p into %p",
    "undo", "undo %n", "redo", "redo %n", "retract %n", "retract %n because %t", "forget %p",
    "%p knows %p %s since 2019", "%p knows me %s", "%p trusts %p", "%p introduced me to %p %d",
    "%p declined to introduce me to %p", "%p saw my %w %d", "%p helped me about %w",
    "I helped %p about %w %d",
    "%p vouches for my %w", "%p excels at %w", "%p needs %w", "%p values %w",
    "%p works at %t as %t since 2024",
    "%p lives in %t", "I can %w since 2014", "I know %p %s", "%q", "%q as of 2025-06-01",
    "%q limit %n",
    "why %p?", "why not %p?", "what happened with %p?", "what matters to %p?",
    "what does %p know about me?",
    "how well does %p know me?", "who can introduce me to %p?", "how do I reach %p within 3 steps?",
    "who can vouch for my %w?", "who needs %w?", "people where %f > %n",
    "people where name contains %t",
    "people order by %f descending limit %n", "people group by %f", "count people where tag has %g",
    "average %f of people", "print %f of %p", "let $x be people", "let $x be %n", "let $x be %p",
    "for each $p in people do note $p %t end",
    "for each $p in people do tag $p %g; untag $p %g end",
    "if (count people) > %n then meet %p else note %p %t end",
    "define habit weekly do note %p %t end",
    "define habit weekly with $who do deepen $who end", "run weekly", "run weekly with %p",
    "suppose %p knows %p well then how do I reach %p? end", "suppose forget %p then people end",
    "expect people to include %p", "expect error E0301 from note %p %t",
    "set fresh-half-life to %n",
    "set theme to light", "set today to 2026-03-05", "set today to 2025-01-01", "print %t",
    "restore %t",
    "restore \"entry=%n kind=10 recorded=20516 day=20516 actor=0 people=s%n text=1:A\"",
    "explain meet %p", "faces since 2025", "%q as json", "%q as csv",
    "simulate 2 weeks every 1 week seed %n do five end",
    "for each $i in 1 to %n do promise %p %t end", "print today + %n weeks", "print %n / %n * 2.5",
    "export to \"x.net\"", "save as \"x.db\"", "include \"x.net\"",
  ]
}
