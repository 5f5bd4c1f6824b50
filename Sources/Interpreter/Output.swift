import NetLanguage
import Relationships

/// What a statement comes to: handed to the application in the order in which it happens.
package enum Output {
  /// Something was written down (only at the prompt: scripts are quiet).
  case recorded(Recording)
  case answer(Answer)
  /// A line of `print`, or of a command that has no table.
  case line(String)
  /// A matter of the shell around the session.
  case shell(ShellRequest)
}

/// What only the application can do.
package enum ShellRequest: Equatable, Sendable {
  case help(String?)
  case history(Int?)
  case saveHistory(from: Int, to: Int, path: String)
  case open(String)
  case edit
  case fix(Int?)
  case quit
}
