/// The reply to a question: data only; how it looks is the presentation's matter.
package struct Answer: Sendable, Equatable {
  /// The question as it was read, in canonical words.
  package var question: String
  package var asOf: Day
  package var columns: [AnswerColumn]
  /// Every row has one value for each column.
  package var rows: [[AnswerValue]]
  /// Named figures about the whole, in the order of display.
  package var summary: [AnswerField]
  /// One sentence that answers the question by itself; shown above the table in text.
  package var headline: String?
  /// Sentences after the table: what the figures mean, the next step.
  package var notes: [String]
  /// True where a figure rests on a parameter without data behind it (‡ in model.md).
  package var isEstimated: Bool
  package var format: AnswerLayout?
  /// The key of a column by whose values a table that is wide enough shows the rows in blocks side
  /// by side.
  package var facing: String?

  package init(
    question: String, asOf: Day, columns: [AnswerColumn] = [], rows: [[AnswerValue]] = [],
    summary: [AnswerField] = [], headline: String? = nil, notes: [String] = [],
    isEstimated: Bool = false, format: AnswerLayout? = nil, facing: String? = nil
  ) {
    self.question = question
    self.asOf = asOf
    self.columns = columns
    self.rows = rows
    self.summary = summary
    self.headline = headline
    self.notes = notes
    self.isEstimated = isEstimated
    self.format = format
    self.facing = facing
  }
}

extension Answer {
  /// The figures that tables show.
  package var shownSummary: [AnswerField] { summary.filter { !$0.isDataOnly } }
}

/// The format that an answer asks for by itself (`… as json`).
package enum AnswerLayout: String, Sendable, CaseIterable {
  case table, json, csv, markdown, dot, text
}

package struct AnswerField: Sendable, Equatable {
  /// camelCase, stable: the key in JSON.
  package var key: String
  /// Words for people.
  package var title: String
  package var value: AnswerValue
  /// Data-only fields appear in JSON and CSV: in text the headline says it.
  package var isDataOnly: Bool

  package init(_ key: String, _ title: String, _ value: AnswerValue, dataOnly: Bool = false) {
    self.key = key
    self.title = title
    self.value = value
    self.isDataOnly = dataOnly
  }
}

package struct AnswerColumn: Sendable, Equatable {
  /// camelCase, stable: the key in JSON and the header in CSV.
  package var key: String
  /// Words for people: the header in tables.
  package var title: String
  /// Data-only columns appear in JSON and CSV, not in tables.
  package var isDataOnly: Bool

  package init(_ key: String, _ title: String, dataOnly: Bool = false) {
    self.key = key
    self.title = title
    self.isDataOnly = dataOnly
  }
}

package indirect enum AnswerValue: Sendable, Equatable {
  case none
  case text(String)
  /// A person's name: shown as such, sanitised like every text.
  case person(String)
  case integer(Int)
  case number(Double)
  /// 0…1; a table shows per cent, and a bar where it is a depth.
  case share(Double)
  /// Depth 0…1, shown as a bar and per cent.
  case depth(Double)
  /// Hours of the model (S or L).
  case hours(Double)
  case date(PartialDate)
  case flag(Bool)
  case list([AnswerValue])
}
