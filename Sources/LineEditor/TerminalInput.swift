import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of the keyboard, read one at a time: what is typed ahead stays in the terminal for
/// the program that runs next.
struct TerminalInput: ByteSource {
  let descriptor: Int32
  /// The signal mask to wait with.
  var waitMask = sigset_t()
  /// Why `nextByte` gave nothing.
  private(set) var hasEnded = false
  var isBulk = false
  private var buffer: ArraySlice<UInt8> = []

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether a byte could be read without waiting.
  var hasPending: Bool { wait(milliseconds: 0) }

  /// Waits for a byte; false when none came in time, or a signal came first.
  func wait(milliseconds: Int32) -> Bool {
    var mask = waitMask
    return !buffer.isEmpty || wk_wait_readable(descriptor, milliseconds, &mask) > 0
  }

  mutating func nextByte(within milliseconds: Int?) -> UInt8? {
    if let byte = buffer.popFirst() { return byte }
    while true {
      var mask = waitMask
      let ready = wk_wait_readable(descriptor, Int32(milliseconds ?? -1), &mask)
      if ready > 0 { return readByte() }
      if ready == 0 { return nil }
      if errno != EINTR {
        hasEnded = true
        return nil
      }
      // A signal ends the wait for a key, but not the wait for the rest of one.
      if milliseconds == nil { return nil }
    }
  }

  private mutating func readByte() -> UInt8? {
    var bytes = [UInt8](repeating: 0, count: isBulk ? 4096 : 1)
    let count = read(descriptor, &bytes, bytes.count)
    if count <= 0 {
      if count == 0 || (errno != EINTR && errno != EAGAIN) { hasEnded = true }
      return nil
    }
    buffer = bytes[1..<count]
    return bytes[0]
  }
}
