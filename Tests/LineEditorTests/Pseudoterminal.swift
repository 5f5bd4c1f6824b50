import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal without a screen: what is typed into it waits until the editor reads, what the
/// editor writes is taken by a thread, so that neither waits for the other.
final class Pseudoterminal {
  private let controller: Int32
  /// The end that a program uses.
  let terminal: Int32
  private let reader: pthread_t

  init() throws {
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    try #require(openpty(&ends.controller, &ends.terminal, nil, nil, nil) == 0)
    controller = ends.controller
    terminal = ends.terminal
    var thread = pthread_t()
    let descriptor = UnsafeMutableRawPointer(bitPattern: Int(controller))
    try #require(pthread_create(&thread, nil, { drain($0) }, descriptor) == 0)
    reader = thread
  }

  deinit {
    // Without a program the reader's wait ends.
    close(terminal)
    pthread_join(reader, nil)
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
}

/// Reads from a descriptor, given as the bits of a pointer, until it ends.
private func drain(_ bits: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  let descriptor = Int32(Int(bitPattern: bits))
  var chunk = [UInt8](repeating: 0, count: 4096)
  while read(descriptor, &chunk, chunk.count) > 0 {}
  return nil
}
