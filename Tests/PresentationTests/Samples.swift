import Presentation
import Relationships
import SourceText

/// SplitMix64: the only source of randomness in tests, seeded.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text of the kind that attacks: control characters, bidi controls, quotes, formulas, wide and
/// joined characters.
enum Hostile {
  static let pieces: [String] = [
    "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{7F}", "\u{0}", "\r", "\n", "\r\n", "\t",
    "\u{8}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{200B}",
    "\"", "'", "\\", "|", "`", "<b>", "=1+1", "+", "-", "@", ",", ";", "{", "}", "]", "&", "#",
    "李雷", "👩‍👩‍👧", "🇨🇭", "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}", "ﷺ", "Ann", "Bob ", " ",
    "🏽", "한", "\u{1100}", "\u{E0001}", "…", "–",
  ]

  static func text(using generator: inout SplitMix64) -> String {
    let count = Int.random(in: 0...8, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}

enum Sample {
  static let today = Day(number: 20_516)
  static let style = Style(today: today)

  /// `who knows me?` with every kind of value that a table shows.
  static let people = Answer(
    question: "who knows me", asOf: today,
    columns: [
      AnswerColumn("rank", "#"), AnswerColumn("person", "person"),
      AnswerColumn("depth", "knows you"), AnswerColumn("stage", "stage"),
      AnswerColumn("settled", "settled"), AnswerColumn("last", "last"),
      AnswerColumn("id", "id", dataOnly: true),
    ],
    rows: [
      [
        .integer(1), .person("Alice Jones"), .depth(0.85125), .text("relationship"),
        .hours(119.54), .date(PartialDate(today - 3)), .integer(7),
      ],
      [
        .integer(10), .person("李雷"), .depth(0.004), .text("contact"), .hours(3),
        .date(PartialDate(today - 400)), .integer(12),
      ],
    ],
    summary: [
      AnswerField("contacts", "contacts", .integer(312)),
      AnswerField("knowMe", "know you", .number(9.4)),
    ],
    headline: "2 people know you.",
    notes: ["Depth rests on what was done, not on what was said."])

  /// An answer of random shape, full of hostile text.
  static func random(using generator: inout SplitMix64) -> Answer {
    let columns = (0..<Int.random(in: 0...6, using: &generator)).map {
      AnswerColumn(
        "key\($0)", Hostile.text(using: &generator), dataOnly: Bool.random(using: &generator))
    }
    let kinds = columns.map { _ in Int.random(in: 0...11, using: &generator) }
    let rows = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      kinds.map { value($0, using: &generator) }
    }
    let summary = (0..<Int.random(in: 0...3, using: &generator)).map {
      AnswerField("field\($0)", Hostile.text(using: &generator), value(11, using: &generator))
    }
    return Answer(
      question: Hostile.text(using: &generator),
      asOf: today - Int.random(in: 0...1, using: &generator),
      columns: columns, rows: rows, summary: summary,
      headline: Bool.random(using: &generator) ? Hostile.text(using: &generator) : nil,
      notes: Bool.random(using: &generator) ? [Hostile.text(using: &generator)] : [],
      isEstimated: Bool.random(using: &generator))
  }

  /// - Parameter kind: 0…10 for one kind of value, 11 for any.
  private static func value(_ kind: Int, using generator: inout SplitMix64) -> AnswerValue {
    switch kind {
    case 0: return .none
    case 1: return .text(Hostile.text(using: &generator))
    case 2: return .person(Hostile.text(using: &generator))
    case 3: return .integer(Int.random(in: -1000...1_000_000, using: &generator))
    case 4: return .number(Double.random(in: -1e6...1e6, using: &generator))
    case 5: return .share(Double.random(in: 0...1, using: &generator))
    case 6: return .depth(Double.random(in: 0...1, using: &generator))
    case 7: return .hours(Double.random(in: 0...600, using: &generator))
    case 8:
      let day = today - Int.random(in: -400...4000, using: &generator)
      let precision = DatePrecision(rawValue: Int.random(in: 0...2, using: &generator)) ?? .day
      return .date(PartialDate(day, precision: precision))
    case 9: return .flag(Bool.random(using: &generator))
    case 10:
      return .list([
        .person(Hostile.text(using: &generator)), value(11, using: &generator),
      ])
    default: return value(Int.random(in: 0...9, using: &generator), using: &generator)
    }
  }
}
