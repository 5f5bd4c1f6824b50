/// What the program understood and wrote down: the echo after a recording.
package struct Recording: Sendable, Equatable {
  /// Sentences such as `met Alice (new) via Bob · 2026-03-04`, one per line of the echo.
  package var lines: [String]
  /// Names that this statement created.
  package var created: [String]
  /// The entries' ids, ascending.
  package var entries: [EntryID]
  /// Things worth knowing at once: "Alise is new; did you mean Alice?".
  package var hints: [String]

  package init(
    lines: [String], created: [String] = [], entries: [EntryID] = [], hints: [String] = []
  ) {
    self.lines = lines
    self.created = created
    self.entries = entries
    self.hints = hints
  }
}
