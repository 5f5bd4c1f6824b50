import Relationships

/// What a file holds, record by record, before anybody is looked up.
package struct ImportedFile: Hashable, Sendable {
  package var format: FileFormat
  /// What the file is, for people: "LinkedIn connections".
  package var title: String
  /// In the order of the file.
  package var records: [ImportedRecord] = []
  /// Records that cannot be used, in the order of the file.
  package var rejected: [RejectedRecord] = []
  /// What was left out on purpose (`no-reply senders`, `cancelled`), with how often.
  package var skipped: [String: Int] = [:]
  /// Columns or properties whose content is not used, in the order of the file, each once.
  package var ignored: [String] = []

  package init(_ format: FileFormat, title: String) {
    self.format = format
    self.title = title
  }
}

/// One record of a file.
package struct ImportedRecord: Hashable, Sendable {
  /// The line on which it begins, from 1; of a Maildir the number of the message.
  package var line: Int
  package var content: Content

  package enum Content: Hashable, Sendable {
    case contact(ContactRecord)
    case interaction(InteractionRecord)
    case endorsement(EndorsementRecord)
  }

  package init(line: Int, _ content: Content) {
    self.line = line
    self.content = content
  }
}

/// A record that cannot be used.
package struct RejectedRecord: Hashable, Sendable {
  package var line: Int
  /// Why, in a few words without anything of its content: "no name and no address".
  package var reason: String

  package init(line: Int, _ reason: String) {
    self.line = line
    self.reason = reason
  }
}

/// A file as a whole that cannot be used.
package struct UnreadableFile: Error, Hashable, Sendable {
  /// Why, in a few words without anything of its content: "no header of a LinkedIn file was found".
  package var reason: String
  /// The line where it shows, from 1.
  package var line: Int?

  package init(_ reason: String, line: Int? = nil) {
    self.reason = reason
    self.line = line
  }
}
