import Exchange
import Relationships

extension ContactRecord {
  /// What the person is called until somebody says better: the name, else an address. A name without
  /// any letter is none.
  var callName: String? {
    if let name, matchingKey(name).contains(where: \.isLetter) { return name }
    return (emails + profiles).first
  }

  /// How much there is to record; in bytes at least as much as the listing and the note have.
  var size: (items: Int, bytes: Int) {
    let lists = [nicknames, emails, profiles, phones, pages, labels]
    let single = [name, uid, company, role, city, birthday].compactMap { $0 }
    let items = lists.reduce(single.count) { $0 + $1.count }
    let bytes = (lists + [single]).joined().reduce(0) { $0 + $1.utf8.count }
    // A field's word stands before each, and a digest for the note.
    return (items, max(bytes + 10 * (items + 3), note?.utf8.count ?? 0))
  }
}

extension Listing {
  init(_ record: ContactRecord) {
    self.init()
    add(.name, record.name)
    for name in record.nicknames { add(.nickname, name) }
    for email in record.emails { add(.email, email) }
    for profile in record.profiles { add(.profile, profile) }
    for phone in record.phones { add(.phone, phone) }
    for page in record.pages { add(.page, page) }
    add(.uid, record.uid)
    add(.company, record.company)
    add(.role, record.role)
    add(.city, record.city)
    add(.birthday, record.birthday)
    for label in record.labels { add(.label, label) }
    add(.note, record.note.map(contentDigest))
  }
}
