/// Reads tables: what LinkedIn and Google export, and any other table of people.
package enum TableFile {
  /// What a table is, as its header tells; nil where the first lines hold no header that is known.
  ///
  /// Complexity: O(1): no more than the first 64 KiB are looked at.
  package static func format(of bytes: [UInt8]) -> FileFormat? {
    TableHeader(in: tableText(Array(bytes.prefix(1 << 16))), as: nil)?.kind.format
  }

  /// The records of a table, in UTF-8, UTF-16 with its mark, or Windows-1252.
  ///
  /// - Parameter format: `.linkedin`, `.google` or `.csv`; nil for what the header tells.
  /// - Throws: UnreadableFile where no header or no record is found.
  ///
  /// Complexity: O(length).
  package static func read(
    _ bytes: [UInt8], as format: FileFormat?
  ) throws(UnreadableFile) -> ImportedFile {
    let text = tableText(bytes)
    guard text.contains(where: { $0 > 0x20 }) else { throw UnreadableFile("the file is empty") }
    guard let header = TableHeader(in: text, as: format) else { throw noHeader(format) }
    let table = Table(header)
    var file =
      switch header.kind {
      case .messages: LinkedInMessages.read(table)
      case .invitations: LinkedInInvitations.read(table)
      case .endorsements, .recommendations: LinkedInEndorsements.read(table)
      case .connections, .google, .contacts: contacts(table)
      }
    file.rejected = (file.rejected + table.rejected).sorted { $0.line < $1.line }
    guard !file.records.isEmpty || !file.rejected.isEmpty else {
      throw nothingFound(file.skipped, below: header.line)
    }
    return file
  }

  private static func contacts(_ table: Table) -> ImportedFile {
    var file = table.emptyFile
    let columns = ContactColumn.columns(table.titles)
    let drafts = table.rows.map { row in
      var draft = ContactDraft(line: row.line, style: table.kind.style)
      for (index, column) in zip(0..<row.count, columns) {
        guard let column, let text = row[index] else { continue }
        draft.add(text, as: column)
      }
      return draft
    }
    file.add(drafts)
    file.ignored = table.ignored(using: columns.map { $0 != nil })
    return file
  }

  private static func noHeader(_ format: FileFormat?) -> UnreadableFile {
    switch format {
    case .linkedin:
      UnreadableFile(
        "no header of a LinkedIn file was found (looked for First Name, Last Name, Connected On; "
          + "CONVERSATION ID, FROM, TO, DATE; From, To, Sent At, Message; Endorsement Date, Skill "
          + "Name; or First Name, Last Name, Text, Creation Date)")
    case .google:
      UnreadableFile(
        "no header of Google Contacts was found (looked for names beside E-mail 1 - Value, "
          + "Phone 1 - Value, Group Membership, or File As)")
    case .csv, nil:
      UnreadableFile(
        "no header with a column for the name was found (looked for name, full name, first name, "
          + "last name)")
    case .vcard, .ical, .mbox, .json: UnreadableFile("this format is not a table")
    }
  }

  private static func nothingFound(
    _ skipped: [String: Int], below line: Int
  ) -> UnreadableFile {
    guard !skipped.isEmpty else {
      return UnreadableFile("nothing stands below the header", line: line)
    }
    let counts = skipped.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return UnreadableFile("every row was left out: \(counts.joined(separator: ", "))", line: line)
  }
}

extension TableKind {
  fileprivate var style: ContactDraft.Style {
    switch self {
    case .connections: .linkedin
    case .google: .google
    case .messages, .invitations, .endorsements, .recommendations, .contacts: .plain
    }
  }
}

extension ImportedFile {
  /// Adds contacts, whose dates are read in the order that all of them tell.
  mutating func add(_ drafts: [ContactDraft]) {
    let order = SlashOrder(of: drafts.lazy.compactMap(\.connected))
    for draft in drafts {
      if let contact = draft.finished(order) {
        records.append(ImportedRecord(line: draft.line, .contact(contact)))
      } else {
        rejected.append(RejectedRecord(line: draft.line, "no name and no address"))
      }
    }
  }
}
