import Interpreter
import Journal
import NetLanguage
import Relationships
import SourceText
import Testing

/// Lessons: how the files are read, and how a learner is judged.
@Suite struct LessonTests {
  static let folder = Corpus.scripts.appending(path: "lessons")
  static let names = Corpus.names(in: folder, extension: "net")

  static func lesson(_ text: String) throws(Diagnostic) -> Lesson {
    try Lesson(SourceIdentity(name: "own/01-own.net", text: text))
  }

  static let small = """
    -- for teachers only
    -- lesson: A name
    -- minutes: 2
    -- One line
    -- goes on.
    --
    -- A second paragraph.

    set today to 2026-03-04
    meet Bob

    -- step: Meet
    -- Meet Alice.
    -- hint: meet ‹person›
    -- try:
    meet Alice
    -- check:
    expect contacts to include Alice
    -- done: Good.
    -- then:
    set today to 2026-03-05

    -- step: Ask
    -- Who knows you?
    -- try:
    who knows me
    """

  @Test func aLessonIsReadByItsMarks() throws {
    let lesson = try Self.lesson(Self.small)
    #expect(lesson.name == "01-own" && lesson.title == "A name" && lesson.minutes == 2)
    #expect(lesson.introduction == ["One line goes on.", "A second paragraph."])
    #expect(lesson.preparation.text.contains("meet Bob"))
    #expect(lesson.steps.map(\.title) == ["Meet", "Ask"])
    #expect(lesson.steps[0].hints == ["meet ‹person›"])
    #expect(lesson.steps[0].closing == ["Good."])
    #expect(lesson.steps[0].checks.firstLine == 18)
    #expect(lesson.steps[1].checks.isEmpty)
  }

  @Test(arguments: [
    "meet Alice", "-- lesson: A\n-- hint: early", "-- lesson: A\n-- minutes: some",
    "-- lesson: A\n-- step: B\nmeet Alice", "-- lesson: A\n-- step: B\n-- check:\nexpect 1 = 1",
  ])
  func aFileThatIsNoLessonIsRefused(text: String) {
    #expect { try Self.lesson(text) } throws: { ($0 as? Diagnostic)?.code == .notALesson }
  }

  /// Runs a line as the classroom does.
  private func judge(_ line: String, _ run: LessonRun) throws -> LessonRun.Verdict {
    var answers: [Answer] = []
    run.session.emit = { if case .answer(let answer) = $0 { answers.append(answer) } }
    var recorded = false
    for statement in parse(line).statements {
      try run.session.run(statement, of: SourceIdentity(name: "prompt", text: line))
      recorded = recorded || Session.mayRecord(statement)
    }
    return run.verdict(on: answers, recorded: recorded)
  }

  @Test func whatTheStoreSaysCounts() throws {
    let desk = try Desk(isInteractive: false)
    let run = LessonRun(try Self.lesson(Self.small), desk.session)
    try run.begin(at: 0)
    #expect(try judge("people", run) == .looking)
    #expect(try judge("meet Carol", run) == .notYet)
    #expect(run.nextHint() == "meet ‹person›")
    #expect(run.nextHint() == "Type: meet Alice")
    #expect(try judge("meet Alice via Bob at PyCon yesterday", run) == .done)
    try run.advance()
    #expect(desk.session.today == Desk.today + 1)
    #expect(try judge("whom do I know?", run) == .notYet)
    #expect(try judge("note Bob \"rows\"", run) == .looking)
    #expect(try judge("who knows me?", run) == .done)
    try run.advance()
    #expect(run.step == nil)
  }

  @Test func aLessonGoesOnWhereItWasLeft() throws {
    let desk = try Desk(isInteractive: false)
    let run = LessonRun(try Self.lesson(Self.small), desk.session)
    try run.begin(at: 1)
    #expect(run.step?.title == "Ask")
    desk.run("expect contacts to include Alice")
    #expect(desk.diagnostics.isEmpty)
  }

  /// Every lesson of the program is done by its own answers, and by nothing less.
  @Test(arguments: names)
  func theLessonIsDoneByItsAnswers(name: String) throws {
    let source = SourceIdentity(
      name: name + ".net", text: try Corpus.text(Self.folder, name + ".net"))
    let lesson = try Lesson(source)
    let minutes = try #require(lesson.minutes)
    #expect((3...5).contains(minutes))
    let desk = try Desk(isInteractive: false)
    let run = LessonRun(lesson, desk.session)
    try run.begin(at: 0)
    while let step = run.step {
      #expect(
        run.verdict(on: [], recorded: true) != .done, "\(step.title) is done before it is tried")
      #expect(try judge(step.answer.text, run) == .done, "\(step.title)")
      try run.advance()
    }
  }

  @Test func thereAreEightLessonsAtLeast() { #expect(Self.names.count >= 8) }
}
