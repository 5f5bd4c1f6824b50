#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file descriptor that text is written to, through a buffer.
///
/// Not stdio: its globals are not safe under Swift 6, and a buffer of our own is flushed exactly when
/// something becomes durable or a prompt appears.
final class Channel {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// A closed pipe is remembered, so that a script stops producing what nobody reads.
  private(set) var isClosed = false
  /// While held, text is only written by `flush()`.
  var isHeld = false
  /// Called before bytes are written: what stands on the screen for a moment must go first.
  var beforeWriting: () -> Void = {}

  /// What was written since `startCopy()`, without colours.
  private(set) var copy = ""
  private var isCopying = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { flush() }

  func startCopy() { isCopying = true }

  /// Puts into the copy what the line editor has shown already.
  func note(_ text: String) {
    if isCopying { copy += withoutColours(text) }
  }

  /// Text without escape sequences, of which this program writes only colours.
  private func withoutColours(_ text: String) -> String {
    var result = ""
    var isInSequence = false
    for character in text.unicodeScalars {
      if character == "\u{1B}" {
        isInSequence = true
      } else if !isInSequence {
        result.unicodeScalars.append(character)
      } else if character.properties.isAlphabetic {
        isInSequence = false
      }
    }
    return result
  }

  /// Writes at once.
  func write(_ text: String) {
    append(text)
    flush()
  }

  /// Writes when the buffer is full.
  func append(_ text: String) {
    note(text)
    append(bytes: Array(text.utf8))
  }

  func append(bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 && !isHeld { flush() }
  }

  /// What waits to be written, taken away.
  func take() -> [UInt8] {
    defer { buffer.removeAll() }
    return buffer
  }

  func flush() {
    if !buffer.isEmpty { beforeWriting() }
    buffer.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count, let base = bytes.baseAddress {
        let written = systemWrite(base + start, bytes.count - start)
        if written < 0 {
          if errno == EINTR { continue }
          isClosed = true
          return
        }
        start += written
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func systemWrite(_ base: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }
}
