/// What an address book says of a person, as the entry that records it keeps it: one line for each
/// thing said, `email alice@example.com`.
///
/// It makes a contact, and is no evidence. The latest one of each address book tells an import what
/// has changed since.
package struct Listing: Hashable, Sendable {
  /// What can be said. The raw values are stored.
  package enum Field: String, CaseIterable, Sendable {
    case name, nickname, email, profile, phone, page, uid, company, role, city, birthday, label
    /// The digest of a note, which is an entry of its own.
    case note
  }

  package struct Item: Hashable, Sendable {
    package var field: Field
    package var value: String
  }

  package private(set) var items: [Item] = []

  package init() {}

  /// Lines that cannot be read are passed over: a later version may have said more.
  package init(text: String) {
    // By scalars: a space is one character with the marks that a value may begin with.
    for line in text.unicodeScalars.split(separator: "\n") {
      guard let space = line.firstIndex(of: " "),
        let field = Field(rawValue: String(line[..<space]))
      else { continue }
      add(field, String(line[line.index(after: space)...]))
    }
  }

  package var text: String {
    items.map { "\($0.field.rawValue) \($0.value)" }.joined(separator: "\n")
  }

  /// Adds what is not said yet; a line break in it becomes a space, and nothing adds nothing.
  package mutating func add(_ field: Field, _ value: String?) {
    guard let value = value?.replacing("\n", with: " "), !value.isEmpty else { return }
    let item = Item(field: field, value: value)
    if !items.contains(item) { items.append(item) }
  }

  /// Everything said of one kind, in the order of the address book.
  package subscript(field: Field) -> [String] {
    items.filter { $0.field == field }.map(\.value)
  }

  /// What the person can be found under, as by an alias.
  package var addresses: [String] { self[.email] + self[.profile] }
}
