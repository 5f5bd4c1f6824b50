import Journal
import NetLanguage
import Relationships
import SourceText

/// A learner's way through a lesson, on a store of its own.
///
/// It judges what the store says, or the answer that was got, and never the words that were typed.
package final class LessonRun {
  /// What a line has come to.
  package enum Verdict: Equatable, Sendable {
    case done
    /// Something else was recorded or asked.
    case notYet
    /// A question on the way to the deed: nothing to say about it.
    case looking
  }

  package let lesson: Lesson
  package let session: Session
  /// From 0; `lesson.steps.count` at the end.
  package private(set) var place = 0
  private var hintsGiven = 0

  package init(_ lesson: Lesson, _ session: Session) {
    self.lesson = lesson
    self.session = session
  }

  package var step: Lesson.Step? {
    lesson.steps.indices.contains(place) ? lesson.steps[place] : nil
  }

  /// Brings the lesson's network to the beginning of a step: everything before it is done as written.
  ///
  /// - Throws: what is wrong with the lesson.
  package func begin(at wanted: Int) throws(Diagnostic) {
    try run(lesson.preparation)
    for step in lesson.steps.prefix(max(0, wanted)) {
      try run(step.answer)
      try run(step.aftermath)
      place += 1
    }
  }

  /// Judges where things stand after a line of the learner's.
  ///
  /// - Parameter answers: what the line was answered with.
  /// - Parameter recorded: whether it could have changed the store.
  package func verdict(on answers: [Answer], recorded: Bool) -> Verdict {
    guard let step else { return .done }
    if step.checks.isEmpty {
      return sameAnswer(as: step, answers) ? .done : answers.isEmpty ? .looking : .notYet
    }
    return holds(step.checks) ? .done : recorded ? .notYet : .looking
  }

  /// The next hint, and after the last one the statements themselves.
  package func nextHint() -> String {
    guard let step else { return "" }
    defer { hintsGiven += 1 }
    if hintsGiven < step.hints.count { return step.hints[hintsGiven] }
    return "Type: " + answerText
  }

  /// The statements that do what the step asks for.
  package var answerText: String {
    (step?.answer.text ?? "").split(separator: "\n").joined(separator: "\n      ")
  }

  /// Goes on to the next step; time may pass.
  ///
  /// - Throws: what is wrong with the lesson.
  package func advance() throws(Diagnostic) {
    if let step { try run(step.aftermath) }
    place += 1
    hintsGiven = 0
  }

  // MARK: Running passages

  /// Runs a passage quietly.
  private func run(_ passage: Lesson.Passage) throws(Diagnostic) {
    guard !passage.isEmpty else { return }
    var first: Diagnostic?
    _ = quietly(passage) { if first == nil { first = $0 } }
    if let first { throw first }
  }

  private func holds(_ passage: Lesson.Passage) -> Bool {
    var isSound = true
    _ = quietly(passage) { _ in isSound = false }
    return isSound
  }

  /// The answers of a passage.
  private func quietly(
    _ passage: Lesson.Passage, _ report: (Diagnostic) -> Void
  ) -> [Answer] {
    var answers: [Answer] = []
    let (listener, isInteractive) = (session.emit, session.environment.isInteractive)
    session.emit = { if case .answer(let answer) = $0 { answers.append(answer) } }
    session.environment.isInteractive = false
    defer {
      session.emit = listener
      session.environment.isInteractive = isInteractive
    }
    let source = SourceIdentity(
      name: lesson.name + ".net", text: passage.text, firstLine: passage.firstLine)
    _ = session.runScript(
      source, path: nil, mode: .atomic, preparesSession: true, report: report)
    return answers
  }

  /// The same rows under the same heads as the step's own question.
  private func sameAnswer(as step: Lesson.Step, _ answers: [Answer]) -> Bool {
    guard let given = answers.last, let wanted = quietly(step.answer, { _ in }).last else {
      return false
    }
    return given.columns == wanted.columns && given.rows == wanted.rows
      && given.summary == wanted.summary
  }
}

extension Session {
  /// True where running the statement can change the store.
  package static func mayRecord(_ statement: Statement) -> Bool { statement.mayRecord }
}
