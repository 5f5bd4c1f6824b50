import Journal
import SourceText

extension JournalError {
  /// The failure as a diagnostic about the statement that met it.
  package func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(code, sentence, at: range, notes: notes)
  }

  /// The diagnostic's code.
  package var code: DiagnosticCode {
    switch kind {
    case .notOurs: .notOurStore
    case .newer: .newerStore
    case .readOnly, .denied: .readOnlyStore
    case .busy: .storeBusy
    case .damaged: .storeDamaged
    case .full: .diskFull
    case .missing: .fileNotFound
    case .other: .storeFailure
    }
  }

  private var sentence: String {
    let first = message.prefix(1).uppercased()
    return first + message.dropFirst() + (message.hasSuffix(".") ? "" : ".")
  }

  /// The next step.
  private var notes: [String] {
    switch kind {
    case .notOurs: ["Choose another file with --store."]
    case .newer: ["Use the newer version; this one leaves the file untouched."]
    case .readOnly, .denied: ["Nothing was written. Check the file's and the folder's permissions."]
    case .busy: ["Another whoknows is writing. Nothing was written; try again."]
    case .damaged: ["Nothing was written. Keep a copy of the file before anything else."]
    case .full: ["Nothing was written. Make room, then try again."]
    case .missing: ["Check the path."]
    case .other: ["Nothing was written."]
    }
  }
}
