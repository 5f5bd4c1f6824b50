import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Bare `why?`: what the last answer rests on, for its first row where it has many.
  func whyLast(_ question: Question) throws -> ResultTable {
    guard let last = lastQuestion else {
      throw Diagnostic(
        .unexpectedWord, "There is no answer yet that “why?” could explain.",
        at: question.range, notes: ["Ask something first, such as: who knows me?"])
    }
    let asked = try askedDay(last)
    let table = try finished(last, on: asked)
    switch last.query {
    case .faces: return whyFaces(table)
    case .count(let source), .how(.many(let source)):
      return try whyNumber(last, source, on: asked)
    case .aggregate(_, let field, let source):
      return try whyNumber(last, source, ordered: field, on: asked)
    case .how(.reach(let target, let without, let through, let within)):
      let paths = try foundPaths(
        to: target, without: without, through: through, within: within, on: asked
      ).paths
      if let best = paths.first { return try whyPath(best) }
    case .how(.well(let person, .person(let other))):
      return try whyTie(
        resolve(person, as: .known), resolve(other, as: .known), nil, on: asked)
    case .why(.shouldIContact(let person)), .why(.amINeglecting(let person)),
      .why(.notPerson(let person)):
      return try evidence(for: resolve(person, as: .known), .theyKnowMe, on: asked)
    case .five, .who, .how, .why, .when, .whereDidIMeet, .what, .list: break
    }
    if let person = table.rows.first?.person,
      let reason = try whyFirst(person, of: last.query, table, on: asked)
    {
      return reason
    }
    return try provenance(of: table, question)
  }

  /// Why the first person of an answer stands there; nil where the answer is not about people.
  private func whyFirst(
    _ person: PersonID, of query: Query, _ table: ResultTable, on asked: AskedDay
  ) throws -> ResultTable? {
    switch query {
    case .five, .who(.shouldIContact), .who(.shouldKnowMeBetter), .who(.amINeglecting):
      return try whyContact(person, on: asked)
    case .who(.canIntroduceMe(let target)):
      return try whyIntroduce(person, resolve(target, as: .known), on: asked)
    case .who(.knows(_, .person(let target), _)):
      return try whyTie(person, resolve(target, as: .known), nil, on: asked)
    case .who(.canVouch(let skill)): return try whyVouch(person, skill, on: asked)
    case .who, .how, .list:
      let isAboutDepth = table.columns.contains { $0.key == "depth" }
      return isAboutDepth ? try evidence(for: person, table.direction, on: asked) : nil
    case .faces, .why, .when, .whereDidIMeet, .what, .count, .aggregate: return nil
    }
  }

  /// The entries that an answer shows, in the words in which they were recorded.
  private func provenance(of answer: ResultTable, _ question: Question) throws -> ResultTable {
    guard let index = answer.columns.firstIndex(where: { $0.key == "entry" }),
      !answer.rows.isEmpty
    else {
      throw Diagnostic(
        .unexpectedWord, "There is nothing in the last answer that an entry stands behind.",
        at: question.range, notes: ["Name a person: why ‹person›?"])
    }
    var table = ResultTable([
      Column("entry", "entry"), Column("recorded", "recorded"), Column("words", "in the words"),
    ])
    table.noun = ("entry", "entries")
    for row in answer.rows {
      guard case .number(let number, _) = row.values[index],
        let entry = try journal.entry(EntryID(rawValue: Int64(number)))
      else { continue }
      table.rows.append(
        Row(values: [
          row.values[index], .date(PartialDate(entry.recorded)),
          .text(try sourceWords(of: entry.id)),
        ]))
    }
    table.headline = "It is what you recorded:"
    return table
  }

  /// The rows behind a number.
  private func whyNumber(
    _ question: Question, _ source: Source, ordered field: Word? = nil, on asked: AskedDay
  ) throws -> ResultTable {
    var rows = question.rows(of: source)
    if let field { rows.modifiers.append(.order(by: field, nil)) }
    var table = try finished(rows, on: asked)
    if !table.rows.isEmpty {
      table.headline = "Over \(table.rows.count == 1 ? "this" : "these") \(table.rows.count):"
    }
    return table
  }

  /// What each measure of `faces` means.
  private func whyFaces(_ faces: ResultTable) -> ResultTable {
    var table = ResultTable([
      Column("measure", "measure"), Column("meaning", "how it is counted"),
    ])
    guard let measure = faces.columns.firstIndex(where: { $0.key == "measure" }),
      let key = faces.columns.firstIndex(where: { $0.key == "key" })
    else { return faces }
    table.rows = faces.rows.compactMap { row in
      guard case .text(let name) = row.values[key], let known = FaceMeasure(rawValue: name) else {
        return nil
      }
      return Row(values: [row.values[measure], .text(known.meaning(journal.parameters))])
    }
    return table
  }
}
