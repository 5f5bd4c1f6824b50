/// The hand-written parser as the proof sees it.
///
/// Only lexical and syntax errors count: a repeated clause or an impossible date is accepted here.
package protocol LanguageUnderTest {
  /// Whether `text` parses as a program.
  func accepts(_ text: String) -> Bool

  /// The terminals that may come after the last whole token of `prefix`, or nil when no program
  /// starts with it.
  ///
  /// Keywords and symbols are spelled `'via'`, token classes `NAMESTART`, the end of input `EOF`.
  func expectedTerminals(after prefix: String) -> Set<String>?

  /// Whether the lossless tree of `text`, which may be anything, renders back to it byte for byte.
  func rejoins(_ text: String) -> Bool

  /// The canonical layout of a program; nil when `text` is none.
  func printed(_ text: String) -> String?
}
