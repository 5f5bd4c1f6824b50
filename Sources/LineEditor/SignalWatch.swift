import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The signals that matter while a line is edited.
enum WatchedSignal: Int, CaseIterable {
  case resize, interrupt, stop, resume, terminate, hangUp

  var number: Int32 {
    switch self {
    case .resize: SIGWINCH
    case .interrupt: SIGINT
    case .stop: SIGTSTP
    case .resume: SIGCONT
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    }
  }

  /// Whether the signal came since the last `take()`.
  func take() -> Bool {
    let flag = signalFlags + rawValue
    guard wk_flag(flag) != 0 else { return false }
    wk_set_flag(flag, 0)
    return true
  }
}

/// One flag per watched signal. A signal handler can reach nothing but a global; only a handler
/// sets a flag and only the editor's thread clears it.
nonisolated(unsafe) private let signalFlags: UnsafeMutablePointer<sig_atomic_t> = {
  let flags = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: WatchedSignal.allCases.count)
  flags.initialize(repeating: 0, count: WatchedSignal.allCases.count)
  return flags
}()

private func noteSignal(_ number: Int32) {
  switch number {
  case SIGWINCH: wk_set_flag(signalFlags + WatchedSignal.resize.rawValue, 1)
  case SIGINT: wk_set_flag(signalFlags + WatchedSignal.interrupt.rawValue, 1)
  case SIGTSTP: wk_set_flag(signalFlags + WatchedSignal.stop.rawValue, 1)
  case SIGCONT: wk_set_flag(signalFlags + WatchedSignal.resume.rawValue, 1)
  case SIGTERM: wk_set_flag(signalFlags + WatchedSignal.terminate.rawValue, 1)
  case SIGHUP: wk_set_flag(signalFlags + WatchedSignal.hangUp.rawValue, 1)
  default: break
  }
}

/// Catches the watched signals from `begin()` to `end()`. They are blocked but for the wait for a
/// key, so none is missed between a look at the flags and the wait.
struct SignalWatch {
  private var previousActions: [sigaction] = []
  private var previousMask = sigset_t()
  /// The mask to wait with: everything watched comes through.
  private(set) var waitMask = sigset_t()

  mutating func begin() {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    previousActions = []
    for signal in WatchedSignal.allCases {
      _ = signal.take()
      sigaddset(&blocked, signal.number)
    }
    pthread_sigmask(SIG_BLOCK, &blocked, &previousMask)
    waitMask = previousMask
    for signal in WatchedSignal.allCases {
      var previous = sigaction()
      _ = wk_catch(signal.number, noteSignal, &previous)
      previousActions.append(previous)
      sigdelset(&waitMask, signal.number)
    }
  }

  mutating func end() {
    for (signal, previous) in zip(WatchedSignal.allCases, previousActions) {
      var action = previous
      sigaction(signal.number, &action, nil)
    }
    previousActions = []
    pthread_sigmask(SIG_SETMASK, &previousMask, nil)
  }

  /// Lets a signal have its ordinary effect on this process (stop, end), now.
  func deliver(_ signal: WatchedSignal, toGroup: Bool) {
    var ours = sigaction()
    _ = wk_restore_default(signal.number, &ours)
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, signal.number)
    kill(toGroup ? 0 : getpid(), signal.number)
    pthread_sigmask(SIG_UNBLOCK, &only, nil)
    // Here the process stands still until it is continued.
    pthread_sigmask(SIG_BLOCK, &only, nil)
    sigaction(signal.number, &ours, nil)
  }
}

/// ^C during a long answer, as a flag to look at between two steps of the work.
///
/// While installed, SIGINT does nothing but raise the flag. Reading a line is not affected: there
/// ^C is a key.
package enum InterruptFlag {
  /// The action to put back; non-nil while installed. Touched by the editor's thread only.
  nonisolated(unsafe) private static var previous: sigaction?

  /// Begins to catch SIGINT, with the flag lowered.
  package static func install() {
    clear()
    guard previous == nil else { return }
    var action = sigaction()
    if wk_catch(SIGINT, noteSignal, &action) == 0 { previous = action }
    // A parent may have started this process with the signal blocked.
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &only, nil)
  }

  /// Gives SIGINT its earlier effect back.
  package static func uninstall() {
    guard var action = previous else { return }
    sigaction(SIGINT, &action, nil)
    previous = nil
  }

  /// Lowers the flag.
  package static func clear() { _ = WatchedSignal.interrupt.take() }

  /// Whether ^C came since the flag was lowered last.
  package static var isRaised: Bool {
    wk_flag(signalFlags + WatchedSignal.interrupt.rawValue) != 0
  }
}
