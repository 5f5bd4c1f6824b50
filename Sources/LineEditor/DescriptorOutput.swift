#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writing to a file descriptor to the last byte.
enum DescriptorOutput {
  /// Writes everything.
  ///
  /// - Returns: 0, or the `errno` of the call that failed.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return errno
      }
    }
    return 0
  }
}

/// The name `write` belongs to methods here and wherever output is written.
private let systemWrite = write
