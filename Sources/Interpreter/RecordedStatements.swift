import Journal
import Relationships
import SourceText

extension Session {
  /// The latest statements of the record, oldest first, with what was undone.
  package func recordedStatements(limit: Int) throws(Diagnostic) -> Answer {
    let items: [HistoryItem]
    do {
      items = try journal.history(limit: limit)
    } catch {
      throw error.diagnostic(at: SourceRange(at: 0))
    }
    var answer = Answer(
      question: "history", asOf: today,
      columns: [
        AnswerColumn("entry", "entry"), AnswerColumn("recorded", "recorded"),
        AnswerColumn("words", "words"), AnswerColumn("undone", "undone"),
      ])
    answer.rows = items.map {
      [
        .integer(Int($0.statement.rawValue)), .date(PartialDate($0.recorded)), .text($0.source),
        $0.isUndone ? .flag(true) : .none,
      ]
    }
    if items.isEmpty { answer.headline = "Nothing is recorded yet." }
    return answer
  }
}
