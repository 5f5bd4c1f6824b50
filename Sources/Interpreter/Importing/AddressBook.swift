import Exchange
import Journal
import Relationships

/// Everybody in the store, as far as an address book can tell them apart: by name, by addresses, and
/// by what earlier imports said of them.
struct AddressBook {
  private let journal: Journal
  private let format: FileFormat
  /// What this kind of address book said last of each.
  private var listings: [PersonID: Listing] = [:]
  /// Telephones, by whichever book.
  private var phones: [PersonID: Set<String>] = [:]
  private var holdersOfUID: [String: [PersonID]] = [:]

  /// Complexity: O(listings on record).
  init(_ journal: Journal, format: FileFormat) throws {
    self.journal = journal
    self.format = format
    for entry in try journal.entries(
      of: [.listing], with: nil, role: nil, through: nil, limit: nil
    ).sorted(by: { $0.id < $1.id }) {
      let listing = Listing(text: entry.text ?? "")
      for person in entry.people(.subject) {
        phones[person, default: []].formUnion(listing[.phone].compactMap(phoneKey))
        if entry.code == format.code { listings[person] = listing }
      }
    }
    for (person, listing) in listings {
      for uid in listing[.uid] { holdersOfUID[uid, default: []].append(person) }
    }
  }

  func listing(of person: PersonID) -> Listing? { listings[person] }

  func record(_ person: PersonID) throws -> PersonRecord? { try journal.person(person) }

  func people(named name: String) throws -> [PersonID] {
    try journal.people(named: matchingKey(name))
  }

  func people(at address: String) throws -> [PersonID] { try journal.people(at: address) }

  func people(withUID uid: String) -> [PersonID] { holdersOfUID[uid] ?? [] }

  /// What tells the person from others of the same name.
  func marks(of person: PersonID) throws -> ContactMarks {
    var marks = ContactMarks()
    guard let record = try journal.person(person) else { return marks }
    for name in [record.name] + record.aliases { marks.add(name: name) }
    if let listing = listings[person] {
      marks.uids = Set(listing[.uid])
      marks.isListed = true
    }
    marks.phones = phones[person] ?? []
    return marks
  }
}

extension Journal {
  /// The people who have exactly this address: the key of a name has no accents, an address may.
  func people(at address: String) throws -> [PersonID] {
    try people(named: matchingKey(address)).filter { id in
      guard let record = try person(id) else { return false }
      return ([record.name] + record.aliases).contains { $0.lowercased() == address }
    }
  }
}

/// What tells people of one name apart. Two who have marks of one kind, and none in common, are two
/// people; where no kind can be compared nobody knows.
struct ContactMarks {
  /// Keys of names that are no addresses.
  var names: Set<String> = []
  var emails: Set<String> = []
  var profiles: Set<String> = []
  var phones: Set<String> = []
  /// Of this kind of address book only.
  var uids: Set<String> = []
  /// This kind of address book has said something of them before.
  var isListed = false

  init() {}

  init(of record: ContactRecord) {
    names = Set(([record.name].compactMap { $0 } + record.nicknames).map(matchingKey))
    emails = Set(record.emails)
    profiles = Set(record.profiles)
    phones = Set(record.phones.compactMap(phoneKey))
    uids = record.uid.map { [$0] } ?? []
  }

  mutating func add(name: String) {
    if isMailAddress(name) {
      emails.insert(name.lowercased())
    } else if isAddress(name) {
      profiles.insert(name.lowercased())
    } else {
      names.insert(matchingKey(name))
    }
  }

  mutating func formUnion(_ other: ContactMarks) {
    names.formUnion(other.names)
    emails.formUnion(other.emails)
    profiles.formUnion(other.profiles)
    phones.formUnion(other.phones)
    uids.formUnion(other.uids)
    isListed = isListed || other.isListed
  }

  private var kinds: [Set<String>] { [profiles, emails, phones, uids] }

  /// False for somebody of whom nothing is known but the name.
  var isEmpty: Bool { kinds.allSatisfy(\.isEmpty) }

  func hasInCommon(with other: ContactMarks) -> Bool {
    zip(kinds, other.kinds).contains { !$0.isDisjoint(with: $1) }
  }

  func isToldApart(from other: ContactMarks) -> Bool {
    !hasInCommon(with: other) && zip(kinds, other.kinds).contains { !$0.isEmpty && !$1.isEmpty }
  }
}

/// True for a name that is an address of mail or of a profile.
func isAddress(_ name: String) -> Bool {
  isMailAddress(name) || profileAddress(name) == name.lowercased()
}

/// The last nine digits of a telephone: with and without the country's number they are the same; nil
/// for what is too short to tell anybody.
private func phoneKey(_ number: String) -> String? {
  let digits = number.unicodeScalars.compactMap {
    $0.properties.numericType == .decimal ? $0.properties.numericValue : nil
  }
  guard digits.count >= 7 else { return nil }
  return digits.suffix(9).map { String(Int($0)) }.joined()
}
