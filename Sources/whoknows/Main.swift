import ArgumentParser
import SourceText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
enum Main {
  static func main() {
    // Private from the first file on: whatever is created is the user's alone.
    umask(0o077)
    let arguments: Arguments
    do {
      arguments = try Arguments.parse()
    } catch {
      finish(withUsage: error)
    }
    do {
      let mode = try arguments.mode()
      let application = Application(arguments)
      exit(application.run(mode).rawValue)
    } catch {
      finish(withUsage: error)
    }
  }

  /// `--help` and `--version` are answers; everything else is wrong usage.
  private static func finish(withUsage error: any Error) -> Never {
    let text = Arguments.fullMessage(for: error) + "\n"
    let isAnswer = Arguments.exitCode(for: error).isSuccess
    // It quotes the words of the command line.
    Channel(descriptor: isAnswer ? 1 : 2).write(TerminalSafeText.visible(text, layout: .lines))
    exit((isAnswer ? ExitStatus.success : .usage).rawValue)
  }
}
