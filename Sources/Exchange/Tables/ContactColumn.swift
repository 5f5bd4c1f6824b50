import Relationships

/// What a column of a table of people, or a key of an object, tells.
enum ContactColumn: Hashable {
  case name, given, middle, family, fileAs, nickname
  case email, phone, link, company, role, city
  case label, note, birthday, connected
  /// Of what kind the value beside is: `Phone 1 - Type`. Nothing is lost without it.
  case kind

  /// By a header's cell or a key, in any case and with any spaces, dots and numbers between:
  /// `E-mail 1 - Value`, `e_mail`, `EMail2`.
  init?(_ title: String) {
    let key = columnKey(title)
    if let column = contactColumns[key] {
      self = column
      return
    }
    let word = key.filter { !$0.isNumber }
    guard word != key else { return nil }
    if word.hasSuffix("type") || word.hasSuffix("label") {
      self = .kind
    } else if let column = contactColumns[
      word.hasSuffix("value") ? String(word.dropLast("value".count)) : word]
    {
      self = column
    } else {
      return nil
    }
  }

  /// The columns of a header, or the keys of an object.
  static func columns(_ titles: [String]) -> [ContactColumn?] {
    var columns = titles.map { ContactColumn($0) }
    let keys = titles.map(columnKey)
    // "Vorname;Name" is how German tables have it.
    let isNameOfFamily = keys.contains("vorname") && !columns.contains(.family)
    // Outlook's Title is then a form of address: "Dr.".
    let isTitleOfJob = !keys.contains("jobtitle")
    for (index, key) in keys.enumerated() {
      if key == "name", isNameOfFamily { columns[index] = .family }
      if key == "title", !isTitleOfJob { columns[index] = nil }
    }
    return columns
  }

  /// True where a column can say who somebody is.
  var isName: Bool { self == .name || self == .given || self == .family }
}

/// The letters and digits of a header's cell as they are compared; empty for what is too long to be
/// one.
func columnKey(_ title: String) -> String {
  guard title.utf8.count <= 100 else { return "" }
  return matchingKey(title).filter { $0.isLetter || $0.isNumber }
}

/// The names of columns in English and German, as `columnKey` has them.
private let contactColumns: [String: ContactColumn] = {
  let names: [(ContactColumn, [String])] = [
    (.name, ["name", "fullname", "displayname", "contactname", "personname", "vollername"]),
    (.given, ["firstname", "givenname", "forename", "first", "given", "vorname"]),
    (.middle, ["middlename", "additionalname", "middle", "zweitervorname"]),
    (.family, ["lastname", "familyname", "surname", "last", "family", "nachname", "familienname"]),
    (.fileAs, ["fileas"]),
    (.nickname, ["nickname", "nicknames", "nick", "alias", "aliases", "spitzname"]),
    (
      .email,
      [
        "email", "emails", "mail", "emailaddress", "emailaddresses", "emailadresse", "mailadresse",
        "workemail", "homeemail", "primaryemail", "personalemail",
      ]
    ),
    (
      .phone,
      [
        "phone", "phones", "phonenumber", "phonenumbers", "telephone", "tel", "mobile",
        "mobilephone", "cell", "cellphone", "homephone", "businessphone", "workphone",
        "primaryphone", "telefon", "telefonnummer", "handy", "mobil",
      ]
    ),
    (
      .link,
      [
        "linkedin", "linkedinurl", "linkedinprofile", "profile", "profiles", "profileurl", "url",
        "urls", "website", "websites", "webpage", "homepage", "link", "links", "profil", "webseite",
      ]
    ),
    (
      .company,
      [
        "company", "companies", "companyname", "organization", "organisation", "organizationname",
        "employer",
        "work", "worksat", "firma", "unternehmen", "arbeitgeber",
      ]
    ),
    (
      .role,
      [
        "role", "title", "jobtitle", "position", "organizationtitle", "occupation", "job", "beruf",
        "rolle", "stelle", "funktion",
      ]
    ),
    (
      .city,
      [
        "city", "addresscity", "homecity", "location", "home", "town", "livesin", "stadt", "ort",
        "wohnort",
      ]
    ),
    (
      .label,
      [
        "tags", "tag", "labels", "label", "groups", "group", "groupmembership", "categories",
        "category", "kategorien", "kategorie", "gruppen", "gruppe",
      ]
    ),
    (
      .note,
      [
        "note", "notes", "comment", "comments", "notiz", "notizen", "bemerkung", "bemerkungen",
        "kommentar",
      ]
    ),
    (.birthday, ["birthday", "birthdate", "dateofbirth", "dob", "geburtstag", "geburtsdatum"]),
    (
      .connected,
      [
        "connected", "connectedon", "connectedsince", "dateconnected", "met", "meton", "firstmet",
        "since", "verbundenam", "kennengelernt", "seit",
      ]
    ),
  ]
  return Dictionary(
    names.flatMap { column, keys in keys.map { ($0, column) } }, uniquingKeysWith: { $1 })
}()
