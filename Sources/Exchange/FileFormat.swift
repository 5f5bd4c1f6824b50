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
}
