import NetLanguage
import Relationships
import SourceText

/// How large a single thing may be that is recorded: far above what anybody writes by hand, and small
/// enough that every answer about it is given in a moment.
enum RecordingLimits {
  /// Bytes of a name, a tag, a topic or a place.
  static let label = 1_000
  /// Bytes of a remark, a note or a reason.
  static let text = 1_000_000
  /// Names written in one list; a variable may hold any number.
  static let people = 1_000
  /// Names, numbers, addresses and labels that an address book says of one person, and skills for
  /// which somebody is endorsed on a day.
  static let items = 1_000
}

extension Session {
  /// - Throws: E0514 where something is too long to be recorded.
  func refuseOversize(_ entries: [Entry], at range: SourceRange) throws {
    for entry in entries {
      if let text = entry.text {
        if entry.kind.textIsName {
          try refuse(text, "name", range)
        } else if text.utf8.count > RecordingLimits.text {
          throw oversize("text", RecordingLimits.text, range)
        }
      }
      if let place = entry.place { try refuse(place, "place", range) }
      for topic in entry.topics { try refuse(topic, "topic", range) }
      for tag in entry.tags { try refuse(tag, "tag", range) }
    }
  }

  private func refuse(_ label: String, _ what: String, _ range: SourceRange) throws {
    guard label.utf8.count > RecordingLimits.label else { return }
    throw oversize(what, RecordingLimits.label, range)
  }

  private func oversize(_ what: String, _ bytes: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "A \(what) has at most \(bytes) bytes.", at: range,
      notes: ["Nothing was recorded. Keep long texts in a file, and note where it is."])
  }

  /// - Throws: E0514 for a list that nobody would write.
  func refuseLongList(_ references: [PersonReference]) throws {
    guard references.count > RecordingLimits.people else { return }
    throw Diagnostic(
      .limitExceeded, "A list names at most \(RecordingLimits.people) people.",
      at: references[RecordingLimits.people].range,
      notes: ["Make several statements of it, or keep the people in a variable."])
  }
}

extension EntryKind {
  fileprivate var textIsName: Bool {
    switch self {
    case .person, .rename, .alias, .habit, .setting: true
    case .interaction, .introduction, .note, .tag, .untag, .ask, .declined, .promise, .settlement,
      .thanks, .cadence, .want, .skip, .seek, .opportunity, .merge, .retraction, .tie, .sawWork,
      .vouch, .helped, .trait, .undo, .redo, .listing, .receipt:
      false
    }
  }
}
