import Relationships
import SourceText

/// Everything a session takes from outside: the clock, files, and the user's patience.
///
/// The interpreter reads no clock, no file and no terminal by itself, so that the same input gives
/// the same bytes on every machine.
package struct Environment {
  /// The current civil day.
  package var today: Day
  /// At the prompt every recording is echoed and consent can be asked for.
  package var isInteractive: Bool
  /// `--yes`: consent is given in advance.
  package var consents: Bool
  /// Asks the user; nil where nobody can answer.
  package var confirm: ((String) -> Bool)?
  /// True once the user pressed ^C; polled between statements and inside long answers.
  package var isInterrupted: () -> Bool
  /// Reads a whole file. The path is relative to the folder of the file that names it.
  package var readFile: (_ path: String, _ base: String?) throws(FileProblem) -> LoadedFile
  /// Writes a whole file that only the user can read, or nothing at all.
  package var writeFile: (_ path: String, _ text: String) throws(FileProblem) -> Void
  /// Opens what is to be imported, like `readFile`, but any bytes.
  package var openImport: (_ path: String, _ base: String?) throws(FileProblem) -> ImportSource = {
    (_, _) throws(FileProblem) in throw FileProblem(code: .fileNotFound)
  }
  /// Where a file that is to be written would lie.
  package var placeOfFile: (_ path: String) -> FilePlace = { FilePlace(path: $0, exists: false) }

  package init(
    today: Day, isInteractive: Bool = false, consents: Bool = false,
    confirm: ((String) -> Bool)? = nil, isInterrupted: @escaping () -> Bool = { false },
    readFile: @escaping (String, String?) throws(FileProblem) -> LoadedFile = {
      (_, _) throws(FileProblem) in throw FileProblem(code: .fileNotFound)
    },
    writeFile: @escaping (String, String) throws(FileProblem) -> Void = {
      (_, _) throws(FileProblem) in throw FileProblem(code: .fileUnreadable)
    }
  ) {
    self.today = today
    self.isInteractive = isInteractive
    self.consents = consents
    self.confirm = confirm
    self.isInterrupted = isInterrupted
    self.readFile = readFile
    self.writeFile = writeFile
  }
}

/// A file's resolved path (the identity that cycles are told by) and its text.
package struct LoadedFile: Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// A file's path from the root, and whether something is there.
package struct FilePlace: Sendable {
  package var path: String
  package var exists: Bool

  package init(path: String, exists: Bool) {
    self.path = path
    self.exists = exists
  }
}

/// Why a file could not be read.
package struct FileProblem: Error, Sendable {
  package var code: DiagnosticCode
  /// Byte offset of the first invalid byte for `invalidEncoding`.
  package var offset: Int?

  package init(code: DiagnosticCode, offset: Int? = nil) {
    self.code = code
    self.offset = offset
  }
}
