import Foundation
import Interpreter
import NetLanguage
import Relationships
import SourceText
import Testing

/// Every form of question has a helpful answer where there is next to nothing to answer from.
@Suite struct QuestionFormTests {
  /// What is on record, by the name of the golden in `Tests/Corpus/questions`.
  static let stores = [
    "empty": [],
    "one-person": ["meet Alice at PyCon on 2026-01-10"],
    "known-of": ["Alice knows Bob"],
  ]

  private func desk(_ store: String) throws -> Desk {
    let desk = try Desk()
    for statement in try #require(Self.stores[store]) { #expect(desk.type(statement)) }
    return desk
  }

  @Test(arguments: stores.keys.sorted())
  func goldens(_ store: String) throws {
    let desk = try desk(store)
    // Each question by itself: `why` explains the one before.
    let actual = desk.replies(to: QuestionForms.all)
    if Corpus.isUpdating { try Corpus.write(actual, Corpus.questions, store + ".txt") }
    let expected = try Corpus.text(Corpus.questions, store + ".txt")
    #expect(actual == expected, "\(store): \(firstDifference(actual, expected))")
  }

  /// An answer without rows says what it means and what to do next; so does a refusal.
  @Test(arguments: stores.keys.sorted())
  func nothingFoundOffersANextStep(_ store: String) throws {
    let desk = try desk(store)
    for question in QuestionForms.all {
      let mistakes = desk.diagnostics.count
      guard desk.type(question) else {
        for diagnostic in desk.diagnostics.dropFirst(mistakes) {
          #expect(!(diagnostic.suggestions.isEmpty && diagnostic.notes.isEmpty), "\(question)")
        }
        continue
      }
      let answer = try #require(desk.answers.last)
      if answer.rows.isEmpty {
        #expect(answer.headline?.isEmpty == false, "\(question)")
        #expect(
          !answer.notes.isEmpty || answer.headline?.contains(" knows ") == true, "\(question)")
      }
    }
  }

  /// `as of` and JSON go with every form.
  @Test func everyFormTakesADateAndGivesData() throws {
    let desk = try Desk()
    for statement in ["meet Alice and Bob on 2025-01-10", "Alice knows Bob", "Bob knows Alice"] {
      #expect(desk.type(statement))
    }
    desk.type("who knows me")
    for question in QuestionForms.all where question != "why" {
      #expect(desk.type("\(question) as of 2026-02-01 as json"), "\(desk.text)")
      let answer = try #require(desk.answers.last)
      #expect(answer.asOf.description == "2026-02-01", "\(question)")
      #expect(answer.format == .json)
      #expect(Set(answer.columns.map(\.key)).count == answer.columns.count, "\(question)")
    }
  }

  /// Rows about people carry the same fields everywhere.
  @Test func peopleCarryTheirStanding() throws {
    let desk = try Desk()
    desk.type("meet Alice and Bob on 2025-01-10; Bob knows Carol well; Bob saw my swift")
    desk.type("Carol excels at law; promise Bob \"x\"; Bob needs swift; I can swift")
    let fields: Set = [
      "name", "stage", "depth", "warmth", "freshHours", "settledHours", "lastContact",
    ]
    for question in [
      "who knows me", "people", "contacts", "whom do I know", "who knows Carol", "five",
      "who can introduce me to Carol", "who can vouch for my swift", "who can help me with law",
      "who did I meet", "whom do I owe", "who needs me", "needs", "who leads nowhere",
      "who is tagged #x", "how well does Bob know me",
    ] {
      #expect(desk.type(question), "\(desk.text)")
      let answer = try #require(desk.answers.last)
      guard !answer.rows.isEmpty else { continue }
      #expect(fields.isSubset(of: answer.columns.map(\.key)), "\(question)")
    }
    #expect(desk.type("how do I reach Carol"))
    #expect(
      Set(["path", "probability", "weakest"]).isSubset(
        of: try #require(desk.answers.last).columns.map(\.key)))
  }

  /// The list has every form that the grammar's good sentences have.
  @Test func theListIsComplete() throws {
    let sentences = try Corpus.text(Corpus.root.appending(path: "Grammar/good"), "07-questions.net")
    let good = Set(parse(sentences).statements.compactMap(Self.form))
    let listed = Set(QuestionForms.all.flatMap { parse($0).statements }.compactMap(Self.form))
    #expect(good.count > 50)
    #expect(good.subtracting(listed) == [])
  }

  /// The question's cases by name, without what they are about: `who.canVouch`.
  private static func form(_ statement: Statement) -> String? {
    guard case .question(let question) = statement.kind else { return nil }
    var names: [String] = []
    var value: Any = question.query
    while names.count < 2 {
      guard let child = Mirror(reflecting: value).children.first else {
        names.append("\(value)")
        break
      }
      guard let label = child.label else { break }
      // An optional's only child is called “some”.
      if label != "some" { names.append(label) }
      value = child.value
    }
    // Counting is one form, whatever is counted.
    return names.first == "count" ? "count" : names.joined(separator: ".")
  }
}
