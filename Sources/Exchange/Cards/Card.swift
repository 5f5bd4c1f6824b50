/// One card of an address book while it is read.
struct Card {
  /// The line of its BEGIN, from 1.
  let line: Int
  private var record = ContactRecord()
  private var isVersion2 = false
  private var formattedName: String?
  private var nameOfParts: String?
  private var title: String?
  private var role: String?
  private var notes: [String] = []
  private var kind = ""
  private var isShownAsCompany = false

  init(line: Int) { self.line = line }

  /// What a card turns out to be.
  enum Outcome {
    case contact(ContactRecord)
    case skipped(String)
    case rejected(String)
  }

  /// False for a property that the reader has no use for, and that a user may miss.
  mutating func take(_ property: ContentLine) -> Bool {
    takeName(property) || takeAddress(property) || takeFact(property) || takeKind(property)
      || property.name.hasPrefix("X-") || Card.housekeeping.contains(property.name)
  }

  /// Properties that say nothing of a person which a contact could hold, or that cannot be read.
  private static let housekeeping: Set<String> = [
    "CALADRURI", "CALURI", "CLASS", "CLIENTPIDMAP", "CREATED", "FBURL", "GENDER", "GEO",
    "GRAMGENDER", "JSPROP", "KEY", "LABEL", "LANG", "LANGUAGE", "LOGO", "MAILER", "MEMBER", "NAME",
    "PHOTO", "PRODID", "PROFILE", "PRONOUNS", "REV", "SORT-STRING", "SOUND", "SOURCE", "TZ", "XML",
  ]

  private mutating func takeName(_ property: ContentLine) -> Bool {
    switch property.name {
    // Repeated ones are the same in other languages or scripts (ALTID): the first is the preferred.
    case "FN": takeFormattedName(property.line)
    case "N":
      nameOfParts = nameOfParts ?? structuredName(property.text, hasLists: !isVersion2)
    case "NICKNAME":
      record.nicknames += property.text.contentParts(separatedBy: [","]).compactMap(\.self)
    default: return false
    }
    return true
  }

  /// An address book without a name for somebody writes the address in its place.
  private mutating func takeFormattedName(_ name: String?) {
    formattedName = formattedName ?? name.flatMap(personName)
    if let address = name.flatMap(mailAddress) { record.emails.append(address) }
  }

  private mutating func takeAddress(_ property: ContentLine) -> Bool {
    switch property.name {
    case "EMAIL":
      if let address = property.line?.containedMailAddress { record.emails.append(address) }
    case "TEL":
      if let number = property.line?.phoneNumber { record.phones.append(number) }
    case "URL", "IMPP", "SOCIALPROFILE", "X-SOCIALPROFILE": takePage(property.line)
    case "ADR":
      let parts = property.text.contentParts(separatedBy: [";"])
      if parts.count > 3 { record.city = record.city ?? parts[3] }
    default: return false
    }
    return true
  }

  private mutating func takePage(_ page: String?) {
    guard let page else { return }
    if let profile = profileAddress(page) {
      record.profiles.append(profile)
    } else {
      record.pages.append(page)
    }
  }

  private mutating func takeFact(_ property: ContentLine) -> Bool {
    switch property.name {
    case "ORG":
      let company = property.text.contentParts(separatedBy: [";"]).first ?? nil
      record.company = record.company ?? company
    case "TITLE": title = title ?? property.line
    case "ROLE": role = role ?? property.line
    case "BDAY": record.birthday = record.birthday ?? birthday(property)
    case "NOTE":
      if let note = property.text.contentUnescaped.tidiedLines { notes.append(note) }
    case "CATEGORIES":
      let separators: Set<Unicode.Scalar> = isVersion2 ? [",", ";"] : [","]
      // Google puts everybody into this group.
      record.labels += property.text.contentParts(separatedBy: separators)
        .compactMap { $0 == "myContacts" ? nil : $0 }
    case "UID": record.uid = record.uid ?? property.line
    default: return false
    }
    return true
  }

  private mutating func takeKind(_ property: ContentLine) -> Bool {
    switch property.name {
    case "VERSION": isVersion2 = property.keyword == "2.1"
    case "KIND", "X-ADDRESSBOOKSERVER-KIND": kind = property.keyword
    case "X-ABSHOWAS": isShownAsCompany = property.keyword == "COMPANY"
    default: return false
    }
    return true
  }
}

extension Card {
  /// What the whole card says.
  var outcome: Outcome {
    if let what = kindOfOther { return .skipped(what) }
    var contact = record
    contact.name = formattedName ?? nameOfParts
    if contact.name == nil, !contact.nicknames.isEmpty {
      contact.name = contact.nicknames.removeFirst()
    }
    contact.name = contact.name ?? contact.company
    contact.role = title ?? role
    contact.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    contact.removeRepeats()
    guard contact.name != nil || !contact.emails.isEmpty || !contact.profiles.isEmpty else {
      return .rejected("no name and no address")
    }
    return .contact(contact)
  }

  /// What it is where it is no person.
  private var kindOfOther: String? {
    switch kind {
    case "GROUP": "groups"
    case "ORG": "companies"
    case "LOCATION", "APPLICATION", "DEVICE": "places and things"
    // Apple writes the company as the FN of such a card; of a person shown so it writes the N.
    default: isShownAsCompany && nameOfParts == nil ? "companies" : nil
    }
  }
}

/// The name that an N gives. Titles before and after it are no part of a name.
///
/// - Parameter hasLists: whether a comma separates names, as since vCard 3.0.
private func structuredName(_ text: String, hasLists: Bool) -> String? {
  let parts = text.contentPieces(separatedBy: [";"]).prefix(3).map { piece in
    let names = piece.contentParts(separatedBy: hasLists ? [","] : []).compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: " ")
  }
  let (family, given, middle) = (parts.first, parts.dropFirst().first, parts.dropFirst(2).first)
  return wholeName(given: given ?? nil, middle: middle ?? nil, family: family ?? nil)
}

extension String {
  /// A number of a telephone, without the scheme and the parameters of a `tel:` address.
  fileprivate var phoneNumber: String? {
    guard lowercased().hasPrefix("tel:") else { return self }
    return dropFirst("tel:".count).prefix { $0 != ";" }.description.percentDecoded.tidied
  }
}
