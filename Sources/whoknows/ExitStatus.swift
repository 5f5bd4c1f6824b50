/// The exit statuses of the command line's contract.
enum ExitStatus: Int32, Comparable {
  case success = 0
  /// A statement failed.
  case failure = 1
  case usage = 2
  case store = 3
  case interrupted = 130

  /// The graver one is reported where several scripts ran.
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
