/// How long a writer looks for a lock that another process holds, whatever a store is kept in:
/// about 10 seconds, then E0606 (``JournalError/Kind/busy``).
///
/// It looks at even intervals. SQLite's own timeout looks ever more seldom, ten times a second in
/// the end: beside scripts that record without a pause, somebody would wait in vain.
enum LockPatience {
  static let seconds = 10

  /// Microseconds between two looks.
  static let pause: UInt32 = 2_000

  /// How often it looks.
  static let looks = Int32(seconds * 1_000_000 / Int(pause))
}
