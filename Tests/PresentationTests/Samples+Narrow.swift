import Relationships

/// Answers whose texts carry the point.
extension Sample {
  static let five = Answer(
    question: "five", asOf: today,
    columns: columns([
      ("name", "name"), ("reason", "why"), ("lastContact", "last contact"), ("due", "due"),
      ("depth", "depth"),
    ]),
    rows: [
      [
        .person("Bob"), .text("wanted in your fifteen; 206 days overdue"), date("2025-07-10"),
        date("2025-08-10"), .depth(0.41),
      ],
      [
        .person("Alice Jones"), .text("225 days overdue; her promise to you is due"),
        date("2025-06-10"), .none, .depth(0.001),
      ],
    ])

  static let standing = Answer(
    question: "how am I known", asOf: today,
    columns: columns([
      ("element", "element"), ("measure", "measure"), ("value", "value"), ("next", "next step"),
    ]),
    rows: [
      [
        .text("who you are"), .text("promises kept, lower bound"), .share(0.21),
        .text("promise something small and keep it"),
      ],
      [
        .text("what you can do"), .text("skills others have seen, of 2"), .integer(1),
        .text("show it to people of other circles"),
      ],
      [
        .text("how well others know you"), .text("people who know you, added up"), .number(0.054),
        .none,
      ],
    ])

  static let referees = Answer(
    question: "who can vouch for me", asOf: today,
    columns: columns([
      ("name", "name"), ("quality", "worth"), ("seen", "has seen"), ("depth", "knows me"),
      ("role", "as"), ("integrity", "promises kept"), ("missing", "what is missing"),
      ("panel", "panel"),
    ]),
    rows: [
      [
        .person("Alice"), .share(0.001), .integer(2), .depth(0.05), .none, .share(0.21),
        .text("knows you too little"), .flag(true),
      ],
      [
        .person("Montgomery"), .share(0.2), .integer(1), .depth(0.3), .text("manager"),
        .share(0.97), .none, .flag(false),
      ],
    ])

  static let notes = Answer(
    question: "interactions", asOf: today,
    columns: columns([("people", "people"), ("what", "what")]),
    rows: [[.list([.person("Ann")]), .text("Likes long walks.\n  Never calls.\n")]])

  static let parameters = Answer(
    question: "show parameters", asOf: today,
    columns: columns([("name", "parameter"), ("value", "value"), ("estimated", "‡")]),
    rows: [
      [.text("fresh-half-life"), .number(14), .flag(true)],
      [.text("hop-factor"), .number(0.35), .flag(false)],
      [.text("score-floor"), .number(1095.125), .flag(true)],
    ])

  private static func columns(_ columns: [(key: String, title: String)]) -> [AnswerColumn] {
    columns.map { AnswerColumn($0.key, $0.title) }
  }

  private static func date(_ iso: String) -> AnswerValue {
    Day(iso: iso).map { .date(PartialDate($0)) } ?? .none
  }
}
