import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  func table(_ when: WhenQuery, on asked: AskedDay) throws -> ResultTable {
    switch when {
    case .didIMeet(let reference):
      let person = try resolve(reference, as: .known)
      return try meeting(of: person, on: asked) { name, entry in
        "You met \(name) on \(echoDate(entry.date))."
      }
    case .didILastContact(let reference):
      return try lastContact(resolve(reference, as: .known), on: asked)
    case .shouldIContact(let reference):
      return try whenDue(resolve(reference, as: .known), on: asked)
    }
  }

  func whereMet(_ reference: PersonReference, on asked: AskedDay) throws -> ResultTable {
    let person = try resolve(reference, as: .known)
    return try meeting(of: person, on: asked) { name, entry in
      entry.place.map { "You met \(name) at \($0)." } ?? "You did not say where you met \(name)."
    }
  }

  /// The entry of the first meeting with a person, with people as they stand after merges; nil where
  /// they had not met by then.
  func meeting(with person: PersonID, on asked: AskedDay) throws -> Entry? {
    guard let id = try journal.person(person)?.metEntry,
      let entry = try journal.entryAsItStands(id),
      asked.through.map({ entry.date.day <= $0 }) ?? true
    else { return nil }
    return entry
  }

  private func meeting(
    of person: PersonID, on asked: AskedDay, _ say: (String, Entry) throws -> String
  ) throws -> ResultTable {
    let name = try name(of: person)
    guard let entry = try meeting(with: person, on: asked) else {
      var table = ResultTable()
      table.headline = "You have not met \(name)."
      table.notes = ["If you have: meet \(spelled(name)) at ‹place› yesterday"]
      return table
    }
    var table = try entryTable([entry], noun: ("meeting", "meetings"))
    table.headline = try say(name, entry)
    return table
  }

  private func lastContact(_ person: PersonID, on asked: AskedDay) throws -> ResultTable {
    let name = try name(of: person)
    let evidence = try journal.evidence(of: person, through: asked.through)
    guard let last = evidence.last(where: { $0.kind.isContact }),
      let entry = try journal.entryAsItStands(last.entry)
    else {
      var table = ResultTable()
      table.headline = "You have had no contact with \(name)."
      table.notes = ["Who leads there? how do I reach \(spelled(name))?"]
      return table
    }
    var table = try entryTable([entry], noun: ("contact", "contacts"))
    let days = asked.day - last.day
    let ago = days == 0 ? "that day" : "\(counted(days, "day")) ago"
    table.headline =
      "On \(echoDate(PartialDate(last.day))), \(days == 0 && asked.day == today ? "today" : ago)."
    return table
  }

  func table(_ what: WhatQuery, on asked: AskedDay) throws -> ResultTable {
    switch what {
    case .doesValue(let reference):
      return try traitTable([.values], of: resolve(reference, as: .known), on: asked)
    case .matters(let reference):
      return try traitTable([.values, .needs], of: resolve(reference, as: .known), on: asked)
    case .doesKnowAboutMe(let reference):
      return try knowledgeOfMe(resolve(reference, as: .known), on: asked)
    case .doesOweMe(let reference):
      return try debts(mine: false, with: resolve(reference, as: .known), on: asked)
    case .doIOwe(let reference):
      guard let reference else { return try debts(mine: true, on: asked) }
      return try debts(mine: true, with: resolve(reference, as: .known), on: asked)
    case .didIPromise(let reference):
      return try promises(on: asked, with: reference.map { try resolve($0, as: .known) }) {
        $0.entry.actor == .me
      }
    case .happened(let reference, let since):
      let from = try since.map { try resolve($0, for: .past).day }
      return try story(of: resolve(reference, as: .known), since: from, on: asked)
    case .changed(let since):
      let from = try since.map { try resolve($0, for: .past).day } ?? asked.day - 30
      return try changes(since: from, on: asked)
    }
  }

  private func story(
    of person: PersonID, since: Day?, on asked: AskedDay
  ) throws -> ResultTable {
    let found = try journal.entries(
      of: Set(EntryKind.allCases).subtracting([.person, .receipt]), with: person, role: nil,
      through: asked.through, limit: nil
    ).filter { entry in since.map { entry.date.day >= $0 } ?? true }
    var table = try entryTable(found, noun: ("entry", "entries"))
    if found.isEmpty {
      let when = since == nil && asked.through == nil ? "" : " then"
      let name = try name(of: person)
      table.headline = "Nothing is recorded about \(name)\(when)."
      table.notes = ["Write something down: note \(spelled(name)) \"…\""]
    }
    return table
  }

  private func changes(since: Day, on asked: AskedDay) throws -> ResultTable {
    let kinds = Set(EntryKind.allCases).subtracting([
      .person, .undo, .redo, .retraction, .setting, .habit, .receipt,
    ])
    let all = try journal.entries(
      of: kinds, with: nil, role: nil, through: asked.through, limit: nil
    ).filter { $0.date.day >= since }
    let firsts = try firstContacts(since: since, on: asked)
    // Every-day talk is counted, not listed: what changed is who is new and what was said or done.
    let found = all.filter { $0.kind != .interaction || firsts.contains($0.id) }
    var table = try entryTable(found, noun: ("change", "changes"))
    let talks = all.count - found.count
    let others = found.count { !firsts.contains($0.id) }
    table.headline =
      "Since \(since.description): \(counted(firsts.count, "new contact")), "
      + "\(counted(others, "other change")), \(counted(talks, "further interaction"))."
    table.notes = all.isEmpty ? [Self.firstStep] : []
    return table
  }

  /// The entries by which people became contacts.
  private func firstContacts(since: Day, on asked: AskedDay) throws -> Set<EntryID> {
    var found: Set<EntryID> = []
    try journal.forEachPerson { record in
      guard record.isContact, let met = record.metOn?.day, let entry = record.metEntry else {
        return
      }
      if met >= since, asked.through.map({ met <= $0 }) ?? true { found.insert(entry) }
    }
    return found
  }

  private func traitTable(
    _ kinds: [TraitKind], of person: PersonID, on asked: AskedDay
  ) throws -> ResultTable {
    var table = ResultTable([
      Column("what", "what"), Column("topic", "topic"), Column("since", "since"),
    ])
    table.noun = ("thing", "things")
    for kind in kinds {
      var seen: Set<String> = []
      for entry in try traitEntries(kind, of: person, through: asked.through) {
        for topic in entry.topics where seen.insert(matchingKey(topic)).inserted {
          table.rows.append(
            Row(values: [
              .text(kind.word), .text(topic), entry.until.map { .date($0) } ?? .nothing,
            ]))
        }
      }
    }
    let name = try name(of: person)
    if table.rows.isEmpty {
      table.headline = "I do not know what matters to \(name)."
      table.notes = ["Ask, then say: \(spelled(name)) values ‹topic›"]
    }
    return table
  }

  /// What somebody saw, heard of and was promised: evidence only.
  private func knowledgeOfMe(_ person: PersonID, on asked: AskedDay) throws -> ResultTable {
    let kinds: Set<EntryKind> = [.sawWork, .vouch, .helped, .introduction, .promise, .settlement]
    var found = try journal.entries(
      of: kinds, with: person, role: nil, through: asked.through, limit: nil)
    found += try journal.entries(
      of: [.interaction], with: person, role: .subject, through: asked.through, limit: nil
    ).filter { !$0.topics.isEmpty }
    var table = try entryTable(
      found.sorted { ($0.date.day, $0.id) < ($1.date.day, $1.id) }, noun: ("entry", "entries"))
    let name = try name(of: person)
    table.headline =
      found.isEmpty
      ? "\(name) has seen nothing of you that is recorded."
      : "What \(name) has seen, heard and been promised:"
    if found.isEmpty {
      table.notes = ["Show what you do, then say: \(spelled(name)) saw my ‹skill›"]
    }
    return table
  }

  /// One entry as a sentence, from my side.
  func story(of entry: Entry) throws -> String {
    let subjects = try names(of: entry.people(.subject))
    let objects = try names(of: entry.people(.object))
    let brokers = try names(of: entry.people(.broker))
    let via = try names(of: entry.people(.introducer))
    let topics = enumerated(entry.topics)
    var text: String
    switch entry.kind {
    case .interaction: text = try interactionStory(entry)
    case .introduction:
      text = "\(brokers.isEmpty ? "I" : brokers) introduced \(subjects) to \(objects)"
    case .note: text = "note"
    case .tag: text = "tagged"
    case .untag: text = "untagged"
    case .ask:
      text = objects.isEmpty ? "asked for \(topics)" : "asked to introduce me to \(objects)"
    case .declined: text = "\(brokers) declined to introduce \(subjects) to \(objects)"
    case .promise: text = "\(entry.actor == .me ? "I" : subjects) promised"
    case .settlement:
      text = "promise \(entry.number ?? 0) \(["kept", "broken", "cancelled"][min(2, entry.code)])"
    case .thanks: text = "thanked \(subjects)" + (topics.isEmpty ? "" : " for \(topics)")
    case .cadence:
      text =
        entry.until.map { "contact by \($0.description)" }
        ?? (entry.number == 0 ? "no reminders" : "contact every \(entry.number ?? 0) days")
    case .want:
      text =
        Relationships.Layer(rawValue: entry.code).map { "wanted in my \($0.word)" }
        ?? "should know me better"
    case .skip: text = "skipped until \(entry.until?.description ?? "")"
    case .seek: text = "sought \(topics)"
    case .opportunity:
      text = "opportunity \(entry.number ?? 0) \(entry.code == 0 ? "found" : "lost")"
    case .rename: text = "renamed to"
    case .alias: text = "also called"
    // By now the two are one: only the words that were said tell them apart.
    case .merge: text = entry.source ?? "merged into \(objects)"
    case .retraction: text = "entry \(entry.number ?? 0) retracted"
    case .tie:
      let verb = entry.number == 1 ? "trusts" : "knows"
      let strength = entry.code == 0 ? "" : " " + strengthWord(entry.code)
      text = "\(subjects) \(verb) \(objects)\(strength)"
    case .sawWork: text = "\(subjects) saw my \(topics)"
    case .vouch: text = "\(subjects) vouched for \(topics.isEmpty ? "me" : "my \(topics)")"
    case .helped:
      text =
        objects.isEmpty
        ? (entry.actor == .me ? "I helped \(subjects)" : "\(subjects) helped me")
        : "\(brokers) helped \(objects)"
    case .trait:
      let isMine = entry.people(.subject) == [.me]
      let verb =
        TraitKind(rawValue: entry.code).map {
          echoVerb(entry.people(.subject), $0.word, $0.firstPerson)
        } ?? ""
      text = "\(isMine ? "I" : subjects) \(verb) \(topics)\(entry.place ?? "")"
    case .person: text = "known of"
    case .setting: text = "setting"
    case .habit: text = entry.code == HabitCode.run ? "habit run" : "habit"
    case .undo: text = "undo"
    case .redo: text = "redo"
    case .listing: text = listingStory(entry)
    case .receipt: text = "taken from a file"
    }
    if !via.isEmpty { text += " via \(via)" }
    if let hours = entry.hours { text += " for \(hoursText(hours))" }
    if entry.kind != .trait, let place = entry.place { text += " at \(place)" }
    if [.interaction, .helped, .note].contains(entry.kind), !topics.isEmpty {
      text += " about \(topics)"
    }
    if !entry.tags.isEmpty { text += " " + entry.tags.map { "#\($0)" }.joined(separator: " ") }
    if entry.kind != .listing, let words = entry.text { text += ": \(words)" }
    return text
  }

  private func listingStory(_ entry: Entry) -> String {
    let listing = Listing(text: entry.text ?? "")
    let shown: [Listing.Field] = [.role, .company, .city, .email, .phone, .profile, .birthday]
    let facts = shown.flatMap { listing[$0] }
    let book = FileFormat(code: entry.code).map { " by \($0.title)" } ?? ""
    return "listed\(book)" + (facts.isEmpty ? "" : ": " + facts.joined(separator: ", "))
  }

  private func interactionStory(_ entry: Entry) throws -> String {
    let kind = EvidenceKind(rawValue: entry.code) ?? .met
    if kind == .met { return "met" }
    let direction: String
    switch entry.actor {
    case .me: direction = " from me"
    case .them: direction = " to me"
    case .both: direction = ""
    }
    return (entry.isDeliberate ? "deepened over " : "") + kind.word + direction
  }
}

extension TraitKind {
  var word: String {
    switch self {
    case .excelsAt: "excels at"
    case .strugglesWith: "struggles with"
    case .values: "values"
    case .needs: "needs"
    case .worksAt: "works at"
    case .livesIn: "lives in"
    case .can: "can"
    }
  }

  /// The verb after “I”.
  var firstPerson: String {
    switch self {
    case .excelsAt: "excel at"
    case .strugglesWith: "struggle with"
    case .values: "value"
    case .needs: "need"
    case .worksAt: "work at"
    case .livesIn: "live in"
    case .can: "can"
    }
  }
}
