import Relationships

/// What becomes of a message.
enum MailVerdict {
  case interaction(InteractionRecord)
  /// Left out on purpose, and as what.
  case skipped(String)
  /// Not usable, and why.
  case rejected(String)
}

extension MailHeaders {
  /// What becomes of the message with these headers; `separatorDay` is what the mailbox says of its day.
  func verdict(separatorDay: Day?) -> MailVerdict {
    if let reason = reasonToSkip { return .skipped(reason) }
    guard let sender = people(.from).first ?? people(.sender).first else {
      return .rejected("no sender that can be read")
    }
    if isAutomatic(sender) { return .skipped("no-reply senders") }
    if !has(.date), !hasReceived { return .skipped("drafts") }
    guard let day = text(.date).flatMap(mailDay) ?? dateReceived.flatMap(mailDay) ?? separatorDay
    else { return .rejected("no date that can be read") }
    return .interaction(interaction(from: sender, on: day))
  }

  private func interaction(from sender: Correspondent, on day: Day) -> InteractionRecord {
    var record = InteractionRecord(.email, key: "", day: day)
    record.sender = sender
    record.others = unique([.to, .cc, .bcc].flatMap(people)).filter { !isAutomatic($0) }
    let own: [MailField] = [.deliveredTo, .originalTo, .envelopeTo, .xEnvelopeTo]
    record.ownAddresses = unique(own.flatMap(people)).compactMap(\.address)
    record.subject = text(.subject).map(decodingEncodedWords)?.tidied?.cut(to: 200)
    record.key = messageID ?? stand(inForIDOf: record)
    return record
  }

  /// The Message-ID without brackets, spaces and comments; nil where there is none.
  private var messageID: String? {
    guard let text = text(.messageID) else { return nil }
    let start = text.firstIndex(of: "<").map(text.index(after:)) ?? text.startIndex
    let id = text[start...].prefix { $0 != ">" }.filter { !$0.isWhitespace }
    return id.isEmpty ? nil : id.tidied?.cut(to: 250)
  }

  /// What tells a message without Message-ID from the others: when, from whom, about what.
  private func stand(inForIDOf record: InteractionRecord) -> String {
    let date = text(.date)?.tidied?.cut(to: 80) ?? record.day.description
    let sender = record.sender?.address ?? record.sender?.name ?? ""
    return "\(date) \(sender) \(record.subject ?? "")"
  }
}

/// The people without those who came before under the same address, or name where they have none.
private func unique(_ people: [Correspondent]) -> [Correspondent] {
  var seen: Set<String> = []
  return people.filter { seen.insert($0.identity).inserted }
}

extension String {
  /// At most that many characters from the front.
  fileprivate func cut(to count: Int) -> String { String(prefix(count)).tidied ?? "" }
}

extension MailHeaders {
  /// Why nobody wrote this message to anybody; nil where somebody may have.
  private var reasonToSkip: String? {
    if isSpam { return "spam" }
    if isDeleted { return "deleted messages" }
    if has(.mozillaDraft) || has(.mozillaDraftInfo) || labels.contains("drafts") { return "drafts" }
    if isAutomaticReply { return "automatic replies" }
    return isFromList ? "lists and newsletters" : nil
  }

  private var isSpam: Bool { word(.spamFlag) == "yes" || labels.contains("spam") }

  /// Thunderbird leaves deleted messages in the file until it compacts it: bit 3 says so.
  private var isDeleted: Bool {
    word(.mozillaStatus).flatMap { UInt32($0, radix: 16) }.map { $0 & 0x8 != 0 } ?? false
  }

  /// The folders of Gmail, as its export names them.
  private var labels: [String] {
    text(.gmailLabels).map(decodingEncodedWords)?.split(separator: ",")
      .compactMap { String($0).tidied?.lowercased() } ?? []
  }

  /// RFC 3834, what was usual before it, and reports of delivery or reading (RFC 3462).
  private var isAutomaticReply: Bool {
    if let word = word(.autoSubmitted), word != "no" { return true }
    return has(.autoReply) || has(.autoRespond) || has(.vacation)
      || word(.precedence) == "auto_reply" || word(.contentType) == "multipart/report"
  }

  private var isFromList: Bool {
    has(.listID) || has(.listPost) || has(.listUnsubscribe)
      || word(.precedence).map { ["bulk", "list", "junk"].contains($0) } ?? false
  }

  /// True for an address, or a name without one, behind which nobody reads or writes.
  private func isAutomatic(_ person: Correspondent) -> Bool {
    guard let account = (person.address ?? person.name)?.lowercased().prefix(while: { $0 != "@" })
    else { return false }
    let parts = account.split { "-_.+= ".contains($0) }
    let joined = parts.joined()
    return joined == "postmaster"
      || ["noreply", "donotreply", "mailerdaemon"].contains {
        joined.hasPrefix($0) || joined.hasSuffix($0)
      }
      || parts.contains { ["bounce", "bounces", "notification", "notifications"].contains($0) }
  }
}
