import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// libedit behind Swift types: the key maps, the line buffer, the terminal's modes.
///
/// Not for use from two threads. Ends libedit when it goes away.
final class Libedit {
  typealias Command = @convention(c) (OpaquePointer?, wint_t) -> UInt8
  typealias Reader = @convention(c) (OpaquePointer?, UnsafeMutablePointer<wchar_t>?) -> Int32

  private let handle: OpaquePointer
  private let history: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  /// The prompt of a libedit that draws, as it takes it.
  private(set) var promptPointer: UnsafeMutablePointer<wchar_t>?
  /// Strings that libedit keeps by pointer until its end.
  private var retained: [UnsafeMutablePointer<wchar_t>] = []

  /// Starts libedit on a terminal.
  ///
  /// - Parameter draws: whether libedit itself writes to the terminal; else its output goes to
  ///   nowhere.
  /// - Throws: when a file or libedit cannot be opened.
  init(input: Int32, output: Int32, draws: Bool) throws(LineEditorError) {
    Self.useUnicodeCharacters()
    let keys = try Self.stream(of: input, mode: "r")
    let sink: UnsafeMutablePointer<FILE>
    do {
      sink = draws ? try Self.stream(of: output, mode: "w") : try Self.nowhere()
    } catch {
      fclose(keys)
      throw error
    }
    files = [keys, sink]
    guard let started = el_init_fd("whoknows", keys, sink, sink, input, output, output) else {
      files.forEach { fclose($0) }
      throw .libeditUnavailable
    }
    guard let lines = history_winit() else {
      el_end(started)
      files.forEach { fclose($0) }
      throw .libeditUnavailable
    }
    handle = started
    history = lines
    // Nothing is kept without a size.
    check(wk_history_set_size(history, 10_000), "H_SETSIZE")
    check(wk_use_history(handle, history), "EL_HIST")
    check(wk_set_int(handle, EL_SIGNAL, 0), "EL_SIGNAL")
    // ^C, ^Z and ^\ come as keys, for libedit cannot be left from a signal handler; so does ^S,
    // which else freezes the screen; and a pasted CR LF must not become two line ends.
    for flag in ["-isig", "-ixon", "-icrnl", "-inlcr"] {
      check(wk_set_terminal_flag(handle, Self.wide(flag)), "EL_SETTY \(flag)")
    }
  }

  deinit {
    el_end(handle)
    history_wend(history)
    promptPointer?.deallocate()
    for pointer in retained { pointer.deallocate() }
    for file in files { fclose(file) }
  }

  // MARK: - Callbacks

  /// Registers the owner that callbacks find by `client(of:)`. The owner must outlive this object.
  func setClient(_ owner: AnyObject, reader: Reader) {
    check(wk_set_client(handle, Unmanaged.passUnretained(owner).toOpaque()), "EL_CLIENTDATA")
    check(wk_set_reader(handle, reader), "EL_GETCFN")
  }

  /// The owner registered by `setClient`.
  static func client<Owner: AnyObject>(of handle: OpaquePointer?, as type: Owner.Type) -> Owner {
    guard let handle, let pointer = wk_client(handle) else {
      preconditionFailure("libedit calls back only after its owner was registered")
    }
    return Unmanaged<Owner>.fromOpaque(pointer).takeUnretainedValue()
  }

  func addCommand(named name: String, _ command: Command) {
    let text = retain(name)
    check(wk_add_command(handle, text, text, command), "EL_ADDFN")
  }

  /// The text that `promptPointer` gives to a libedit that draws.
  var prompt: String = "" {
    didSet {
      promptPointer?.deallocate()
      promptPointer = Self.allocate(prompt)
    }
  }

  /// Asks for the prompt of a libedit that draws.
  func setPrompt(_ prompt: wk_prompt) { check(wk_set_prompt(handle, prompt), "EL_PROMPT") }

  // MARK: - Keys

  var isVi: Bool {
    get { wk_is_vi(handle) != 0 }
    set { check(wk_set_editor(handle, Self.wide(newValue ? "vi" : "emacs")), "EL_EDITOR") }
  }

  /// Binds a key, in libedit's notation (`^X`, `\e`), in the emacs map or vi's insert map.
  func bind(_ key: String, to command: String) {
    check(wk_bind(handle, Self.wide(key), Self.wide(command)), "EL_BIND \(key)")
  }

  /// Binds a key in the command map of vi.
  func bindInCommandMode(_ key: String, to command: String) {
    check(wk_bind_alternative(handle, Self.wide(key), Self.wide(command)), "EL_BIND -a \(key)")
  }

  /// The words of a line of an editrc file, by libedit's own rules of quoting.
  static func words(in line: String) -> [String] {
    guard let tokenizer = tok_winit(nil) else { return [] }
    defer { tok_wend(tokenizer) }
    var count: Int32 = 0
    var words: UnsafeMutablePointer<UnsafePointer<wchar_t>?>?
    guard tok_wstr(tokenizer, wide(line), &count, &words) == 0, let words else { return [] }
    return (0..<Int(count)).compactMap { number in
      words[number].map { string(UnsafeBufferPointer(start: $0, count: wcslen($0))) }
    }
  }

