import Relationships

/// The name and version of the objects that programs read.
let schema = "whoknows/1"

extension JSONText {
  init(_ answer: Answer) {
    var members: [(key: String, value: Value)] = [
      ("schema", .string(schema)),
      ("question", .string(answer.question)),
      ("asOf", .string(answer.asOf.description)),
      ("rows", .array(answer.rows.map { .object(JSONText.members(answer.columns, $0)) })),
      ("summary", .object(answer.summary.map { ($0.key, $0.value.json) })),
    ]
    if let headline = answer.headline { members.append(("headline", .string(headline))) }
    if !answer.notes.isEmpty {
      members.append(("notes", .array(answer.notes.map { .string($0) })))
    }
    if answer.isEstimated { members.append(("estimated", .bool(true))) }
    self.init(.object(members))
  }

  init(_ recording: Recording) {
    self.init(
      .object([
        ("schema", .string(schema)),
        ("recorded", .array(recording.lines.map { .string($0) })),
        ("created", .array(recording.created.map { .string($0) })),
        ("entries", .array(recording.entries.map { .integer(Int($0.rawValue)) })),
        ("hints", .array(recording.hints.map { .string($0) })),
      ]))
  }

  private static func members(
    _ columns: [AnswerColumn], _ row: [AnswerValue]
  ) -> [(key: String, value: Value)] {
    zip(columns, row).map { ($0.key, $1.json) }
  }
}

extension AnswerValue {
  /// Depths and shares as 0…1, hours as a number, dates as ISO strings of their precision.
  var json: JSONText.Value {
    switch self {
    case .none: .null
    case .text(let text), .person(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let number), .share(let number), .depth(let number), .hours(let number):
      .number(number)
    case .date(let date): .string(date.description)
    case .flag(let flag): .bool(flag)
    case .list(let values): .array(values.map(\.json))
    }
  }
}
