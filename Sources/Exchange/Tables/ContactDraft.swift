import Relationships

/// A contact while its columns are read.
struct ContactDraft {
  /// The line on which it begins, from 1.
  let line: Int
  /// How its source writes several values in one cell.
  let style: Style
  private var record = ContactRecord()
  private var name: String?
  private var parts: [ContactColumn: String] = [:]
  /// The day of the connection as it is written: the whole file tells which number is the month.
  private(set) var connected: String?

  enum Style {
    /// Names are followed by degrees.
    case linkedin
    /// ` ::: ` separates, and nothing else.
    case google
    /// Commas, semicolons and new lines separate.
    case plain
  }

  init(line: Int, style: Style) {
    self.line = line
    self.style = style
  }

  /// Adds what one cell holds.
  ///
  /// Complexity: O(length).
  mutating func add(_ text: String, as column: ContactColumn) {
    switch column {
    case .name: name = name ?? personName(text)
    case .fileAs: set(personName(text), as: column)
    case .given, .middle, .family: set(text.tidied, as: column)
    case .nickname: record.nicknames += values(text)
    case .email: record.emails += mailAddresses(in: text)
    case .phone: record.phones += values(text, separatedBy: ";\n")
    case .link: addLinks(text)
    case .company: record.company = record.company ?? first(text)
    case .role: record.role = record.role ?? first(text)
    case .city: record.city = record.city ?? first(text)
    case .label: record.labels += values(text).compactMap(label)
    case .note: record.note = record.note ?? text.tidiedLines
    case .birthday: record.birthday = record.birthday ?? tableBirthday(text)
    case .connected: connected = connected ?? text.tidied
    case .kind: break
    }
  }

  /// The contact; nil where it has neither a name nor an address.
  func finished(_ order: SlashOrder) -> ContactRecord? {
    var record = record
    record.removeRepeats()
    record.name = anyName
    if record.name == nil, !record.nicknames.isEmpty {
      record.name = record.nicknames.removeFirst()
    }
    record.connectedOn = connected.flatMap { tableDay($0, order) }
    let isSomebody = record.name != nil || !record.emails.isEmpty || !record.profiles.isEmpty
    return isSomebody ? record : nil
  }

  private var anyName: String? {
    var family = parts[.family]
    if style == .linkedin { family = family?.withoutDegrees }
    return name ?? wholeName(given: parts[.given], middle: parts[.middle], family: family)
      ?? parts[.fileAs]
  }

  private mutating func set(_ text: String?, as column: ContactColumn) {
    if parts[column] == nil { parts[column] = text }
  }

  private mutating func addLinks(_ text: String) {
    for link in values(text, separatedBy: ";\n") {
      if let profile = profileAddress(link) {
        record.profiles.append(profile)
      } else {
        record.pages.append(link)
      }
    }
  }

  /// The values of a cell, tidy.
  private func values(_ text: String, separatedBy separators: String = ",;\n") -> [String] {
    tripleColonParts(text).flatMap { part in
      switch style {
      case .google: [part.tidied].compactMap { $0 }
      case .linkedin, .plain:
        part.split { separators.contains($0) || $0 == "\r\n" }.compactMap { String($0).tidied }
      }
    }
  }

  private func first(_ text: String) -> String? {
    tripleColonParts(text).lazy.compactMap(\.tidied).first
  }

  /// A label; nil for the groups that Google itself makes.
  private func label(_ text: String) -> String? {
    if text.hasPrefix("* ") { return nil }
    return text.hasPrefix("#") ? String(text.dropFirst()).tidied : text
  }
}

/// What ` ::: ` separates.
private func tripleColonParts(_ text: String) -> [String] {
  guard text.utf8.contains(UInt8(ascii: ":")) else { return [text] }
  return text.split(separator: " ::: ").map(String.init)
}

/// The addresses of mail in a text that holds them in any way: `Alice <a@b.example>; c@d.example`.
///
/// Complexity: O(length).
func mailAddresses(in text: String) -> [String] {
  text.split { $0.isWhitespace || ",;<>()\"".contains($0) }.compactMap { mailAddress(String($0)) }
}
