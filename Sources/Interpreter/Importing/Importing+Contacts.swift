import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

extension Session {
  /// Plans what the address book in a file makes known: contacts, and never an event.
  func planContacts(
    of file: ImportedFile, _ plan: inout ImportPlan, _ statement: Statement
  ) throws {
    guard file.records.contains(where: \.isContact) else { return }
    var planner = ContactPlanner(try AddressBook(journal, format: file.format))
    let own = toldAddresses
    for record in file.records {
      guard case .contact(let contact) = record.content else { continue }
      try pollInterrupt(statement.range)
      guard own.isDisjoint(with: contact.emails + contact.profiles) else {
        plan.leftOut["yourself", default: 0] += 1
        continue
      }
      try place(contact, line: record.line, with: &planner, &plan)
    }
    plan.takenNames = Set(
      planner.contacts.lazy.filter { $0.person == nil }.map { matchingKey($0.name) })
    for contact in planner.contacts {
      try pollInterrupt(statement.range)
      try record(contact, planner.book, file.format, in: &plan)
    }
  }

  // MARK: Whom a record is about

  private func place(
    _ record: ContactRecord, line: Int, with planner: inout ContactPlanner,
    _ plan: inout ImportPlan
  ) throws {
    guard let name = record.callName else {
      return plan.reject(line, "no name and no address")
    }
    if let reason = refusal(of: record, named: name) { return plan.reject(line, reason) }
    switch try planner.match(record) {
    case .contact(let index):
      var whole = planner.contacts[index].record
      whole.add(record)
      if let reason = refusal(of: whole, named: name) { return plan.reject(line, reason) }
      plan.add(
        ImportOutcome(
          line: line, standing: .same, name: name,
          detail: "the same as line \(planner.contacts[index].line)"))
      planner.extend(index, by: record)
    case .person(let person):
      try planner.begin(record, line: line, person: person, name: try self.name(of: person))
    case .new(let hasHomonym):
      try planner.begin(record, line: line, person: nil, name: name, hasHomonym: hasHomonym)
    case .ambiguous(let holders, let likeness):
      let first = try holders.first.map { try self.name(of: $0, in: planner) } ?? ""
      plan.add(
        ImportOutcome(
          line: line, standing: .ambiguous, name: name,
          detail: "\(likeness.words) \(try descriptions(of: holders, in: planner))",
          next: wayOn(from: record, likeness, to: first)))
    }
  }

  /// Why nobody can be called that, or too much is said of somebody; nil where all is well.
  private func refusal(of record: ContactRecord, named name: String) -> String? {
    let key = matchingKey(name)
    if key == "me" || key == "i" { return "a name that means you" }
    let labels = [name, record.company, record.role, record.city].compactMap { $0 }
    if labels.contains(where: { $0.utf8.count > RecordingLimits.label }) {
      return "a name or place of more than \(RecordingLimits.label) bytes"
    }
    let size = record.size
    if size.items > RecordingLimits.items {
      return "more than \(RecordingLimits.items) names, numbers and addresses"
    }
    return size.bytes > RecordingLimits.text ? "more than \(RecordingLimits.text) bytes" : nil
  }

  /// The statement that says they are one person. There is none for two bare names, and none is
  /// needed: such a record says nothing new.
  private func wayOn(
    from record: ContactRecord, _ likeness: ContactPlanner.Likeness, to name: String
  ) -> String? {
    let alias: String?
    switch likeness {
    // The address is theirs already, under another name.
    case .address: alias = record.name
    case .name: alias = (record.profiles + record.emails).first
    }
    return alias.map { "alias \(spelled(name)) as \(quotedText($0))" }
  }

  private func name(
    of holder: ContactPlanner.Holder, in planner: ContactPlanner
  ) throws -> String {
    switch holder {
    case .person(let person): try name(of: person)
    case .contact(let index): planner.contacts[index].name
    }
  }

  /// "Alice Jones (PyCon, 3 days ago), Alice Jones (line 7)".
  private func descriptions(
    of holders: [ContactPlanner.Holder], in planner: ContactPlanner
  ) throws -> String {
    let shown = try holders.prefix(3).map { holder in
      switch holder {
      case .person(let person):
        let fact = try journal.person(person).map { self.fact(about: $0) } ?? ""
        return try name(of: person) + (fact.isEmpty ? "" : " (\(fact))")
      case .contact(let index):
        let contact = planner.contacts[index]
        return "\(contact.name) (line \(contact.line))"
      }
    }
    return shown.joined(separator: ", ") + (holders.count > 3 ? ", …" : "")
  }

  // MARK: What a record says

  private func record(
    _ contact: ContactPlanner.Contact, _ book: AddressBook, _ format: FileFormat,
    in plan: inout ImportPlan
  ) throws {
    let listing = Listing(contact.record)
    let before = contact.person.flatMap { book.listing(of: $0) }
    guard before.map({ Set($0.items) != Set(listing.items) }) ?? true else {
      return plan.add(
        ImportOutcome(line: contact.line, standing: .same, name: contact.name))
    }
    let subject = contact.person ?? plan.newPerson(contact.name, recorded: today)
    let known = try contact.person.flatMap { try book.record($0) }
    let said = Set(before?.items ?? [])
    let news = listing.items.filter { !said.contains($0) }

    var entry = try draft(.listing, PartialDate(dayOfListing(contact)), subjects: [subject])
    entry.text = listing.text
    entry.code = format.code
    plan.entries.append(entry)
    try addNames(of: contact, subject, known, book, &plan)
    try addPlaces(of: contact, subject, known, isListed: before != nil, news, &plan)
    try addRemarks(of: contact, subject, news, &plan)
    plan.add(
      ImportOutcome(
        line: contact.line, standing: contact.person == nil ? .new : .changed,
        name: contact.name, detail: detail(of: contact, news, said, listing)))
  }

