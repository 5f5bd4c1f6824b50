#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A command of the user's shell, run in the foreground.
enum ChildProcess {
  /// Runs a command until its end.
  ///
  /// - Parameters:
  ///   - argument: passed as `$1`, so that the shell splits an editor with options ("code --wait")
  ///     but not a path.
  ///   - input: what the command reads; nil for the terminal.
  ///   - defaults: variables that it gets unless the user has set them.
  /// - Returns: its exit status; nil where it did not start or was killed.
  static func run(
    _ command: String, argument: String? = nil, input: [UInt8]? = nil,
    defaults: [(name: String, value: String)] = []
  ) -> Int32? {
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    guard let child = start(command, argument, reading: ends[0], defaults) else {
      for end in ends where end >= 0 { close(end) }
      return nil
    }
    if let input {
      close(ends[0])
      feed(input, to: ends[1])
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  private static func start(
    _ command: String, _ argument: String?, reading descriptor: Int32,
    _ defaults: [(name: String, value: String)]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if descriptor >= 0 { posix_spawn_file_actions_adddup2(&actions, descriptor, 0) }
    let words = ["/bin/sh", "-c", command, "whoknows"] + (argument.map { [$0] } ?? [])
    let missing = defaults.filter { getenv($0.name) == nil }.map { "\($0.name)=\($0.value)" }
    let copies = words.map { strdup($0) }
    let added = missing.map { strdup($0) }
    defer { (copies + added).forEach { free($0) } }
    var arguments = copies + [nil]
    var variables = inherited + added + [nil]
    var child = pid_t()
    let code = posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, &variables)
    return code == 0 ? child : nil
  }

  private static var inherited: [UnsafeMutablePointer<CChar>?] {
    var found: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      found.append(variable)
      next += 1
    }
    return found
  }

  /// Writes everything, or as much as the command wants to read.
  private static func feed(_ bytes: [UInt8], to descriptor: Int32) {
    // A pager that is left early closes the pipe: no reason to end.
    let previous = signal(SIGPIPE, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        break
      }
    }
    close(descriptor)
    signal(SIGPIPE, previous)
  }
}
