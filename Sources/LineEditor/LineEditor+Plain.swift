import CEditline
import SourceText

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// Reads with a libedit that draws by itself, line by line, for terminals that can do nothing.
  func readPlain(_ libedit: Libedit) -> ReadResult {
    var text = ""
    if let initial = session.initialText, isDrawnAsItIs(initial) { libedit.type(initial) }
    session.initialText = nil
    libedit.prompt = session.prompt.primary
    while true {
      let line = libedit.readLine()
      if let outcome = session.outcome {
        write("\n")
        return outcome
      }
      guard let line else {
        write("\n")
        return .endOfInput
      }
      text += line
      if text.hasSuffix("\n") { text.removeLast() }
      if assistant?.needsMoreInput(text) != true { return .text(text) }
      text += "\n"
      libedit.prompt = session.prompt.continuation
    }
  }

  /// True for what libedit may draw by itself: it would neither show what is invisible nor keep from
  /// the terminal what reorders text, and control characters that it is given to type are obeyed.
  /// Lines are: a statement of several is typed line by line.
  func isDrawnAsItIs(_ text: String) -> Bool {
    TerminalSafeText.visible(text, layout: .lines) == text
  }

  /// libedit asks for the prompt to draw.
  static func plainPrompt(_ handle: OpaquePointer?) -> UnsafeMutablePointer<wchar_t>? {
    Libedit.client(of: handle, as: LineEditor.self).libedit?.promptPointer
  }

  /// Reads without a terminal: no prompt, lines as they come.
  func readLines() -> ReadResult {
    var text = ""
    while let line = readBareLine() {
      text += line
      if assistant?.needsMoreInput(text) != true { return .text(text) }
      text += "\n"
    }
    return text.isEmpty ? .endOfInput : .text(text)
  }

  /// A line without its end; nil at the end of the input.
  private func readBareLine() -> String? {
    var bytes: [UInt8] = []
    input.isBulk = true
    while !input.hasEnded {
      guard let byte = input.nextByte(within: nil) else { continue }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
