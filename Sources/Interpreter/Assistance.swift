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

/// What the assistance keeps between two keys, as long as neither the store nor today changes.
struct AssistanceMemory {
  fileprivate var validity: (stamp: ChangeStamp, today: Day)?
  fileprivate var acquaintances: [String: Acquaintance] = [:]
  var facts: [PersonID: String] = [:]
  /// Likely introducers, by the name of whom they would introduce.
  var introducers: [String: [LikelyPerson]] = [:]
  /// Whom `five` names, for the day on which it was asked. Outlives changes of the store.
  var due: (day: Day, people: [LikelyPerson])?
}

extension Session {
  /// How many candidates a menu holds at most.
  package static let completionLimit = 40

  /// What could stand at the cursor: words from the parser's expected set, names and the like from
  /// the store.
  ///
  /// - Returns: the range to replace, in UTF-8 bytes, and the candidates, the likeliest first.
  package func completions(in text: String, at cursor: Int) -> (SourceRange, [Completion]) {
    refreshAssistance()
    let place = EditingPlace(text, at: cursor, self)
    var found: [Completion] = settingValues(at: place)
    if place.roles.contains(.person) {
      found += people(at: place, limit: Self.completionLimit).map {
        let facts = [$0.reason, fact(about: $0.person)].compactMap { $0 }
        return Completion(spelled($0.name), fact: facts.joined(separator: " · "))
      }
    }
    found += words(at: place)
    for role in SyntaxRole.allCases where place.roles.contains(role) {
      found += stored(role, typed: place.typed)
    }
    var seen: Set<String> = []
    found = found.filter { seen.insert($0.text).inserted }
    return (place.range, Array(found.prefix(Self.completionLimit)))
  }

  /// Lets go of what is no longer true.
  func refreshAssistance() {
    guard let stamp = try? journal.changeStamp else { return }
    if let known = assistance.validity, known.stamp == stamp, known.today == today { return }
    assistance = AssistanceMemory(validity: (stamp, today), due: assistance.due)
  }

  // MARK: Words

  /// Keywords that begin with what is typed.
  func words(at place: EditingPlace) -> [Completion] {
    let typed = place.typed.lowercased()
    return place.expected.compactMap { expected -> Completion? in
      guard case .keyword(let keyword) = expected.terminal, keyword.text.hasPrefix(typed)
      else { return nil }
      return Completion(keyword.text, fact: keyword.meaning)
    }.sorted { $0.text < $1.text }
  }

  /// `set theme to |`: what the setting can be.
  func settingValues(at place: EditingPlace) -> [Completion] {
    guard place.before.count >= 2, place.before[place.before.count - 1].text == "to",
      place.before[place.before.count - 2].role == .setting,
      let setting = SettingName(rawValue: place.before[place.before.count - 2].text)
    else { return [] }
    return setting.values.filter { $0.hasPrefix(place.typed) }.map {
      Completion($0, fact: $0 == self.setting(setting) ? "as it is now" : "")
    }
  }

  /// Tags, habits, kinds and whatever else the store or the model lists for a role.
  func stored(_ role: SyntaxRole, typed: String) -> [Completion] {
    let prefix = typed.lowercased()
    func matching(_ names: [String]) -> [Completion] {
      names.filter { $0.lowercased().hasPrefix(prefix) }.map { Completion($0) }
    }
    switch role {
    case .tag, .remark:
      guard typed.isEmpty || typed.hasPrefix("#") else { return [] }
      let tags = try? journal.tags(withPrefix: typed, limit: Self.completionLimit)
      return (tags ?? []).map { Completion("#" + $0) }
    case .habit: return matching((try? journal.habitNames()) ?? [])
    case .kind, .medium: return matching(InteractionWords.table.map(\.word))
    case .setting:
      return SettingName.allCases.map { Completion($0.rawValue, fact: setting($0)) }
        .filter { $0.text.hasPrefix(prefix) }
        + Parameter.table.filter { $0.name.hasPrefix(prefix) }
        .map { Completion($0.name, fact: $0.meaning) }
    case .fieldName: return matching(PersonField.allCases.map(\.rawValue))
    case .variable: return matching(variables.names.map { "$" + $0 })
    case .errorCode: return matching(DiagnosticCode.allCases.map(\.rawValue))
    case .statement, .keyword, .verb, .clause, .modifier, .block, .listSeparator, .person,
      .personContinuation, .place, .placeContinuation, .topic, .topicContinuation, .date,
      .duration, .number, .string, .text, .strength, .source, .constant, .path, .helpTopic,
      .operator, .punctuation, .separator, .end, .comment, .space, .continuation, .error:
      return []
    }
  }

  // MARK: Names in the line

  /// Who a name in the line would be read as.
  package func acquaintance(with name: String) -> Acquaintance {
    refreshAssistance()
    if let known = assistance.acquaintances[name] { return known }
    let found = foundAcquaintance(with: name)
    assistance.acquaintances[name] = found
    return found
  }

  private func foundAcquaintance(with name: String) -> Acquaintance {
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
}

/// The word at the cursor: what stands before it in its statement, and what could stand in its
/// place.
struct EditingPlace {
  /// A word before the cursor.
  struct Piece {
    var role: SyntaxRole
    var text: String
    var range: SourceRange
  }

  var range: SourceRange
  let expected: [Expected]
  let roles: Set<SyntaxRole>
  let typed: String
  /// The words of the statement before the range.
  let before: [Piece]

  init(_ text: String, at cursor: Int, _ session: Session) {
    let bytes = Array(text.utf8.prefix(cursor))
    func slice(_ range: SourceRange) -> String {
      String(decoding: bytes[range.start..<min(range.end, bytes.count)], as: UTF8.self)
    }
    var site = completionSite(in: text, at: cursor)
    var pieces: [Piece] = []
    for (range, role) in highlights(of: slice(SourceRange(0, site.range.start))) {
      if role == .separator { pieces = [] }
      if role != .separator { pieces.append(Piece(role: role, text: slice(range), range: range)) }
    }
    if let start = Self.continuedName(pieces, site, slice(site.range)),
      session.isNamed(slice(SourceRange(start, cursor)))
    {
      site = completionSite(in: text, at: start)
      site.range = SourceRange(start, cursor)
      pieces.removeAll { $0.range.start >= start }
    }
    range = site.range
    expected = site.expected
    roles = Set(site.expected.map(\.role))
    typed = slice(site.range)
    before = pieces
  }

  /// `meet Mary An|`: where the name has begun before the word at the cursor.
  private static func continuedName(
    _ pieces: [Piece], _ site: CompletionSite, _ typed: String
  ) -> Int? {
    guard site.expected.contains(where: { $0.role == .personContinuation }),
      typed.first?.isUppercase == true
    else { return nil }
    var start: Int?
    for piece in pieces.reversed() {
      guard piece.role == .person || piece.role == .personContinuation else { break }
      start = piece.range.start
      if piece.role == .person { break }
    }
    return start
  }

  /// The word that the person at the cursor depends on, such as `via` or `deepen`.
  var governor: Piece? {
    before.last {
      switch $0.role {
      case .person, .personContinuation, .listSeparator: false
      default: true
      }
    }
  }

  /// The names of a statement up to a place.
  func names(before end: Int) -> [String] {
    var names: [String] = []
    for piece in before where piece.range.end <= end {
      if piece.role == .person {
        names.append(piece.text)
      } else if piece.role == .personContinuation, let last = names.indices.last {
        names[last] += " " + piece.text
      }
    }
    return names
  }
}