  /// A connection of the future is one of today: the file's clock went ahead.
  private func dayOfListing(_ contact: ContactPlanner.Contact) -> Day {
    min(contact.record.connectedOn ?? today, today)
  }

  private func detail(
    of contact: ContactPlanner.Contact, _ news: [Listing.Item], _ said: Set<Listing.Item>,
    _ listing: Listing
  ) -> String {
    if contact.person == nil {
      let work = [contact.record.role, contact.record.company].compactMap { $0 }
      return work.joined(separator: ", ")
        + (contact.hasHomonym ? (work.isEmpty ? "" : "; ") + "another bears the name" : "")
    }
    var fields: [Listing.Field] = []
    let gone = said.subtracting(listing.items)
    for field in Listing.Field.allCases
    where news.contains(where: { $0.field == field }) || gone.contains(where: { $0.field == field })
    {
      fields.append(field)
    }
    return fields.map(\.rawValue).joined(separator: ", ")
  }

  /// Names under which nobody else is known become names of theirs; who was known by an address only is
  /// called by the first of them.
  private func addNames(
    of contact: ContactPlanner.Contact, _ subject: PersonID, _ known: PersonRecord?,
    _ book: AddressBook, _ plan: inout ImportPlan
  ) throws {
    let taken = Set(([known?.name ?? contact.name] + (known?.aliases ?? [])).map(matchingKey))
    let names = [contact.record.name].compactMap { $0 } + contact.record.nicknames
    var isNamed = false
    for name in names where name.utf8.count <= RecordingLimits.label {
      let key = matchingKey(name)
      guard !taken.contains(key), key != "me", key != "i", key.contains(where: \.isLetter),
        try book.people(named: name).isEmpty, plan.takenNames.insert(key).inserted
      else { continue }
      let isFirst = known.map { isAddress($0.name) } == true && !isNamed
      isNamed = true
      var entry = try draft(isFirst ? .rename : .alias, PartialDate(today), subjects: [subject])
      entry.text = name
      plan.entries.append(entry)
    }
  }

  /// Where they work and live: news of this book, and what nobody has said yet. What the user has
  /// written stays until the book itself changes.
  private func addPlaces(
    of contact: ContactPlanner.Contact, _ subject: PersonID, _ known: PersonRecord?,
    isListed: Bool, _ news: [Listing.Item], _ plan: inout ImportPlan
  ) throws {
    func isNews(_ fields: [Listing.Field]) -> Bool { news.contains { fields.contains($0.field) } }
    if let company = contact.record.company, isNews([.company, .role]),
      isListed || known?.workplace == nil,
      (company, contact.record.role) != (known?.workplace, known?.role)
    {
      var entry = try draft(.trait, PartialDate(today), subjects: [subject])
      entry.code = TraitKind.worksAt.rawValue
      entry.place = company
      entry.text = contact.record.role
      plan.entries.append(entry)
    }
    if let city = contact.record.city, isNews([.city]), isListed || known?.home == nil,
      city != known?.home
    {
      var entry = try draft(.trait, PartialDate(today), subjects: [subject])
      entry.code = TraitKind.livesIn.rawValue
      entry.place = city
      plan.entries.append(entry)
    }
  }

  private func addRemarks(
    of contact: ContactPlanner.Contact, _ subject: PersonID, _ news: [Listing.Item],
    _ plan: inout ImportPlan
  ) throws {
    let tags = news.filter { $0.field == .label }.compactMap { tag(fromLabel: $0.value) }
    if !tags.isEmpty {
      var entry = try draft(.tag, PartialDate(today), subjects: [subject])
      for tag in tags where !entry.tags.contains(tag) { entry.tags.append(tag) }
      plan.entries.append(entry)
    }
    if let note = contact.record.note, news.contains(where: { $0.field == .note }) {
      var entry = try draft(.note, PartialDate(today), subjects: [subject])
      entry.text = note
      plan.entries.append(entry)
    }
  }

  /// `#old-friends` for the label “Old friends”; nil where nothing of it can be a tag.
  private func tag(fromLabel label: String) -> String? {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    let tag = words.joined(separator: "-")
    guard !tag.isEmpty, tag.utf8.count <= RecordingLimits.label,
      case .command(.tag(_, let tags, _))? = parse("tag Alice #\(tag)").statements.first?.kind,
      tags.map(\.text) == [tag]
    else { return nil }
    return tag
  }
}

extension ContactPlanner.Likeness {
  /// What comes before the names of those whom a record may be about.
  fileprivate var words: String {
    switch self {
    case .address: "has an address of"
    case .name: "could be"
    }
  }
}

extension ImportPlan {
  mutating func reject(_ line: Int, _ reason: String) {
    add(ImportOutcome(line: line, standing: .rejected, detail: reason))
  }

  /// Somebody who begins to exist with the import; the id is given when it is carried out.
  mutating func newPerson(_ name: String, recorded today: Day) -> PersonID {
    created.append(name)
    let person = PersonID(rawValue: -Int64(created.count))
    var entry = Entry(.person, date: PartialDate(today), recorded: today)
    entry.people = [Participant(person, .subject)]
    entry.text = name
    entries.append(entry)
    return person
  }
}
