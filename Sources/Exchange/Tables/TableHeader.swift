/// What a table is, as its header tells.
enum TableKind: Hashable, CaseIterable {
  case messages, invitations, endorsements, recommendations, connections, google, contacts

  var format: FileFormat {
    switch self {
    case .messages, .invitations, .endorsements, .recommendations, .connections: .linkedin
    case .google: .google
    case .contacts: .csv
    }
  }

  /// What the file is, for people.
  var title: String {
    switch self {
    case .messages: "LinkedIn messages"
    case .invitations: "LinkedIn invitations"
    case .endorsements: "LinkedIn endorsements"
    case .recommendations: "LinkedIn recommendations"
    case .connections: "LinkedIn connections"
    case .google: "Google contacts"
    case .contacts: "contacts of a table"
    }
  }

  /// The kind of table under a header; nil where it is the header of none.
  ///
  /// - Parameters:
  ///   - format: what the table is said to be; a header may then tell less.
  ///   - isFirst: nothing stands above it.
  init?(header titles: [String], as format: FileFormat?, isFirst: Bool) {
    let keys = Set(titles.map(columnKey))
    let columns = Set(ContactColumn.columns(titles).compactMap { $0 })
    let kind = TableKind.allCases.first { kind in
      guard format == nil || format == kind.format else { return false }
      if let needed = kind.neededKeys { return keys.isSuperset(of: needed) }
      guard columns.contains(where: \.isName) else { return false }
      if kind == .google { return TableKind.isGoogle(keys) }
      if kind == .connections {
        return TableKind.isOfConnections(keys, columns, isClaimed: format != nil)
      }
      // A line that is one such word may stand in any text.
      return titles.count > 1 || isFirst
    }
    guard let kind else { return nil }
    self = kind
  }

  /// What tells the headers that have had one form only.
  private var neededKeys: Set<String>? {
    switch self {
    case .messages: ["conversationid", "from", "to", "date"]
    case .invitations: ["from", "to", "sentat", "message"]
    case .endorsements: ["endorsementdate", "skillname", "endorserfirstname"]
    case .recommendations: ["firstname", "lastname", "text", "creationdate"]
    case .connections, .google, .contacts: nil
    }
  }

  /// - Parameter isClaimed: somebody says that it is a file of LinkedIn: columns may be gone.
  private static func isOfConnections(
    _ keys: Set<String>, _ columns: Set<ContactColumn>, isClaimed: Bool
  ) -> Bool {
    guard columns.isSuperset(of: [.given, .family]) else { return false }
    return keys.contains("connectedon") || keys.contains("verbundenam")
      || isClaimed && !columns.isDisjoint(with: [.link, .company, .role])
  }

  private static func isGoogle(_ keys: Set<String>) -> Bool {
    keys.contains("groupmembership") || keys.isSuperset(of: ["fileas", "organizationname"])
      || keys.contains("email1value") || keys.contains("phone1value")
  }
}

/// A header found in a text.
struct TableHeader {
  var kind: TableKind
  /// The line of the header, from 1.
  var line: Int
  /// The cells as they are written.
  var titles: [String]
  /// What reads the rows below it.
  var rows: DelimitedText

  /// Rows that may stand above the header: LinkedIn's notes, a title, `sep=;`.
  private static let mostRowsAbove = 30

  /// The header at the start of a text, whichever delimiter shows one; of several the one with the
  /// most columns.
  ///
  /// - Parameter text: UTF-8 without a byte order mark (`tableText`).
  init?(in text: [UInt8], as format: FileFormat?) {
    var best: TableHeader?
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let found = TableHeader(in: text, as: format, delimiter: delimiter)
      if let found, found.titles.count > best?.titles.count ?? 0 { best = found }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(in text: [UInt8], as format: FileFormat?, delimiter: UInt8) {
    var rows = DelimitedText(text, delimiter: delimiter)
    for index in 0...TableHeader.mostRowsAbove {
      guard let row = rows.next() else { return nil }
      let kind = TableKind(header: row.cells, as: format, isFirst: index == 0)
      guard let kind else { continue }
      rows.width = row.cells.count
      self.init(kind: kind, line: row.line, titles: row.cells, rows: rows)
      return
    }
    return nil
  }

  private init(kind: TableKind, line: Int, titles: [String], rows: DelimitedText) {
    self.kind = kind
    self.line = line
    self.titles = titles
    self.rows = rows
  }
}
