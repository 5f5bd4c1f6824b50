/// Why the store could not do what was asked: a failure of the environment, never of the user's
/// sentence. It holds no bound value: those are somebody's life.
package struct JournalError: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The file is something else than a whoknows store.
    case notOurs
    /// A later version of the program wrote the store.
    case newer(version: Int)
    case readOnly
    /// Another process held the store for longer than the bounded wait.
    case busy
    case damaged
    /// The disk, or the quota, is full.
    case full
    /// The file, or the folder it should be in, does not exist.
    case missing
    /// The operating system refused access.
    case denied
    case other
  }

  package var kind: Kind
  /// One plain sentence without a stop, for the user; no name, text or other content of the store.
  package var message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension JournalError {
  static let unreadableRow = JournalError(
    .damaged, "the store holds a row that cannot be read")
}
