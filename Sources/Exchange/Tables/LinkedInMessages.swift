import Relationships

/// `messages.csv` of LinkedIn: evidence of who wrote to whom, never what.
struct LinkedInMessages {
  private let table: Table
  private var file: ImportedFile
  /// Everybody who wrote: names that may stand among recipients, with their commas.
  private let writers: Set<String>
  private var keys = UniqueKeys()

  static func read(_ table: Table) -> ImportedFile {
    var reader = LinkedInMessages(table)
    for row in table.rows { reader.read(row) }
    reader.file.ignored = table.ignored(using: [
      "conversationid", "conversationtitle", "from", "senderprofileurl", "to",
      "recipientprofileurls", "date", "subject", "folder", "ismessagedraft", "isconversationdraft",
      "isconversationarchived",
    ])
    return reader.file
  }

  private init(_ table: Table) {
    self.table = table
    file = table.emptyFile
    writers = Set(table.rows.compactMap { table.text($0, "from") }.filter { $0.contains(",") })
  }

  private mutating func read(_ row: Table.Row) {
    if let reason = reasonToSkip(row) {
      file.skipped[reason, default: 0] += 1
      return
    }
    let others = recipients(row)
    guard let sender = linkedInPerson(table.text(row, "from"), table.text(row, "senderprofileurl"))
    else { return skipDeparted() }
    guard !others.isEmpty || table.text(row, "to") == nil else { return skipDeparted() }
    guard let date = table.text(row, "date"), let day = tableDay(date) else {
      file.rejected.append(RejectedRecord(line: row.line, "no date that can be read"))
      return
    }
    let conversation = table.text(row, "conversationid") ?? ""
    let key = keys.unique([conversation, date, sender.address ?? sender.name ?? ""])
    var record = InteractionRecord(.message, key: key, day: day)
    record.sender = sender
    record.others = others
    record.subject = table.text(row, "subject", "conversationtitle")
    file.records.append(ImportedRecord(line: row.line, .interaction(record)))
  }

  private mutating func skipDeparted() {
    file.skipped["messages with members who left", default: 0] += 1
  }

  private func reasonToSkip(_ row: Table.Row) -> String? {
    if table.text(row, "ismessagedraft")?.lowercased() == "yes" { return "drafts" }
    if table.text(row, "folder")?.lowercased() == "spam" { return "spam" }
    guard table.text(row, "senderprofileurl") == nil else { return nil }
    // Nothing of the content is kept; campaigns are told by the mark that their editor leaves.
    let isCampaign = table.rawText(row, "content")?.hasPrefix("<p class=\"spinmail-") == true
    return isCampaign || table.text(row, "from") == nil ? "sponsored messages" : nil
  }

  private func recipients(_ row: Table.Row) -> [Correspondent] {
    // Addresses are joined by commas, names by a comma and a space.
    let addresses = (table.text(row, "recipientprofileurls") ?? "").split(separator: ",")
      .map { profileAddress(String($0)) }
    guard let to = table.text(row, "to") else {
      return addresses.compactMap { linkedInPerson(nil, $0) }
    }
    let names = splitRecipients(to)
    if addresses.isEmpty { return names.compactMap { linkedInPerson($0, nil) } }
    // Members who left have no address: whose the others are is then open.
    guard names.count == addresses.count else {
      return addresses.compactMap { linkedInPerson(nil, $0) }
    }
    return zip(names, addresses).compactMap { linkedInPerson($0, $1) }
  }

  /// The names in `Jane Doe, Ph.D., Bob Roe`: whoever wrote elsewhere in the file as a whole, a degree
  /// with the name before it, and each other part by itself where all of them look like whole names.
  /// Where that is not so, the text is left in one piece.
  private func splitRecipients(_ to: String) -> [String] {
    let parts: [Substring] = to.split(separator: ", ")
    var names: [String] = []
    var index = 0
    while index < parts.count {
      let end = endOfWriter(in: parts, from: index) ?? index + 1
      let name = parts[index..<end].joined(separator: ", ")
      if end == index + 1, !names.isEmpty, parts[index].beginsWithDegree(afterCapitals: false) {
        names[names.count - 1] += ", \(name)"
      } else {
        names.append(name)
      }
      index = end
    }
    return names.allSatisfy { $0.contains(" ") || writers.contains($0) } ? names : [to]
  }

  /// Where the longest name that is known to hold commas ends.
  private func endOfWriter(in parts: [Substring], from start: Int) -> Int? {
    (start + 2..<start + 6).reversed().first { end in
      end <= parts.count && writers.contains(parts[start..<end].joined(separator: ", "))
    }
  }
}

/// `Invitations.csv` of LinkedIn: those with words are messages.
enum LinkedInInvitations {
  static func read(_ table: Table) -> ImportedFile {
    var file = table.emptyFile
    var keys = UniqueKeys()
    for row in table.rows {
      guard table.text(row, "message") != nil else {
        file.skipped["invitations without words", default: 0] += 1
        continue
      }
      let sender = linkedInPerson(table.text(row, "from"), table.text(row, "inviterprofileurl"))
      let other = linkedInPerson(table.text(row, "to"), table.text(row, "inviteeprofileurl"))
      guard let sender, let other else {
        file.skipped["invitations with members who left", default: 0] += 1
        continue
      }
      guard let date = table.text(row, "sentat"), let day = tableDay(date) else {
        file.rejected.append(RejectedRecord(line: row.line, "no date that can be read"))
        continue
      }
      // Names first: older files have no addresses.
      let people = [sender, other].map { $0.name ?? $0.address ?? "" }
      var record = InteractionRecord(
        .message, key: keys.unique(["invitation", date] + people), day: day)
      record.sender = sender
      record.others = [other]
      file.records.append(ImportedRecord(line: row.line, .interaction(record)))
    }
    file.ignored = table.ignored(using: [
      "from", "to", "sentat", "direction", "inviterprofileurl", "inviteeprofileurl",
    ])
    return file
  }
}
