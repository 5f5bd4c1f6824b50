import Exchange
import Journal
import Relationships

/// Finds out whom the records of an address book are about.
///
/// Homonyms are never taken for one another: a record is about somebody known only where a profile,
/// the book's own number, or an address together with the name says so.
struct ContactPlanner {
  /// Somebody of whom the file has at least one record.
  struct Contact {
    /// Nil for somebody new.
    var person: PersonID?
    var name: String
    /// Of the first record, with what later ones of the same person add.
    var record: ContactRecord
    var marks: ContactMarks
    var line: Int
    /// Another person bears the name.
    var hasHomonym = false
  }

  /// Whom a record is about.
  enum Match {
    case contact(Int)
    case person(PersonID)
    case new(hasHomonym: Bool)
    case ambiguous([Holder], Likeness)
  }

  /// What makes a record look like one about somebody.
  enum Likeness {
    case address, name
  }

  /// Somebody known, or somebody that the file has made known.
  enum Holder: Hashable {
    case person(PersonID)
    case contact(Int)
  }

  let book: AddressBook
  private(set) var contacts: [Contact] = []
  private var byPerson: [PersonID: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private var byMark: [String: [Int]] = [:]

  init(_ book: AddressBook) { self.book = book }

  // MARK: Adding

  /// Takes in a record about somebody who has none in this file yet.
  mutating func begin(
    _ record: ContactRecord, line: Int, person: PersonID?, name: String, hasHomonym: Bool = false
  ) throws {
    var marks = ContactMarks(of: record)
    marks.add(name: name)
    let index = contacts.count
    if let person {
      byPerson[person] = index
      marks.formUnion(try book.marks(of: person))
    }
    contacts.append(
      Contact(
        person: person, name: name, record: record, marks: marks, line: line,
        hasHomonym: hasHomonym))
    remember(index)
  }

  /// Takes in a further record about somebody: it adds to what the first one said.
  mutating func extend(_ index: Int, by record: ContactRecord) {
    contacts[index].record.add(record)
    contacts[index].marks.formUnion(ContactMarks(of: record))
    remember(index)
  }

  private mutating func remember(_ index: Int) {
    let marks = contacts[index].marks
    for name in marks.names where byName[name]?.contains(index) != true {
      byName[name, default: []].append(index)
    }
    for mark in marks.emails.union(marks.profiles).union(marks.uids)
    where byMark[mark]?.contains(index) != true {
      byMark[mark, default: []].append(index)
    }
  }

  // MARK: Matching

  func match(_ record: ContactRecord) throws -> Match {
    let unique = try holders(ofAny: record.profiles) + holders(ofUID: record.uid)
    if let match = match(among: unique) {
      return match
    }
    let marks = ContactMarks(of: record)
    let byMail = Set(try holders(ofAny: record.emails))
    guard record.name != nil else {
      return match(among: Array(byMail))
        ?? .new(hasHomonym: false)
    }
    let agreeing = try byMail.filter { holder in
      let known = try self.marks(of: holder)
      return known.names.isEmpty || !known.names.isDisjoint(with: marks.names)
    }
    if let match = match(among: Array(agreeing)) {
      return match
    }
    if !byMail.isEmpty {
      return .ambiguous(sorted(byMail), .address)
    }
    return try matchByName(record, marks)
  }

  /// The one whom all signs point to; nil where there is none.
  private func match(among holders: [Holder]) -> Match? {
    let distinct = Set(holders)
    guard let only = distinct.first else { return nil }
    guard distinct.count == 1 else { return .ambiguous(sorted(distinct), .address) }
    return match(only)
  }

  private func match(_ holder: Holder) -> Match {
    switch holder {
    case .person(let person): .person(person)
    case .contact(let index): .contact(index)
    }
  }

  /// Each of a name is compared with all others who bear it: of so many, only an address tells one.
  private static let mostHomonyms = 500

  /// No address is known: the name alone says who it may be, and marks who it cannot be.
  private func matchByName(_ record: ContactRecord, _ marks: ContactMarks) throws -> Match {
    guard let name = record.name else { return .new(hasHomonym: false) }
    let holders = try holders(ofName: name)
    guard holders.count < Self.mostHomonyms else { return .ambiguous(holders, .name) }
    var possible: [Holder] = []
    for holder in holders {
      let known = try self.marks(of: holder)
      if marks.hasInCommon(with: known) { return match(holder) }
      if marks.isToldApart(from: known) { continue }
      if isTheSameBareName(marks, holder, known) { return match(holder) }
      possible.append(holder)
    }
    guard possible.isEmpty else {
      return .ambiguous(possible, .name)
    }
    return .new(hasHomonym: !holders.isEmpty)
  }

  /// A book that has nothing of somebody but the name made them known before.
  private func isTheSameBareName(
    _ marks: ContactMarks, _ holder: Holder, _ known: ContactMarks
  ) -> Bool {
    guard case .person = holder else { return false }
    return marks.isEmpty && known.isEmpty && known.isListed
  }

  // MARK: Holders

  private func marks(of holder: Holder) throws -> ContactMarks {
    switch holder {
    case .person(let person): try book.marks(of: person)
    case .contact(let index): contacts[index].marks
    }
  }

  private func holder(_ person: PersonID) -> Holder {
    byPerson[person].map { .contact($0) } ?? .person(person)
  }

  private func holders(ofName name: String) throws -> [Holder] {
    try distinct(
      book.people(named: name).map(holder)
        + (byName[matchingKey(name)] ?? []).map { .contact($0) })
  }

  private func holders(ofAny addresses: [String]) throws -> [Holder] {
    try distinct(
      addresses.flatMap { address in
        try book.people(at: address).map(holder)
          + (byMark[address] ?? []).map { .contact($0) }
      })
  }

  private func holders(ofUID uid: String?) -> [Holder] {
    guard let uid else { return [] }
    return distinct(
      book.people(withUID: uid).map(holder) + (byMark[uid] ?? []).map { .contact($0) })
  }

  private func distinct(_ holders: [Holder]) -> [Holder] {
    var seen: Set<Holder> = []
    return holders.filter { seen.insert($0).inserted }
  }

  private func sorted(_ holders: Set<Holder>) -> [Holder] {
    holders.sorted { order($0) < order($1) }
  }

  private func order(_ holder: Holder) -> (Int, Int64) {
    switch holder {
    case .person(let person): (0, person.rawValue)
    case .contact(let index): (1, Int64(index))
    }
  }
}

extension ContactRecord {
  /// Takes in what another record of the same person says beside; what is said already stays.
  mutating func add(_ other: ContactRecord) {
    nicknames += other.nicknames
    if let name, let more = other.name, more != name { nicknames.append(more) }
    name = name ?? other.name
    emails += other.emails
    profiles += other.profiles
    phones += other.phones
    pages += other.pages
    labels += other.labels
    if company == nil { (company, role) = (other.company, other.role ?? role) }
    city = city ?? other.city
    birthday = birthday ?? other.birthday
    note = note ?? other.note
    connectedOn = connectedOn ?? other.connectedOn
  }
}
