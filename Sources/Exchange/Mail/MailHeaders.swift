/// A header of mail that says who wrote to whom and when, or that nobody wrote. The raw values are the
/// names in lower case.
enum MailField: String {
  case from, sender, to, cc, bcc, date, received, subject
  case messageID = "message-id"
  case deliveredTo = "delivered-to"
  case originalTo = "x-original-to"
  case envelopeTo = "envelope-to"
  case xEnvelopeTo = "x-envelope-to"
  case listID = "list-id"
  case listPost = "list-post"
  case listUnsubscribe = "list-unsubscribe"
  case precedence
  case autoSubmitted = "auto-submitted"
  case autoReply = "x-autoreply"
  case autoRespond = "x-autorespond"
  case vacation = "x-vacation"
  case contentType = "content-type"
  case spamFlag = "x-spam-flag"
  case gmailLabels = "x-gmail-labels"
  case mozillaDraft = "x-mozilla-draft"
  case mozillaDraftInfo = "x-mozilla-draft-info"
  case mozillaStatus = "x-mozilla-status"
}

/// The headers of one message, as far as they are known, while and after they are read line by line.
struct MailHeaders {
  /// Bytes that are kept of all the headers of a message: no person writes more.
  static let mostBytes = 65_536

  private struct Content {
    var field: MailField
    /// Unfolded: line breaks are left out, the space after them is not.
    var bytes: [UInt8]
    var isCut = false
  }

  private var contents: [Content] = []
  /// The one that is written last, and so was there first.
  private var received: Content?
  private var open: Content?
  private var bytesLeft = mostBytes
  private(set) var hasLines = false

  /// Takes a line without its end. `isCut` says that it goes on with what was not kept.
  mutating func append(_ line: ArraySlice<UInt8>, isCut: Bool) {
    hasLines = true
    if let first = line.first, first == 0x20 || first == 0x09 {
      return appendToOpen(line, isCut: isCut)
    }
    close()
    guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    guard let field = MailField(rawValue: String(name.prefix { $0 != " " && $0 != "\t" })) else {
      return
    }
    open = Content(field: field, bytes: [])
    appendToOpen(line[(colon + 1)...], isCut: isCut)
  }

  /// Ends the headers.
  mutating func close() {
    guard let content = open else { return }
    open = nil
    if content.field == .received {
      received = content
    } else if bytesLeft > 0 {
      // An empty one is not held for nothing.
      bytesLeft -= min(bytesLeft, content.bytes.count + 16)
      contents.append(content)
    }
  }

  private mutating func appendToOpen(_ bytes: ArraySlice<UInt8>, isCut: Bool) {
    guard let size = open?.bytes.count else { return }
    // Half of the place: headers that come after an endless one are kept, too.
    let kept = bytes.prefix(max(0, bytesLeft / 2 - size))
    open?.bytes.append(contentsOf: kept)
    if isCut || kept.count < bytes.count { open?.isCut = true }
  }

  func has(_ field: MailField) -> Bool { contents.contains { $0.field == field } }

  /// The first header of that name, as it is written.
  func text(_ field: MailField) -> String? {
    contents.first { $0.field == field }.flatMap { decodedText($0.bytes, charset: nil) }
  }

  /// The first word of a header in lower case, without what follows after `;`.
  func word(_ field: MailField) -> String? {
    text(field)?.split(maxSplits: 1) { $0.isWhitespace || $0 == ";" || $0 == "," }.first?
      .lowercased()
  }

  /// When the first of the machines on the way took the message: what follows after the last `;`.
  var dateReceived: String? {
    guard let received, !received.isCut,
      let place = received.bytes.lastIndex(of: UInt8(ascii: ";"))
    else { return nil }
    return String(decoding: received.bytes[(place + 1)...], as: UTF8.self)
  }

  var hasReceived: Bool { received != nil }

  /// The people of all the headers of that name, without one that was cut in two.
  func people(_ field: MailField) -> [Correspondent] {
    contents.filter { $0.field == field }.flatMap { content in
      var bytes = content.bytes[...]
      if content.isCut {
        bytes = bytes[..<(bytes.lastIndex(of: UInt8(ascii: ",")) ?? bytes.startIndex)]
      }
      return decodedText(bytes, charset: nil).map(correspondents(inAddressList:)) ?? []
    }
  }
}
