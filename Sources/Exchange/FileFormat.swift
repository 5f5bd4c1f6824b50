/// What a file that is imported is written in. The raw values are the words of the language.
package enum FileFormat: String, CaseIterable, Sendable {
  /// What LinkedIn exports: `Connections.csv`, `messages.csv`, `Invitations.csv`, endorsements and
  /// recommendations.
  case linkedin
  /// What Google Contacts exports, old and new.
  case google
  /// vCard 2.1, 3.0 and 4.0.
  case vcard
  /// iCalendar (RFC 5545).
  case ical
  /// Mail: a file in mbox form, or a Maildir.
  case mbox
  /// Any other table with a header that names people.
  case csv
  case json

  /// The number under which entries keep it: never renumber.
  package var code: Int {
    switch self {
    case .linkedin: 1
    case .google: 2
    case .vcard: 3
    case .ical: 4
    case .mbox: 5
    case .csv: 6
    case .json: 7
    }
  }

  package init?(code: Int) {
    guard let format = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = format
  }

  /// What it is called by people.
  package var title: String {
    switch self {
    case .linkedin: "LinkedIn"
    case .google: "Google Contacts"
    case .vcard: "vCard"
    case .ical: "a calendar"
    case .mbox: "mail"
    case .csv: "a table"
    case .json: "JSON"
    }
  }
}
