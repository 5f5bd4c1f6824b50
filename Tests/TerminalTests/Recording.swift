import Attacks
import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Every byte that a program writes to its terminal, as it comes.
final class Recording {
  /// How long to wait for what should come. Only a failing test waits for so long.
  private static let patience: TimeInterval = 10

  /// A pipe in the file system, into which the terminal emulator copies.
  let path: String
  private let descriptor: Int32
  private(set) var bytes: [UInt8] = []

  init(path: String) throws {
    self.path = path
    try #require(mkfifo(path, 0o600) == 0)
    // Also open for writing: without a writer the pipe would end.
    descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    try #require(descriptor >= 0)
  }

  deinit { close(descriptor) }

  /// Waits until what was written since a place shows what a test is after.
  func expect(
    _ what: String, since start: Int, until condition: (String) -> Bool
  ) {
    let end = Date(timeIntervalSinceNow: Self.patience)
    repeat {
      if condition(ScreenBytes(Array(bytes[start...])).text) { return }
      take(milliseconds: 100)
    } while Date() < end
    let text = String(decoding: bytes[start...], as: UTF8.self)
    Issue.record("\(what), in \(text.debugDescription)")
  }

  private func take(milliseconds: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] }
  }
}
