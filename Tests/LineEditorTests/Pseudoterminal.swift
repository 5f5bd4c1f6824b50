import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal without a screen: what is typed into it waits until the editor reads.
final class Pseudoterminal {
  private let controller: Int32
  /// The end that a program uses.
  let terminal: Int32

  init() throws {
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    try #require(openpty(&ends.controller, &ends.terminal, nil, nil, nil) == 0)
    controller = ends.controller
    terminal = ends.terminal
  }

  deinit {
    close(terminal)
    close(controller)
  }

  /// Types keys; all of them must fit what a terminal holds back (4,096 bytes).
  func type(_ keys: String) throws {
    // Typed while no line is edited, ^C and ^D would act at once instead of waiting.
    var settings = termios()
    try #require(tcgetattr(terminal, &settings) == 0)
    cfmakeraw(&settings)
    try #require(tcsetattr(terminal, TCSANOW, &settings) == 0)
    let bytes = Array(keys.utf8)
    try #require(write(controller, bytes, bytes.count) == bytes.count)
  }

  /// What the program has written since the last look.
  func output() -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 0) > 0 else { break }
      let count = read(controller, &chunk, chunk.count)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
