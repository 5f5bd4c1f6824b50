import Exchange
import NetLanguage
import Relationships
import SourceText

/// What becomes of a record that is imported.
enum ImportStanding: String, CaseIterable {
  case new, changed, same, ambiguous, unknown, rejected

  /// True for what is left to the user.
  var needsAttention: Bool {
    switch self {
    case .new, .changed, .same: false
    case .ambiguous, .unknown, .rejected: true
    }
  }
}

/// What becomes of one record, or of several that stand for one row.
struct ImportOutcome {
  /// Of the first record.
  var line: Int
  var standing: ImportStanding
  var name: String?
  var detail = ""
  /// The statement that goes on from here.
  var next: String?
  /// Records that it stands for.
  var count = 1
}

/// What an import does: shown by `preview`, carried out without it.
struct ImportPlan {
  var outcomes: [ImportOutcome] = []
  /// Entries in the order of the file; people who are new are made first.
  var entries: [Entry] = []
  /// Names of those who are new.
  var created: [String] = []
  /// Keys of the names that somebody is given.
  var takenNames: Set<String> = []
  /// What was left out on purpose, with how often.
  var leftOut: [String: Int] = [:]
  /// What the figures mean.
  var notes: [String] = []

  mutating func add(_ outcome: ImportOutcome) { outcomes.append(outcome) }

  func count(_ standing: ImportStanding) -> Int {
    outcomes.lazy.filter { $0.standing == standing }.reduce(0) { $0 + $1.count }
  }
}

extension Session {
  /// The rows that are worth a look: all but those that change nothing before the import, afterwards
  /// those that were left out.
  func report(
    _ plan: ImportPlan, of file: ImportedFile, isPreview: Bool, _ statement: Statement
  ) throws -> Answer {
    let shown = plan.outcomes.filter { outcome in
      isPreview ? outcome.standing != .same : outcome.standing.needsAttention
    }.enumerated().sorted { $0.element.order($0.offset) < $1.element.order($1.offset) }
      .map(\.element)
    var answer = Answer(
      question: words(statement.range), asOf: today,
      columns: [
        AnswerColumn("line", "line"), AnswerColumn("standing", "what"),
        AnswerColumn("name", "name"), AnswerColumn("detail", "detail"),
        AnswerColumn("next", "next step"),
      ],
      rows: shown.map { outcome in
        [
          .integer(outcome.line), .text(outcome.standing.rawValue),
          outcome.name.map { .person($0) } ?? .none,
          outcome.detail.isEmpty ? .none : .text(outcome.detail),
          outcome.next.map { .text($0) } ?? .none,
        ]
      })
    answer.headline = headline(plan, file, isPreview: isPreview)
    answer.summary = ImportStanding.allCases.map {
      AnswerField($0.rawValue, $0.rawValue, .integer(plan.count($0)), dataOnly: true)
    }
    answer.summary.append(
      AnswerField("skipped", "skipped", .integer(plan.leftOut.values.reduce(0, +)), dataOnly: true))
    answer.notes = plan.notes + notes(about: file, plan, isPreview: isPreview)
    return answer
  }

  /// Columns that are not used are told up to so many, with so many characters of each.
  private static let mostTitles = 40
  private static let longestTitle = 60

  private func headline(
    _ plan: ImportPlan, _ file: ImportedFile, isPreview: Bool
  ) -> String {
    let counts = ImportStanding.allCases.compactMap { standing in
      let count = plan.count(standing)
      return count == 0 ? nil : "\(count) \(standing.rawValue)"
    }
    let what = counts.isEmpty ? "no record" : counts.joined(separator: ", ")
    return "\(file.title): \(what)" + (isPreview ? ", if imported" : "")
  }

  private func notes(
    about file: ImportedFile, _ plan: ImportPlan, isPreview: Bool
  ) -> [String] {
    var notes: [String] = []
    if !plan.leftOut.isEmpty {
      let list = plan.leftOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      notes.append(
        "Left out: " + list.map { "\($0.key) (\($0.value))" }.joined(separator: ", ") + ".")
    }
    if !file.ignored.isEmpty {
      // A stranger's file may have any number of columns, and any text for a title.
      let titles = file.ignored.prefix(Self.mostTitles).map {
        $0.count > Self.longestTitle ? $0.prefix(Self.longestTitle) + "…" : $0
      }
      let more = file.ignored.count - titles.count
      notes.append(
        "Not used: " + titles.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "") + ".")
    }
    if plan.count(.ambiguous) > 0 {
      notes.append("Ambiguous records are left out: nobody is taken for somebody else.")
    }
    if isPreview, !plan.entries.isEmpty || !plan.created.isEmpty {
      notes.append(
        "Nothing is recorded yet. The same without “preview” does it; undo takes it back.")
    }
    return notes
  }
}

extension ImportOutcome {
  /// By standing, then by line; who is unknown stays in the order of how much the file has of them.
  fileprivate func order(_ index: Int) -> (Int, Int, Int) {
    let standing = ImportStanding.allCases.firstIndex(of: standing) ?? 0
    return (standing, self.standing == .unknown ? 0 : line, index)
  }
}
