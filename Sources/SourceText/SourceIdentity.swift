/// Which text a diagnostic speaks of, with the text itself, so that it can be shown later.
package struct SourceIdentity: Hashable, Sendable {
  /// A path as the user wrote it, or "-c", "standard input", "prompt".
  package var name: String
  /// The whole text, as given.
  package var text: String
  /// The line number of the text's first line, counted from 1.
  package var firstLine: Int

  package init(name: String, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
  }
}