  /// Obeys one line of an editrc file; what libedit does not understand has no effect.
  func obey(_ words: [String]) {
    let pointers = words.map { Self.allocate($0) }
    defer { pointers.forEach { $0.deallocate() } }
    var arguments: [UnsafePointer<wchar_t>?] = pointers.map { UnsafePointer($0) } + [nil]
    _ = el_wparse(handle, Int32(words.count), &arguments)
  }

  // MARK: - The line

  /// Edits one line with the keys that the reader gives.
  ///
  /// - Returns: the line; nil at the end of input, or when a command has ended the line.
  func readLine() -> String? {
    var count: Int32 = 0
    guard let line = el_wgets(handle, &count), count > 0 else { return nil }
    return Self.string(UnsafeBufferPointer(start: line, count: Int(count)))
  }

  /// The text and the cursor now.
  var state: EditState {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer else { return EditState() }
    let buffer = UnsafeBufferPointer(start: start, count: line.lastchar - start)
    return EditState(text: Self.string(buffer), cursor: line.cursor - start)
  }

  func moveCursor(to offset: Int) {
    guard let line = el_wline(handle)?.pointee else { return }
    el_cursor(handle, Int32(offset - (line.cursor - line.buffer)))
  }

  /// Some commands (`vi-repeat-search-prev` without a pattern) empty the line and leave the cursor
  /// behind its end, where the next deletion corrupts memory.
  func bringCursorBack() {
    guard let line = el_wline(handle)?.pointee, line.cursor > line.lastchar else { return }
    // Any movement is limited to the line.
    el_cursor(handle, 1)
  }

  /// Replaces a range of scalars; the cursor ends up behind the new text.
  func replace(_ range: Range<Int>, with text: String) {
    moveCursor(to: range.upperBound)
    // `el_deletestr1` cannot reach the last character and loses others: delete backwards.
    el_deletestr(handle, Int32(range.count))
    guard !text.isEmpty else { return }
    let wide = Self.wide(text)
    if el_winsertstr(handle, wide) != 0 {
      preconditionFailure("libedit has memory for its line")
    }
  }

  /// Has a text typed before the next key.
  func type(_ text: String) { el_wpush(handle, Self.wide(text)) }

  // MARK: - History and terminal

  /// Adds a line to what libedit's own commands search.
  func addToHistory(_ text: String) {
    check(wk_history_enter(history, Self.wide(text)), "H_ENTER")
  }

  /// Forgets the lines that its own commands search.
  func clearHistory() { check(wk_history_clear(history), "H_CLEAR") }

  /// Switches the terminal between editing and ordinary use.
  func setEditing(_ isEditing: Bool) {
    check(wk_set_int(handle, EL_PREP_TERM, isEditing ? 1 : 0), "EL_PREP_TERM")
  }

  /// Must be called, outside signal handlers, when the screen has another size.
  func resize() { el_resize(handle) }

  // MARK: - Wide strings

  /// A string as libedit takes it, ended by 0.
  static func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  private static func string(_ buffer: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = String.UnicodeScalarView()
    for value in buffer {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: value)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  private static func allocate(_ text: String) -> UnsafeMutablePointer<wchar_t> {
    let wide = wide(text)
    let pointer = UnsafeMutablePointer<wchar_t>.allocate(capacity: wide.count)
    pointer.initialize(from: wide, count: wide.count)
    return pointer
  }

  private func retain(_ text: String) -> UnsafeMutablePointer<wchar_t> {
    let pointer = Self.allocate(text)
    retained.append(pointer)
    return pointer
  }

  // MARK: - Starting

  private static func stream(
    of descriptor: Int32, mode: String
  ) throws(LineEditorError) -> UnsafeMutablePointer<FILE> {
    // A copy, so that closing the stream leaves the descriptor open.
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    if copy < 0 { throw .system(call: "fcntl", code: errno) }
    guard let file = fdopen(copy, mode) else {
      let code = errno
      close(copy)
      throw .system(call: "fdopen", code: code)
    }
    return file
  }

  private static func nowhere() throws(LineEditorError) -> UnsafeMutablePointer<FILE> {
    guard let file = fopen("/dev/null", "we") else {
      throw .system(call: "fopen", code: errno)
    }
    return file
  }

  /// Under the C locale libedit drops every character outside ASCII.
  private static func useUnicodeCharacters() {
    setlocale(LC_CTYPE, "")
    if let codeset = nl_langinfo(nl_item(CODESET)), strcmp(codeset, "UTF-8") == 0 { return }
    // macOS knows the second name only.
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "UTF-8") }
  }
}

/// A refusal here is a mistake in a table of this module, not of the user or the system.
private func check(_ code: Int32, _ operation: String) {
  precondition(code >= 0, "libedit refused \(operation)")
}
