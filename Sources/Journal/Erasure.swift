import Relationships

/// Looks at every entry for what an erasure has to do with it.
struct Erasure {
  private let group: Set<PersonID>
  /// The names that are nobody else's.
  private let own: NameMentions
  /// The names that others bear too: whom a text means by them nobody can tell.
  private let ambiguous: NameMentions

  /// Entries of which nothing is left.
  private(set) var gone: [EntryID] = []
  /// What is left of the others.
  private(set) var redacted: [Entry] = []
  /// Statements whose words go.
  private(set) var statements: Set<EntryID> = []
  /// Entries that other people share with the group.
  private(set) var shared = 0
  private(set) var mentionsErased = 0
  private(set) var mentionsLeft = 0

  init(group: Set<PersonID>, names: [String], shared: [String]) {
    self.group = group
    own = NameMentions(names.filter { !shared.contains($0) })
    ambiguous = NameMentions(shared)
  }

  mutating func examine(_ entry: Entry) {
    if entry.people.contains(where: { group.contains($0.person) }) {
      statements.insert(entry.statement)
      guard let rest = entry.without(group) else { return gone.append(entry.id) }
      shared += 1
      redacted.append(blackened(rest) ?? rest)
    } else if entry.kind == .habit, let source = entry.source, own.occur(in: source) {
      // Its statements could no longer be run.
      gone.append(entry.id)
    } else {
      examineMention(entry)
    }
  }

  private mutating func examineMention(_ entry: Entry) {
    let blackened = blackened(entry)
    if let blackened { redacted.append(blackened) }
    let isInWords = entry.source.map { own.occur(in: $0) } == true
    if isInWords { statements.insert(entry.statement) }
    if blackened != nil || isInWords { mentionsErased += 1 }
    let texts = [entry.text, entry.place, entry.source].compactMap { $0 } + entry.topics
    if texts.contains(where: ambiguous.occur) || entry.tags.contains(where: isNamed) {
      mentionsLeft += 1
    }
  }

  private func isNamed(_ tag: String) -> Bool {
    own.partsOccur(in: tag) { _ in false } || ambiguous.partsOccur(in: tag) { _ in false }
  }

  /// The entry with the names blacked out in its free text; nil where there are none.
  private func blackened(_ entry: Entry) -> Entry? {
    guard entry.kind.hasFreeText else { return nil }
    var rest = entry
    rest.text = entry.text.map(own.removed)
    rest.place = entry.place.map(own.removed)
    rest.topics = entry.topics.map(own.removed)
    return rest == entry ? nil : rest
  }
}

extension EntryKind {
  /// The texts of the others are names of people, settings and habits.
  fileprivate var hasFreeText: Bool {
    switch self {
    case .person, .rename, .alias, .merge, .setting, .habit, .undo, .redo, .receipt: false
    case .interaction, .introduction, .note, .tag, .untag, .ask, .declined, .promise, .settlement,
      .thanks, .cadence, .want, .skip, .seek, .opportunity, .retraction, .tie, .sawWork, .vouch,
      .helped, .trait, .listing:
      true
    }
  }
}

extension Entry {
  /// The entry without some people and what was said in free text, or nil where nothing of it is
  /// left.
  fileprivate func without(_ group: Set<PersonID>) -> Entry? {
    var rest = self
    rest.people.removeAll { group.contains($0.person) }
    rest.text = nil
    return rest.isWhole ? rest : nil
  }

  /// True where the people without whom the entry says nothing are there.
  private var isWhole: Bool {
    let roles = Set(people.map(\.role))
    switch kind {
    case .tie: return roles.isSuperset(of: [.subject, .object])
    case .helped: return roles.contains(.subject) || roles.isSuperset(of: [.broker, .object])
    case .introduction where actor == .them: return roles.contains(.broker)
    case .introduction: return roles.contains(.subject) || roles.contains(.object)
    case .ask, .declined: return roles.contains(.broker)
    // A note is its words, which are gone.
    case .merge, .person, .rename, .alias, .note, .listing: return false
    case .opportunity, .seek, .setting, .habit, .retraction, .undo, .redo: return true
    case .interaction, .tag, .untag, .promise, .settlement, .thanks, .cadence, .want, .skip,
      .sawWork, .vouch, .trait, .receipt:
      return roles.contains(.subject)
    }
  }
}
