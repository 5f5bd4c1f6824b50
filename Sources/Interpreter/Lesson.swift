import NetLanguage
import SourceText

/// A lesson: a script whose comments teach. Run as a script it is its own test; run by
/// `whoknows learn` the learner types what stands under `try:`.
///
/// Comment lines that begin with one of these words are marks; every other comment is prose.
///
/// | mark | what follows |
/// | --- | --- |
/// | `-- lesson: ‹title›` | what it is about; statements here prepare the lesson's network |
/// | `-- minutes: ‹n›` | how long it takes |
/// | `-- step: ‹title›` | what is explained, and what the learner is asked to do |
/// | `-- hint: ‹text›` | help after a miss, shown one by one |
/// | `-- try:` | statements that do it |
/// | `-- check:` | expectations that hold once it is done; without them the learner has to get the same answer as `try:` |
/// | `-- done: ‹text›` | what is said then |
/// | `-- then:` | statements run before the next step: time passes |
package struct Lesson: Sendable {
  /// Some statements of the file, with the line they begin at, from 1.
  package struct Passage: Sendable, Hashable {
    package var text = ""
    package var firstLine = 1

    package var isEmpty: Bool { !text.contains { !$0.isWhitespace } }
  }

  package struct Step: Sendable {
    package var title: String
    /// Paragraphs.
    package var prose: [String] = []
    package var hints: [String] = []
    package var answer = Passage()
    package var checks = Passage()
    package var closing: [String] = []
    package var aftermath = Passage()
  }

  /// The file's name without its ending: what progress is kept under.
  package var name: String
  package var title = ""
  package var minutes: Int?
  package var introduction: [String] = []
  package var preparation = Passage()
  package var steps: [Step] = []

  /// Reads a lesson.
  ///
  /// - Throws: E0206… of the language for statements that cannot be read, E0521 for a file that is no
  ///   lesson.
  package init(_ source: SourceIdentity) throws(Diagnostic) {
    name = Self.baseName(of: source.name)
    if var mistake = parse(source.text).diagnostics.first(where: { $0.severity == .error }) {
      mistake.source = source
      throw mistake
    }
    var reader = LessonReader(lesson: self)
    var offset = 0
    for (index, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if let problem = reader.take(String(line), number: index + 1) {
        throw Diagnostic(
          .notALesson, problem, at: SourceRange(offset, offset + line.utf8.count),
          notes: ["help lessons tells how a lesson is written."], source: source)
      }
      offset += line.utf8.count + 1
    }
    self = reader.finished
    guard !title.isEmpty, !steps.isEmpty, steps.allSatisfy({ !$0.answer.isEmpty }) else {
      throw Diagnostic(
        .notALesson, "A lesson has a title, and steps with something to try.",
        at: SourceRange(at: 0), notes: ["help lessons tells how a lesson is written."],
        source: source)
    }
  }

  private static func baseName(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".net") ? String(last.dropLast(4)) : last
  }
}

/// Sorts the lines of a lesson.
private struct LessonReader {
  private enum Place { case introduction, prose, hint, answer, checks, closing, aftermath }

  private var lesson: Lesson
  private var place = Place.introduction
  /// The last comment line went on with a paragraph.
  private var isInParagraph = false

  init(lesson: Lesson) { self.lesson = lesson }

  var finished: Lesson { lesson }

  /// What is wrong with a line; nil where it is taken.
  mutating func take(_ line: String, number: Int) -> String? {
    guard line.hasPrefix("--") else {
      isInParagraph = false
      return takeStatement(line, number)
    }
    let comment = line.dropFirst(2).drop { $0 == " " }
    if let (mark, rest) = mark(of: comment) { return take(mark, rest) }
    return takeProse(String(comment))
  }

  private static let marks = [
    "lesson", "minutes", "step", "hint", "try", "check", "done", "then",
  ]

  private func mark(of comment: Substring) -> (String, String)? {
    guard let colon = comment.firstIndex(of: ":") else { return nil }
    let word = String(comment[..<colon])
    guard Self.marks.contains(word) else { return nil }
    return (word, String(comment[comment.index(after: colon)...].drop { $0 == " " }))
  }

  private mutating func take(_ mark: String, _ rest: String) -> String? {
    isInParagraph = false
    switch mark {
    case "lesson":
      lesson.title = rest
      return nil
    case "minutes":
      lesson.minutes = Int(rest)
      return lesson.minutes == nil ? "Minutes are a number." : nil
    case "step":
      lesson.steps.append(Lesson.Step(title: rest))
      place = .prose
      return nil
    default: break
    }
    guard let last = lesson.steps.indices.last else { return "This stands in a step." }
    switch mark {
    case "hint":
      place = .hint
      lesson.steps[last].hints.append(rest)
      isInParagraph = true
    case "done":
      place = .closing
      if !rest.isEmpty {
        lesson.steps[last].closing.append(rest)
        isInParagraph = true
      }
    case "try": place = .answer
    case "check": place = .checks
    default: place = .aftermath
    }
    return nil
  }

  private mutating func takeProse(_ text: String) -> String? {
    guard !text.isEmpty else {
      isInParagraph = false
      return nil
    }
    defer { isInParagraph = true }
    let last = lesson.steps.indices.last
    switch place {
    case .introduction:
      // What stands above the title is for readers of the file.
      if !lesson.title.isEmpty { add(text, to: &lesson.introduction) }
    case .prose: if let last { add(text, to: &lesson.steps[last].prose) }
    case .hint: if let last { add(text, to: &lesson.steps[last].hints) }
    case .closing: if let last { add(text, to: &lesson.steps[last].closing) }
    case .answer, .checks, .aftermath: break
    }
    return nil
  }

  private func add(_ text: String, to paragraphs: inout [String]) {
    if isInParagraph, let last = paragraphs.indices.last {
      paragraphs[last] += " " + text
    } else {
      paragraphs.append(text)
    }
  }

  private mutating func takeStatement(_ line: String, _ number: Int) -> String? {
    if place == .introduction {
      add(line, number, to: &lesson.preparation)
      return nil
    }
    guard let last = lesson.steps.indices.last else { return nil }
    switch place {
    case .answer: add(line, number, to: &lesson.steps[last].answer)
    case .checks: add(line, number, to: &lesson.steps[last].checks)
    case .aftermath: add(line, number, to: &lesson.steps[last].aftermath)
    case .introduction, .prose, .hint, .closing:
      guard line.allSatisfy(\.isWhitespace) else {
        return "Statements stand after try:, check: or then:."
      }
    }
    return nil
  }

  private func add(_ line: String, _ number: Int, to passage: inout Lesson.Passage) {
    if passage.text.isEmpty {
      guard !line.allSatisfy(\.isWhitespace) else { return }
      passage.firstLine = number
    }
    passage.text += line + "\n"
  }
}
