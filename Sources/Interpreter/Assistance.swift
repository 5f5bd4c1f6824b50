import Journal
import NetLanguage
import Relationships
import SourceText

/// Something that could be typed at the cursor.
package struct Completion: Hashable, Sendable {
  /// The text put into the line.
  package var text: String
  /// What tells it from the others: a person's fact, a word's meaning; empty for none.
  package var fact: String

  package init(_ text: String, fact: String = "") {
    self.text = text
    self.fact = fact
  }
}

/// Who a name in the line is, as far as the store knows.
package enum Acquaintance: Sendable { case contact, knownOf, unknown, ambiguous }

extension Session {
  /// How many candidates a menu holds at most.
  package static let completionLimit = 40

  /// What could stand at the cursor: words from the parser's expected set, names and the like from
  /// the store.
  ///
  /// - Returns: the range to replace, in UTF-8 bytes, and the candidates, the likeliest first.
  package func completions(in text: String, at cursor: Int) -> (SourceRange, [Completion]) {
    let site = continuedName(in: text, completionSite(in: text, at: cursor), cursor: cursor)
    let typed = slice(text, SourceRange(site.range.start, cursor))
    var found: [Completion] = []
    var roles: Set<SyntaxRole> = []
    for expected in site.expected { roles.insert(expected.role) }
    if roles.contains(.person) { found += people(typed) }
    found += words(site.expected, typed: typed)
    for role in SyntaxRole.allCases where roles.contains(role) {
      found += stored(role, typed: typed)
    }
    var seen: Set<String> = []
    found = found.filter { seen.insert($0.text).inserted }
    return (site.range, Array(found.prefix(Self.completionLimit)))
  }

  /// `meet Mary An|`: the name has begun before the word at the cursor.
  private func continuedName(
    in text: String, _ site: CompletionSite, cursor: Int
  ) -> CompletionSite {
    guard site.expected.contains(where: { $0.role == .personContinuation }) else { return site }
    let before = highlights(of: slice(text, SourceRange(0, site.range.start)))
    var start: Int?
    for piece in before.reversed() {
      if piece.role == .person || piece.role == .personContinuation {
        start = piece.range.start
        if piece.role == .person { break }
      } else {
        break
      }
    }
    guard let start else { return site }
    let name = slice(text, SourceRange(start, cursor))
    // Only where somebody's name goes on like this; else a clause is being typed.
    guard let first = slice(text, site.range).first, first.isUppercase, !people(name).isEmpty
    else { return site }
    return completionSite(in: text, at: start).extended(to: cursor)
  }

  private func slice(_ text: String, _ range: SourceRange) -> String {
    String(decoding: Array(text.utf8)[range.start..<min(range.end, text.utf8.count)], as: UTF8.self)
  }

  private func people(_ typed: String) -> [Completion] {
    var key = matchingKey(typed)
    if typed.hasPrefix("\"") { key = matchingKey(String(typed.dropFirst())) }
    guard let found = try? journal.people(withPrefix: key, limit: Self.completionLimit) else {
      return []
    }
    return found.compactMap { id in
      guard let record = try? journal.person(id) else { return nil }
      return Completion(spelled(record.name), fact: (try? menuFact(about: record)) ?? "")
    }
  }

  /// `engineer, Acme · knows you 41 % · 3 days ago`.
  private func menuFact(about record: PersonRecord) throws -> String {
    guard record.isContact else { return "known of, not met" }
    var parts: [String] = []
    let work = [record.role, record.workplace].compactMap { $0 }.joined(separator: ", ")
    if !work.isEmpty { parts.append(work) }
    let standing = try standing(
      of: record.id, .theyKnowMe, on: now)
    parts.append("knows you \(percentText(standing.depth))")
    if let last = standing.state?.lastDay {
      let days = today - last
      parts.append(days == 0 ? "today" : "\(days) day\(days == 1 ? "" : "s") ago")
    }
    return parts.joined(separator: " · ")
  }

  /// Keywords that begin with what is typed.
  private func words(_ expected: [Expected], typed: String) -> [Completion] {
    expected.compactMap { expected -> Completion? in
      guard case .keyword(let keyword) = expected.terminal,
        keyword.text.hasPrefix(typed.lowercased())
      else { return nil }
      return Completion(keyword.text, fact: keyword.meaning)
    }.sorted { $0.text < $1.text }
  }

  /// Tags, habits, kinds and whatever else the store or the model lists for a role.
  private func stored(_ role: SyntaxRole, typed: String) -> [Completion] {
    let prefix = typed.lowercased()
    func matching(_ names: [String]) -> [Completion] {
      names.filter { $0.lowercased().hasPrefix(prefix) }.map { Completion($0) }
    }
    switch role {
    case .tag, .remark: return matching(knownTags().map { "#" + $0 })
    case .habit: return matching((try? journal.habitNames()) ?? [])
    case .kind, .medium: return matching(InteractionWords.table.map(\.word))
    case .setting:
      return matching(
        SettingName.allCases.map(\.rawValue) + Parameter.table.map(\.name))
    case .fieldName: return matching(PersonField.allCases.map(\.rawValue))
    case .variable: return matching(variables.names.map { "$" + $0 })
    case .errorCode: return matching(DiagnosticCode.allCases.map(\.rawValue))
    default: return []
    }
  }

  private func knownTags() -> [String] {
    var tags: Set<String> = []
    try? journal.forEachPerson { tags.formUnion($0.tags) }
    return tags.sorted()
  }

  /// Who a name in the line would be read as.
  package func acquaintance(with name: String) -> Acquaintance {
    if name.hasPrefix("@") {
      return (try? journal.person(withHandle: String(name.dropFirst()))) != nil
        ? .contact : .unknown
    }
    let bare = name.hasPrefix("\"") ? String(name.dropFirst().prefix { $0 != "\"" }) : name
    let key = matchingKey(bare)
    guard let exact = try? journal.people(named: key) else { return .unknown }
    let found = exact.isEmpty ? (try? journal.people(matching: key, limit: 2)) ?? [] : exact
    guard let only = found.first else { return .unknown }
    if found.count > 1 { return .ambiguous }
    return (try? journal.person(only))?.isContact == true ? .contact : .knownOf
  }

  /// The people `five` would name now, for suggestions.
  package func duePeople(limit: Int) -> [String] {
    guard let asked = try? now, let table = try? five(on: asked, at: SourceRange(at: 0)) else {
      return []
    }
    return table.rows.prefix(limit).compactMap { row in
      row.person.flatMap { try? name(of: $0) }.map { spelled($0) }
    }
  }
}

extension CompletionSite {
  fileprivate func extended(to end: Int) -> CompletionSite {
    var site = self
    site.range = SourceRange(range.start, max(range.start, end))
    return site
  }
}
