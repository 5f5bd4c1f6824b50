import NetLanguage
import Relationships
import SourceText

extension Session {
  /// `explain`: how a statement was read.
  func explanation(of statement: Statement) -> String { words(statement.range) }
}
