import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// The table that a query comes to, before its modifiers.
  func table(for question: Question, on asked: AskedDay) throws -> ResultTable {
    let enough = sufficientRows(question)
    switch question.query {
    case .five: return try five(on: asked, at: question.range)
    case .faces(let since): return try faces(since: since, on: asked)
    case .who(let who): return try table(who, on: asked, enough: enough)
    case .how(let how): return try table(how, question, on: asked)
    case .why(let why): return try table(why, on: asked, question)
    case .when(let when): return try table(when, on: asked)
    case .whereDidIMeet(let person): return try whereMet(person, on: asked)
    case .what(let what): return try table(what, on: asked)
    case .list(let source): return try table(source, on: asked, enough: enough)
    case .count(let source): return try count(source, question, on: asked)
    case .aggregate(let aggregate, let field, let source):
      return try aggregated(aggregate, field, source, question, on: asked)
    }
  }

  private func table(
    _ who: WhoQuery, on asked: AskedDay, enough: Int?
  ) throws -> ResultTable {
    switch who {
    case .knows(let verb, .me, let strength):
      return try known(.theyKnowMe, verb, strength, on: asked, enough: enough)
    case .knows(let verb, .person(let person), let strength):
      return try knowers(of: person, verb, strength, on: asked)
    case .doI(let verb, let strength):
      return try known(.iKnowThem, verb, strength, on: asked, enough: enough)
    case .canIntroduceMe(let target): return try introducers(to: target, on: asked)
    case .canHelpMe(let topic): return try helpers(with: topic, on: asked)
    case .canVouch(let skill): return try referees(for: skill, on: asked)
    case .shouldIContact(let window): return try due(in: window, on: asked)
    case .shouldKnowMeBetter: return try wanted(on: asked)
    case .amINeglecting: return try neglected(on: asked)
    case .needsMe: return try needers(on: asked)
    case .needs(let topic): return try traitHolders(.needs, topic, on: asked)
    case .excelsAt(let topic): return try traitHolders(.excelsAt, topic, on: asked)
    case .strugglesWith(let topic): return try traitHolders(.strugglesWith, topic, on: asked)
    case .values(let topic): return try traitHolders(.values, topic, on: asked)
    case .leadsNowhere: return try deadEnds(on: asked)
    case .doIOwe: return try debts(mine: true, on: asked)
    case .owesMe: return try debts(mine: false, on: asked)
    case .didIMeet(let clauses): return try met(clauses, on: asked)
    case .isTagged(let tags): return try tagged(tags, on: asked)
    case .isPerson(let person): return try portrait(of: person, on: asked)
    case .sawMy(let topic): return try witnesses(of: topic, on: asked)
    case .helpedMe: return try benefactors(on: asked)
    case .worksAt(let place): return try residents(.worksAt, place, on: asked)
    case .livesIn(let place): return try residents(.livesIn, place, on: asked)
    }
  }

  private func table(
    _ how: HowQuery, _ question: Question, on asked: AskedDay
  ) throws -> ResultTable {
    switch how {
    case .reach(let person, let without, let through, let within):
      return try paths(
        to: person, without: without, through: through, within: within, on: asked)
    case .well(let person, let target): return try howWell(person, knows: target, on: asked)
    case .wellDoIKnow(let person):
      return try howWell(resolve(person, as: .known), .iKnowThem, on: asked)
    case .amIKnown: return try howAmIKnown(on: asked)
    case .many(let source): return try count(source, question, on: asked)
    }
  }

  private func count(
    _ source: Source, _ question: Question, on asked: AskedDay
  ) throws -> ResultTable {
    // Without a condition the store knows the number by itself.
    if question.modifiers.isEmpty, asked.through == nil {
      switch source {
      case .people: return counted(try journal.personCount, ("person", "people"))
      case .contacts: return counted(try journal.contactCount, ("contact", "contacts"))
      case .relationships, .interactions, .introductions, .promises, .favours, .ties, .notes,
        .skills, .tags, .events, .opportunities, .needs:
        break
      }
    }
    if question.isGrouped {
      return try finished(
        Question(.list(source), modifiers: question.modifiers, range: question.range), on: asked)
    }
    let table = try finished(question.rows(of: source), on: asked)
    return counted(table.rows.count, table.noun)
  }

  /// The answer to a count: the number is a row, so that scripts and JSON find it.
  func counted(_ number: Int, _ noun: (one: String, many: String)) -> ResultTable {
    var table = ResultTable(
      [Column("count", "count", dataOnly: true)], rows: [Row(values: [.count(number)])])
    table.headline = "\(number) \(number == 1 ? noun.one : noun.many)"
    table.summary = []
    table.noun = noun
    return table
  }

  private func aggregated(
    _ aggregate: Aggregate, _ field: Word, _ source: Source, _ question: Question,
    on asked: AskedDay
  ) throws -> ResultTable {
    let rows = try finished(question.rows(of: source), on: asked)
    guard isField(field.text, of: rows) else { throw unknownField(field, columns: rows.columns) }
    let values = try rows.rows.compactMap { row -> (Double, Value.Unit)? in
      switch try evaluate(.field(field, of: nil), in: scope(rows, row, asked)) {
      case .number(let number, let unit): return (number, unit)
      case .nothing: return nil
      case let other:
        throw Diagnostic(
          .typeMismatch, "\(quoted(field.text)) is \(other.typeName), not a number.",
          at: field.range)
      }
    }
    let title = "\(aggregate.rawValue) \(field.text)"
    var table = ResultTable([Column("value", title)])
    guard let unit = values.first?.1 else {
      table.headline = "No \(rows.noun.many) have a value for \(field.text)."
      table.notes = rows.rows.isEmpty ? rows.notes : ["What there is: \(source.rawValue)"]
      return table
    }
    table.rows = [
      Row(values: [.number(aggregate.of(values.map(\.0)), aggregate.unit(of: unit))])
    ]
    table.notes = ["over \(values.count) \(values.count == 1 ? rows.noun.one : rows.noun.many)"]
    return table
  }
}

extension Aggregate {
  /// The aggregate of one or more numbers.
  func of(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    switch self {
    case .total: return sorted.reduce(0, +)
    case .average: return sorted.reduce(0, +) / Double(sorted.count)
    case .lowest: return sorted[0]
    case .highest: return sorted[sorted.count - 1]
    case .median:
      let middle = sorted.count / 2
      return sorted.count.isMultiple(of: 2)
        ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
  }

  /// The mean of counts is no count; a sum of shares is no share.
  func unit(of unit: Value.Unit) -> Value.Unit {
    switch self {
    case .lowest, .highest: unit
    case .average, .median: unit == .count ? .plain : unit
    case .total: unit == .depth || unit == .share ? .plain : unit
    }
  }
}
