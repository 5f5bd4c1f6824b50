#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads single keys from the terminal, which is put back as it was at the end.
final class KeyWaiter {
  private var original = termios()
  private let isReady: Bool

  init() {
    isReady = tcgetattr(0, &original) == 0
    guard isReady else { return }
    var single = original
    single.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(0, TCSANOW, &single)
  }

  deinit { if isReady { tcsetattr(0, TCSANOW, &original) } }

  /// Waits for space or Enter; false for `q`, ^C, ^D or the end of input.
  func waitForGo() -> Bool {
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count == 0 || count < 0 { return false }
      switch byte {
      case UInt8(ascii: " "), 0x0A, 0x0D: return true
      case UInt8(ascii: "q"), UInt8(ascii: "Q"), 3, 4: return false
      default: continue
      }
    }
  }
}
