import Foundation
import NetLanguage
import SourceText

/// A small generator with a fixed seed: the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Files of the repository that the tests read.
enum Files {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The names of the files of a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}

/// One sentence for every form of the language, each a program without mistake.
let sentences: [String] = [
  "meet Alice via Bob at PyCon 2026 yesterday", "meet Mary Ann, Zoë and \"bell hooks\" on 4 March",
  "meet Alice at PyCon 2 weeks ago for 90 minutes over lunch about hiring #mentor \"tall\"",
  "deepen Alice over lunch for 2 hours about hiring, \"machine learning\" and Swift",
  "log call with Alice and Bob", "log email from @zoe.q on 2026-03-04",
  "introduce Alice to Bob and Carol at \"the Ritz\" because \"both climb\"",
  "note Alice \"moved to Berlin\" about travel #news", "tag Alice #mentor #friend",
  "untag Alice, Bob #mentor", "forget Alice", "undo", "redo three", "retract 4 because \"wrong\"",
  "ask Alice to introduce me to Carol by next friday", "ask Alice for advice because \"new\"",
  "promise Alice \"the paper\" by in 2 weeks", "keep promise 3", "break promise to Alice \"paper\"",
  "cancel promise from Bob on yesterday", "thank Alice for swift over coffee today",
  "contact Alice every 6 weeks", "contact Alice, Bob never", "contact Alice by 2026-05",
  "want Alice to know me better", "want Bob in my fifteen", "skip Bob for 2 weeks",
  "skip Bob until 2027", "seek \"staff role\" at Acme by 2027-01-01",
  "found opportunity 3 via Alice", "lost opportunity 4", "rename Alice to Alice Jones",
  "alias Alice as @alice", "alias Alice as \"al jones\"", "merge Al into Alice",
  "Bob knows Carol very well since 2019 as \"her manager\"", "Bob and Carol trust me",
  "Bob introduced me to Carol at PyCon", "Bob declined to introduce me to Carol",
  "Alice saw my swift at PyCon", "Alice vouches for me for swift yesterday",
  "Alice and Bob vouch for my \"public speaking\"", "Bob promised me \"a call\" by tomorrow",
  "Alice helped me about hiring", "Alice excels at negotiation", "Bob struggles with deadlines",
  "Alice values candour and tea", "Alice needs design since 2026", "Alice works at Bank of America",
  "Alice and Bob work at Acme as \"engineers\"", "Alice lives in \"New York\"",
  "I know Carol well", "I can swift since 2014 at Acme", "I helped Bob", "I value tea",
  "five", "faces as of 2025-01-01", "who knows me?", "who trusts Alice well?",
  "who can introduce me to Carol?", "who can help me with swift?", "who can vouch for me?",
  "who should I contact next week?", "who should know me better?", "who am I neglecting?",
  "who needs me?", "who needs design?", "who leads nowhere?", "whom do I know well?",
  "whom do I owe?", "whom did I meet at PyCon since 2025?", "who is tagged #mentor?",
  "who is Alice?", "who saw my swift?", "who helped me?", "who owes me?", "who excels at go?",
  "who values tea?", "who works at Acme?", "who lives in Berlin?",
  "how do I reach Carol without Bob within 3 steps?", "how well does Alice know me?",
  "how well do I know Alice?", "how am I known?", "how many people?", "why", "why Alice?",
  "why not Bob?", "why should I contact Bob?", "why cannot Alice introduce me to Bob?",
  "why does Bob know Carol well?", "why am I neglecting Bob?", "when did I last contact Bob?",
  "where did I meet Bob?", "what does Alice value?", "what does Alice know about me?",
  "what do I owe Alice?", "what did I promise?", "what happened with Alice since 2025?",
  "what changed since last week?", "what matters to Alice?", "list promises", "count contacts",
  "average depth of relationships where depth > 2 group by stage",
  "people where tag has #mentor and not (depth < 3 or name is \"Bob\") order by depth limit 5",
  "ties where date after 3 weeks ago as json", "let $x be (count people) * 2 - -3",
  "for each $p in who knows me do print depth of $p; note $p \"x\" end",
  "if depth of Alice > 2.5 then five else faces end",
  "define habit weekly-five with $a, $b do\n  five\nend", "run weekly-five with 1, Alice",
  "include \"other.net\"", "expect who knows me to include Alice",
  "expect error E0301 from meet Bob", "expect people to be empty", "expect 1 + 1 = 2",
  "print 1, \"two\", #three, $four, @five, me, today, true", "set today to 2026-03-04",
  "set width to 80", "suppose Bob knows Carol well then how do I reach Carol? end",
  "simulate 5 years every 1 week seed 42 do meet Alice end", "explain meet Alice", "help",
  "help meet", "help E0301", "history 5", "history save 1 to 3 \"h.net\"",
  "import \"c.csv\" as linkedin preview", "export to \"all.json\"",
  "export people as csv to \"p.csv\"", "open \"other\"", "save as \"copy\"", "restore \"entry=1\"",
  "plot depth of Alice since 2025-01-01", "plot people", "show habits", "edit", "fix 2", "quit",
  "note Alice \"\"\"two\nlines \"quoted\" \"\"\"", "meet 李雷 via J. R. Smith, Dr. O’Brien-Smith",
  "meet d'Artagnan and Ludwig van Beethoven", "meet Will via May on 4 May 2026",
]

/// The syntax of a statement without its ranges.
func shape(_ value: Any) -> String {
  if value is SourceRange { return "" }
  let mirror = Mirror(reflecting: value)
  guard !mirror.children.isEmpty else { return "\(value)" }
  let children = mirror.children.map { "\($0.label ?? ""):\(shape($0.value))" }
  return "\(type(of: value))(\(children.joined(separator: ",")))"
}
