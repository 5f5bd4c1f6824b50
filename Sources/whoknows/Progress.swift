#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One faint line on the terminal while work takes longer than half a second.
///
/// It is drawn when the work looks whether it was interrupted, so that one thread is enough, and
/// wiped off before anything else is written.
final class Progress {
  private let isShown: Bool
  private let isColoured: () -> Bool
  private var began: UInt64 = 0
  private var drawnAt: UInt64?
  private var looks = 0
  private var isRunning = false

  private static let patience: UInt64 = 500_000_000
  private static let interval: UInt64 = 200_000_000
  /// The clock is looked at once in so many looks.
  private static let stride = 8

  /// - Parameter isShown: false on a terminal that cannot wipe a line.
  init(isShown: Bool, isColoured: @escaping () -> Bool) {
    self.isShown = isShown
    self.isColoured = isColoured
  }

  /// Work begins; the cursor stands at the start of a line.
  func begin() {
    began = Self.now
    isRunning = isShown
  }

  /// Work has ended.
  func end() {
    clear()
    isRunning = false
  }

  /// Work goes on.
  func look() {
    guard isRunning else { return }
    looks &+= 1
    guard looks % Self.stride == 0 else { return }
    let now = Self.now
    guard now - began >= Self.patience, now - (drawnAt ?? 0) >= Self.interval else { return }
    drawnAt = now
    draw(seconds: Int((now - began) / 1_000_000_000))
  }

  /// Wipes the line off, if there is one.
  func clear() {
    guard drawnAt != nil else { return }
    drawnAt = nil
    put("\r\u{1B}[K")
  }

  private func draw(seconds: Int) {
    // Behind it the terminal echoes ^C, and must not go to the next row for that.
    let room = (Surroundings.width ?? 80) - 3
    var text = "working … \(seconds) s"
    if text.count + 11 <= room { text += " · ^C stops" }
    guard text.count <= room else { return }
    put(isColoured() ? "\r\u{1B}[2m\(text)\u{1B}[0m\u{1B}[K" : "\r\(text)\u{1B}[K")
  }

  private func put(_ text: String) {
    var bytes = Array(text.utf8)
    // Only decoration: what cannot be written is left out.
    _ = write(1, &bytes, bytes.count)
  }

  /// Nanoseconds of a clock that nobody sets.
  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
