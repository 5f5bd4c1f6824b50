import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

/// One user's session on one store: runs statements and scripts, remembers what a session must.
///
/// Not Sendable: one owner, one thread.
package final class Session {
  package let journal: Journal
  package var environment: Environment
  /// Receives outcomes in order. Replaced while an `expect` listens.
  package var emit: (Output) -> Void
  /// "Today" of this session: the environment's, or what `set today` fixed.
  package var today: Day
  /// A statement dated later than today moves today on to its date, instead of being refused: so a
  /// store's text is read, which may have been written by hand.
  var followsDates = false
  /// The journal's `reloads` when names were remembered last.
  private var knownReloads = 0
  /// The text that is being run: diagnostics and recorded sources come from it.
  var source = SourceIdentity(name: "prompt", text: "")
  /// The folder of the running script, for `include`.
  var baseFolder: String?
  /// Resolved paths of the scripts being included, outermost first.
  var includeChain: [String] = []
  /// Exact names found before, so that a long script looks each person up once.
  var nameCache: [String: PersonID] = [:]
  /// Display names by person.
  var displayNames: [PersonID: String] = [:]
  /// Names as they must be typed, by name: a loop writes each of its people into every statement.
  var spellings: [String: String] = [:]
  /// New people of the statement at hand, by matching key, not yet recorded.
  var pending: [String: PendingPerson] = [:]
  /// Variables of the statement at hand and what they stood for.
  var substitutions: [Suggestion.Edit] = []
  var variables = Variables()
  /// Plans of the past day that the question at hand asks about.
  var keptPlans: (day: Day, plans: Plans)?
  /// What completion and suggestions need not look up again.
  var assistance = AssistanceMemory()
  /// The last answer's question, for a bare `why?`.
  var lastQuestion: Question?
  /// What the running script has done so far.
  var tally = Tally()
  /// Statements that a script or a line may run, those of loops and habits included: a loop that
  /// feeds itself ends in a message and not in a full disk.
  package var mostStatements = 10_000_000
  /// Told of every expectation; one that fails then stops nothing.
  package var expectationListener: ((ExpectationResult) -> Void)?
  /// The file of the import at hand, where it was read before its transaction began.
  var importAhead: ImportedFile?
  /// The simulation that is running.
  var simulated: SimulatedTime?
  /// How deep blocks, habits and includes are nested.
  var depth = 0

  /// Counts since a script or a line began.
  struct Tally {
    var statements = 0
    var entries = 0
    var people = 0
  }

  struct PendingPerson {
    var id: PersonID
    var name: String
  }

  package init(
    journal: Journal, environment: Environment, emit: @escaping (Output) -> Void
  ) {
    self.journal = journal
    self.environment = environment
    self.today = environment.today
    self.emit = emit
  }

  /// Runs one parsed statement of `source` as its own transaction; outcomes are emitted once it is
  /// durable.
  ///
  /// - Throws: a diagnostic that carries its source.
  package func run(_ statement: Statement, of source: SourceIdentity) throws(Diagnostic) {
    self.source = source
    tally = Tally()
    var outcomes: [Output] = []
    let listener = emit
    emit = { outcomes.append($0) }
    defer {
      emit = listener
      importAhead = nil
    }
    do {
      try prepare(statement)
      if statement.mayRecord {
        try journal.transaction { try execute(statement) }
      } else {
        try execute(statement)
      }
    } catch {
      forgetCaches()
      throw diagnose(error, at: statement.range)
    }
    if statement.mayRecord, let traces = remainingTraces { outcomes.append(traces) }
    outcomes.forEach(listener)
  }

  /// Told where an erasure is committed, but its traces are not gone yet.
  var remainingTraces: Output? {
    guard journal.needsScrubbing else { return nil }
    return .line(
      "Traces of what was forgotten are still in the store's file: another program is reading it, "
        + "or the disk is full. The next statement tries again.")
  }

  /// - Throws: E0514 where a script runs more statements than anybody would write.
  func countStatement(_ range: SourceRange) throws {
    tally.statements += 1
    guard tally.statements <= mostStatements else {
      throw Diagnostic(
        .limitExceeded, "This runs more than \(mostStatements) statements.", at: range,
        notes: ["Look for a loop in a loop, or do it in several scripts."])
    }
  }

  /// Lets go of remembered names where another process has written, or something was taken back.
  func followJournal(before statement: Statement) throws {
    if !journal.isInTransaction, statement.mayRead { try journal.catchUp() }
    guard journal.reloads != knownReloads else { return }
    knownReloads = journal.reloads
    forgetCaches()
  }

  /// Lets go of everything that a rollback may have made untrue.
  func forgetCaches() {
    nameCache.removeAll(keepingCapacity: true)
    displayNames.removeAll(keepingCapacity: true)
    pending.removeAll()
  }

  /// Keeps the names in memory to some two megabytes: a script may name a million people, most of
  /// them once. Names that are not recorded yet stay.
  func makeRoomForNames() {
    guard pending.isEmpty else { return }
    if nameCache.count >= Self.namesInMemory { nameCache.removeAll(keepingCapacity: true) }
    if displayNames.count >= Self.namesInMemory { displayNames.removeAll(keepingCapacity: true) }
  }

  static let namesInMemory = 10_000

  /// Turns any error of the layers below into a diagnostic with a source.
  func diagnose(_ error: any Error, at range: SourceRange) -> Diagnostic {
    var diagnostic: Diagnostic
    switch error {
    case let known as Diagnostic: diagnostic = known
    case let failure as JournalError: diagnostic = failure.diagnostic(at: range)
    default:
      diagnostic = Diagnostic(.storeFailure, "The store could not be used.", at: range)
    }
    if diagnostic.source == nil { diagnostic.source = source }
    // Every refusal offers a next step.
    if diagnostic.suggestions.isEmpty, diagnostic.notes.isEmpty {
      diagnostic.notes = ["help \(diagnostic.code.rawValue) tells more."]
    }
    return diagnostic
  }

  /// The diagnostic with one more step of how the program came there. Of a long way, as an endless
  /// recursion has it, the first steps, their number and the last are kept.
  func traced(_ error: any Error, at range: SourceRange, _ step: String) -> Diagnostic {
    var diagnostic = diagnose(error, at: range)
    let kept = 3
    if diagnostic.trace.count < kept + 2 {
      diagnostic.trace.append(step)
    } else {
      let more = Int(diagnostic.trace[kept].filter(\.isNumber)) ?? 1
      diagnostic.trace[kept] = "… \(more + 1) more"
      diagnostic.trace[kept + 1] = step
    }
    return diagnostic
  }

  /// The words of a range of the running text.
  func words(_ range: SourceRange) -> String {
    let utf8 = source.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    let end = utf8.index(start, offsetBy: range.length)
    return String(source.text[start..<end])
  }
}
