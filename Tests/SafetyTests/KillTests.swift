import Journal
import RandomLives
import Relationships
import Testing

/// The real program, killed at random moments: 200 times for each kind of store, or WHOKNOWS_KILLS.
@Suite struct KillTests {
  static let kills = wished("WHOKNOWS_KILLS", usually: 200)

  @Test(arguments: StoreKind.allCases)
  func whatWasAcknowledgedSurvivesEveryKill(_ kind: StoreKind) throws {
    var seed = UInt64(wished("WHOKNOWS_SEED", usually: 1))
    var kills = 0
    var acknowledged = 0
    var inFlight = 0
    while kills < Self.kills {
      var life = try Killing(seed: seed, kind)
      while !life.isOver, kills < Self.kills {
        try life.kill()
        kills += 1
      }
      acknowledged += life.acknowledged
      inFlight += life.inFlight
      seed += 1
    }
    print(
      "\(kind): kills: \(kills), \(acknowledged) steps acknowledged, \(inFlight) more in flight kept"
    )
    // Statements were really run, and kills really came between them.
    #expect(acknowledged > kills)
  }
}

/// A life whose program is killed again and again.
private struct Killing {
  private let folder: Folder
  private let rehearsal: Rehearsal
  private var random: SplitMix64
  /// Steps of which the store holds the outcome.
  private var position = 0
  private(set) var acknowledged = 0
  /// Steps that were kept although the kill came before their echo.
  private(set) var inFlight = 0

  private static let stepsInALife = 150
  private static let prompt = "whoknows> "
  /// Longer than a life takes on any machine, microseconds.
  private static let ages = 30_000_000
  private var pace: Pace

  init(seed: UInt64, _ kind: StoreKind) throws {
    folder = try Folder(kind)
    try folder.writeBooks()
    rehearsal = try Rehearsal(seed: seed, steps: Self.stepsInALife)
    random = SplitMix64(seed: ~seed)
    let elsewhere = try Folder()
    let victim = try Victim(
      arguments: ["--store", elsewhere.file(kind.file)], home: elsewhere.path)
    let course = victim.course(
      input: "meet Ann\nnote Ann \"x\"\n",
      until: .init(microseconds: Self.ages, afterWords: (Self.prompt, 3)), grace: 0)
    pace = try #require(Pace(prompts: course.words))
  }

  var isOver: Bool { position == rehearsal.steps.count }

  mutating func kill() throws {
    let done: Int
    if case .script(let lines) = rehearsal.steps[position], random.below(3) == 0 {
      done = try killScript(lines)
    } else {
      done = try killShell()
    }
    try verify(done)
  }

  private var options: [String] {
    ["--store", folder.file(folder.kind.file), "--today", RandomLife.today.description, "--yes"]
  }

  /// Runs a script as `whoknows FILE`; the steps that it acknowledged by its exit.
  private mutating func killScript(_ lines: [String]) throws -> Int {
    try folder.write(lines.joined(separator: "\n"), to: "script.net")
    let process = try Victim.start(options + [folder.file("script.net")], home: folder.path)
    return Victim.end(of: process, within: random.below(2 * pace.start)) >= 0 ? 1 : 0
  }

  /// Types steps into the shell; how many of them it acknowledged.
  private mutating func killShell() throws -> Int {
    let steps = rehearsal.steps[position...].prefix(1 + random.below(12))
    var input = ""
    for (index, step) in steps.enumerated() {
      switch step {
      case .statement(let text): input += text + "\n"
      case .script(let lines):
        let name = "script-\(index).net"
        try folder.write(lines.joined(separator: "\n"), to: name)
        input += "include \"\(folder.file(name))\"\n"
      }
    }
    // Its end is a moment too: the log is then written into the file and removed.
    if random.below(3) == 0 { input += "quit\n" }
    let victim = try Victim(arguments: options, home: folder.path)
    let (moment, grace) = moment(steps.count)
    let (output, times) = victim.course(input: input, until: moment, grace: grace)
    pace.follow(prompts: times)
    let prompts = output.occurrences(of: Self.prompt)
    guard prompts > 0 else { return 0 }
    // Behind the last prompt: an echo, or the answer to it, is an acknowledgement.
    let last = output.components(separatedBy: Self.prompt).last ?? ""
    return min(steps.count, prompts - 1 + (last.contains("✓") ? 1 : 0))
  }

  /// When to kill a shell that is given so many steps: a quarter of the kills come evenly over its
  /// whole life, of which the start can be the most, the others evenly over the steps and the end.
  private mutating func moment(_ steps: Int) -> (Victim.Moment, grace: Int) {
    guard random.below(4) == 0 else {
      let words = (Self.prompt, 1 + random.below(steps + 1))
      return (.init(microseconds: Self.ages, afterWords: words), random.below(2 * pace.step))
    }
    let life = pace.start + steps * pace.step
    return (.init(microseconds: random.below(life), afterWords: (Self.prompt, .max)), grace: 0)
  }

  /// The store is sound, and holds the acknowledged steps and at most the one in flight.
  private mutating func verify(_ done: Int) throws {
    let end = position + done
    let journal = try folder.open()
    let record = try journal.recordHash()
    #expect(try journal.checkIntegrity() == [], "after step \(end)")
    acknowledged += done
    if record == rehearsal.records[end] {
      position = end
    } else if end < rehearsal.steps.count, record == rehearsal.records[end + 1] {
      position = end + 1
      inFlight += 1
    } else {
      let other = rehearsal.records.firstIndex(of: record)
      let held = try journal.history(limit: 12).map(\.source).joined(separator: "\n  ")
      let steps = rehearsal.steps[max(0, position - 2)..<min(end + 2, rehearsal.steps.count)]
      Issue.record(
        """
        \(position) + \(done) steps were acknowledged; \
        the store holds \(other.map(String.init) ?? "no such state"), last
          \(held)
        of \(steps.map(\.text).joined(separator: "\n  "))
        """)
      position = rehearsal.steps.count
    }
  }
}

/// How long things take here and now, microseconds: other builds, and busy machines, are slower, and
/// a store in text takes the longer to start on the more it holds.
private struct Pace {
  /// From the start to the first prompt.
  private(set) var start: Int
  /// From a prompt to the next.
  private(set) var step: Int

  /// - Parameter prompts: when they came, microseconds after the start; nil for fewer than two.
  init?(prompts: [Int]) {
    guard let first = prompts.first, let last = prompts.last, prompts.count > 1 else { return nil }
    start = max(1_000, first)
    step = max(100, (last - first) / (prompts.count - 1))
  }

  /// Learns from a life.
  mutating func follow(prompts: [Int]) {
    guard let first = prompts.first, let last = prompts.last else { return }
    start = max(1_000, (start + first) / 2)
    guard prompts.count > 1 else { return }
    step = max(100, (3 * step + (last - first) / (prompts.count - 1)) / 4)
  }
}
