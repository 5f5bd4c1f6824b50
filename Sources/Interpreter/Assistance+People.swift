import Journal
import NetLanguage
import Relationships
import SourceText

/// A person who is likely meant, and why; without a reason the usual fact tells who it is.
struct LikelyPerson {
  var person: PersonID
  var name: String
  var reason: String?
}

extension Session {
  /// True where some name has a word from which on it begins like this.
  func isNamed(_ typed: String) -> Bool {
    ((try? journal.people(withPrefix: matchingKey(typed), limit: 1)) ?? []).isEmpty == false
  }

  /// People who could stand at a place, those whom its words suggest first: the likely introducers
  /// after `via`, those due today after `deepen`.
  func people(at place: EditingPlace, limit: Int) -> [LikelyPerson] {
    let bare = place.typed.hasPrefix("\"") ? String(place.typed.dropFirst()) : place.typed
    let key = matchingKey(bare)
    guard bare.isEmpty || !key.isEmpty else { return [] }
    let named = Set(place.names(before: place.range.start).map(matchingKey))
    let likely = likelyPeople(at: place).filter {
      startsWord(of: $0.name, key) && !named.contains(matchingKey($0.name))
    }
    guard likely.count < limit else { return Array(likely.prefix(limit)) }
    let known = Set(likely.map(\.person))
    let others = (try? journal.people(withPrefix: key, limit: limit)) ?? []
    return likely
      + others.filter { !known.contains($0) }.compactMap { person in
        guard let name = try? name(of: person), !named.contains(matchingKey(name)) else {
          return nil
        }
        return LikelyPerson(person: person, name: name)
      }.prefix(limit - likely.count)
  }

  private func startsWord(of name: String, _ key: String) -> Bool {
    let whole = matchingKey(name)
    return whole.hasPrefix(key) || whole.contains(" " + key)
  }

  private func likelyPeople(at place: EditingPlace) -> [LikelyPerson] {
    guard let governor = place.governor else { return [] }
    switch governor.text {
    case "via": return introducers(to: place.names(before: governor.range.start).first)
    case "deepen", "skip": return duePeople
    default: return []
    }
  }

  // MARK: Introducers

  /// Who knows the person, by how likely each is to introduce me.
  private func introducers(to name: String?) -> [LikelyPerson] {
    guard let name else { return [] }
    if let known = assistance.introducers[name] { return known }
    let found = (try? readIntroducers(to: name)) ?? []
    assistance.introducers[name] = found
    return found
  }

  private func readIntroducers(to name: String) throws -> [LikelyPerson] {
    let key = matchingKey(name.hasPrefix("\"") ? String(name.dropFirst().dropLast()) : name)
    var found = try journal.people(named: key)
    if found.isEmpty { found = try journal.people(matching: key, limit: 2) }
    guard found.count == 1, let target = found.first else { return [] }
    var source = try JournalTies(self, on: now)
    let people = try source.ties(to: target).map { tie in
      let willingness = Willingness(
        tie.standing, strength: tie.strength, answers: tie.answers, parameters: journal.parameters)
      return (try self.name(of: tie.broker), tie.broker, willingness.probability)
    }
    return people.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.prefix(Self.completionLimit).map {
      LikelyPerson(
        person: $0.1, name: $0.0, reason: "would introduce you: \(percentText($0.2))")
    }
  }

  // MARK: People due today

  /// Asks `five` anew, for suggestions and the notice at the start. It looks at everybody: not
  /// between two keys.
  ///
  /// - Parameter again: even if it was asked on this day before.
  package func prepareDuePeople(again: Bool) {
    guard again || assistance.due?.day != today else { return }
    let rows = (try? five(on: now, at: SourceRange(at: 0)).rows) ?? []
    let people = rows.compactMap { row -> LikelyPerson? in
      guard let person = row.person, let name = try? name(of: person) else { return nil }
      guard row.values.count > 1, case .text(let reason) = row.values[1] else { return nil }
      return LikelyPerson(person: person, name: name, reason: reason)
    }
    assistance.due = (today, people)
  }

  /// The names of those whom `five` named and with whom there was no contact since.
  package var dueNames: [String] { duePeople.map(\.name) }

  private var duePeople: [LikelyPerson] {
    guard let due = assistance.due, due.day == today else { return [] }
    return due.people.filter { likely in
      let last = (try? journal.pair(likely.person, .theyKnowMe, asOf: nil))?.lastDay
      return last.map { $0 < today } ?? true
    }
  }

  // MARK: Facts

  /// `engineer, Acme · knows you 41 % · 3 days ago`.
  func fact(about person: PersonID) -> String {
    if let known = assistance.facts[person] { return known }
    let fact = (try? readFact(about: person)) ?? ""
    assistance.facts[person] = fact
    return fact
  }

  private func readFact(about person: PersonID) throws -> String {
    guard let record = try journal.person(person) else { return "" }
    let work = [record.role, record.workplace].compactMap { $0 }.joined(separator: ", ")
    var parts = work.isEmpty ? [] : [work]
    guard record.isContact else { return (parts + ["known of, not met"]).joined(separator: " · ") }
    let asked = try now
    let state = try journal.pair(person, .theyKnowMe, asOf: asked.through)
    let settled = state?.hours(on: today, parameters: journal.parameters).settled ?? 0
    parts.append("knows you \(percentText(journal.parameters.depth(ofSettledHours: settled)))")
    if let last = try lastContact(of: person, state, on: asked) {
      parts.append(PartialDate(last).relative(to: today))
    }
    return parts.joined(separator: " · ")
  }
}
