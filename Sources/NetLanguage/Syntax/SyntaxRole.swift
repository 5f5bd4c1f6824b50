/// What a token is for: the reason why the parser accepts it, or why it would accept it.
package enum SyntaxRole: String, CaseIterable, Hashable, Sendable {
  /// The first word of a command, question, script or shell statement.
  case statement
  /// A word of a fixed phrase: `to` in `introduce … to …`.
  case keyword
  /// The verb of a fact: `knows`.
  case verb
  /// The word that opens a clause: `via`.
  case clause
  /// The word that opens what is done to an answer: `order by`.
  case modifier
  /// A word that closes a part of a block: `then`, `else`, `end`.
  case block
  /// What stands between the members of a list: a comma, `and`.
  case listSeparator
  case person
  /// A further part of a name that has begun.
  case personContinuation
  case place
  case placeContinuation
  case topic
  case topicContinuation
  /// A part of a date that opens a clause or stands alone: `yesterday`, `3` in `3 weeks ago`.
  case date
  case duration
  case number
  case string
  /// The text of a note or promise.
  case text
  /// A remark at the end of a statement.
  case remark
  case tag
  case variable
  case fieldName
  case habit
  /// A kind of interaction: `call`.
  case kind
  /// A medium or occasion: `lunch`.
  case medium
  case strength
  /// A list to ask about: `people`.
  case source
  case constant
  case setting
  case path
  case helpTopic
  case errorCode
  case `operator`
  case punctuation
  /// A newline or `;`.
  case separator
  /// The end of the text.
  case end
  case comment
  case space
  /// A backslash before a line break.
  case continuation
  /// A token that was skipped after a mistake.
  case error
}
