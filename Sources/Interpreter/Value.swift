import Relationships

/// A value of the language: what fields hold, variables stand for and expressions come to.
///
/// | type | examples |
/// | --- | --- |
/// | number | `3`, `0.5`, `count people`; depth, warmth and shares are numbers from 0 to 1 |
/// | text | `"design"`, a place, a topic |
/// | person, list | `Alice`, the rows of a question |
/// | date, length | `2026-03-04`, `3 weeks` (in days) |
/// | truth | `true`, `depth > 0.5` |
/// | stage | `relationship`; stages are ordered |
/// | nothing | a field without a value |
enum Value: Hashable {
  /// How a number is shown.
  enum Unit: Hashable { case plain, count, share, depth, hours, days }

  case nothing
  case truth(Bool)
  case number(Double, Unit)
  case text(String)
  case person(PersonID)
  case date(PartialDate)
  case stage(Stage)
  case list([Value])

  static func count(_ number: Int) -> Value { .number(Double(number), .count) }

  /// The type's name in diagnostics.
  var typeName: String {
    switch self {
    case .nothing: "nothing"
    case .truth: "a truth value"
    case .number(_, .days): "a length of time"
    case .number: "a number"
    case .text: "a text"
    case .person: "a person"
    case .date: "a date"
    case .stage: "a stage"
    case .list: "a list"
    }
  }
}

extension Value {
  /// A number, a date, or none where there could be one.
  var isMeasured: Bool {
    switch self {
    case .nothing, .number, .date: true
    case .truth, .text, .person, .stage, .list: false
    }
  }

  /// The type's name at the start of a sentence.
  var sentenceName: String { typeName.prefix(1).uppercased() + typeName.dropFirst() }
}

/// One column of a table of answers.
struct Column {
  var key: String
  var title: String
  var isDataOnly = false

  init(_ key: String, _ title: String, dataOnly: Bool = false) {
    self.key = key
    self.title = title
    self.isDataOnly = dataOnly
  }
}

/// One row: its values, and what it is about, so that conditions can ask further fields.
struct Row {
  var values: [Value]
  var person: PersonID?
}

/// What a query comes to before its modifiers are applied.
struct ResultTable {
  var columns: [Column]
  var rows: [Row]
  var headline: String?
  var notes: [String] = []
  var summary: [(key: String, title: String, value: Value)] = []
  var isEstimated = false
  /// The direction of the depth fields.
  var direction = Direction.theyKnowMe
  /// Some row is about a person, so that conditions can ask for fields of people.
  var isAboutPeople = false
  /// The noun for one row and for several: "person", "people".
  var noun = (one: "row", many: "rows")
  /// The key of the column whose values head blocks that stand side by side.
  var facing: String?

  init(_ columns: [Column] = [], rows: [Row] = []) {
    self.columns = columns
    self.rows = rows
  }
}
