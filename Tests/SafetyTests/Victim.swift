import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The real program, started by us and killed by us.
///
/// Its shell runs in a pseudoterminal that can do nothing (TERM=dumb), so that all it writes is
/// prompts, echoes and answers.
struct Victim {
  /// Built beside the tests; another build, such as the release, by WHOKNOWS_PROGRAM.
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    return ProcessInfo.processInfo.environment["WHOKNOWS_PROGRAM"]
      ?? tests.deletingLastPathComponent().appending(path: "whoknows").path
  }()

  /// Microseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

  /// When a program is killed: so many microseconds after it began, or after it has written a word
  /// so many times, whichever comes first.
  struct Moment {
    var microseconds: Int
    var afterWords: (word: String, count: Int)?
  }

  let process: pid_t
  /// Both directions of its terminal; only reading where it has none.
  let terminal: Int32

  /// Starts the program with a terminal whose input is to come from `run(input:…)`.
  init(program: String = Victim.program, arguments: [String], home: String) throws {
    var (controller, input): (Int32, Int32) = (-1, -1)
    guard openpty(&controller, &input, nil, nil, nil) == 0 else {
      throw VictimError.system(errno)
    }
    for end in [controller, input] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(controller, F_SETFL, O_NONBLOCK)
    var settings = termios()
    tcgetattr(input, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(input, TCSANOW, &settings)
    let inherited = input
    defer { close(inherited) }
    process = try Victim.spawn([program] + arguments, home: home) { actions in
      for descriptor: Int32 in 0...2 {
        posix_spawn_file_actions_adddup2(&actions, inherited, descriptor)
      }
    }
    terminal = controller
  }

  /// Starts the program without a terminal; what it writes goes to a file, or nowhere.
  static func start(
    _ arguments: [String], home: String, output: String = "/dev/null"
  ) throws -> pid_t {
    try spawn([program] + arguments, home: home) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
  }

  private static func spawn(
    _ arguments: [String], home: String,
    _ prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals; the program must not inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let variables = ["HOME=\(home)", "TERM=dumb", "NO_COLOR=1", "LANG=C.UTF-8"]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, arguments[0], &actions, &attributes, &words, &environment)
    guard code == 0 else { throw VictimError.system(code) }
    return child
  }

  // MARK: Its life

  /// Types the input as fast as the terminal takes it, until the moment comes; then kills.
  ///
  /// - Parameters:
  ///   - grace: microseconds that it lives on at most after it has written the words.
  ///   - ending: the signal that ends it; where it is ignored, SIGKILL follows.
  /// - Returns: everything that was written.
  func run(
    input: String, until moment: Moment, grace: Int = 3_000, ending: Int32 = SIGKILL
  ) -> String {
    course(
      input: input, until: moment, grace: grace > 0 ? moment.microseconds % grace : 0,
      ending: ending
    ).output
  }

  /// The same, and when the words came: microseconds after it began, in ascending order.
  ///
  /// - Parameter grace: microseconds that it lives on after it has written the words.
  func course(
    input: String, until moment: Moment, grace: Int, ending: Int32 = SIGKILL
  ) -> (output: String, words: [Int]) {
    let began = Victim.now
    var pending = Array(input.utf8)[...]
    var output: [UInt8] = []
    var words: [Int] = []
    var deadline = began + moment.microseconds
    var isCounted = false
    while Victim.now < deadline {
      var request = pollfd(
        fd: terminal, events: Int16(POLLIN) | (pending.isEmpty ? 0 : Int16(POLLOUT)), revents: 0)
      // The last millisecond is spun through: `poll` counts in milliseconds.
      _ = poll(&request, 1, Int32(max(0, min(50, (deadline - Victim.now) / 1_000))))
      if request.revents & Int16(POLLOUT) != 0 { type(&pending) }
      if request.revents & Int16(POLLIN) != 0 { read(into: &output) }
      if request.revents & Int16(POLLHUP) != 0, request.revents & Int16(POLLIN) == 0 { break }
      guard !isCounted, let (word, count) = moment.afterWords else { continue }
      let found = String(decoding: output, as: UTF8.self).occurrences(of: word)
      while words.count < found { words.append(Victim.now - began) }
      guard found >= count else { continue }
      isCounted = true
      deadline = min(deadline, Victim.now + grace)
    }
    kill(process, ending)
    _ = Victim.end(of: process, within: ending == SIGKILL ? .max / 4 : 5_000_000)
    // What it had written is still in the terminal.
    while read(into: &output) {}
    close(terminal)
    return (String(decoding: output, as: UTF8.self), words)
  }

  private func type(_ pending: inout ArraySlice<UInt8>) {
    // A line at a time: a terminal takes no more than it has room for.
    let line = pending.prefix(512)
    let count = line.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    if count > 0 { pending = pending.dropFirst(count) }
  }

  @discardableResult
  private func read(into output: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = systemRead(terminal, &chunk, chunk.count)
    guard count > 0 else { return false }
    output += chunk[..<count]
    return true
  }

  /// Waits for a process; its exit code, or -1 where it was killed.
  static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  /// Kills a process at a moment; its exit code where it ended before.
  static func end(of process: pid_t, within microseconds: Int) -> Int32 {
    let deadline = now + microseconds
    while now < deadline {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
      }
      usleep(100)
    }
    kill(process, SIGKILL)
    return end(of: process)
  }
}

/// `read` by a name of its own, beside the method.
private func systemRead(_ descriptor: Int32, _ chunk: inout [UInt8], _ count: Int) -> Int {
  read(descriptor, &chunk, count)
}

enum VictimError: Error { case system(Int32) }

extension String {
  func occurrences(of word: String) -> Int {
    components(separatedBy: word).count - 1
  }
}
