import Relationships

/// Random statements about some fifteen people, nearly all of them valid.
///
/// Who is known by which name is not tracked: what the session refuses is passed over by the tests,
/// and most statements must be accepted.
package struct RandomLife {
  /// Wednesday 2026-03-04: the day on which every life is told.
  package static let today = Day(number: 20_516)

  private var random: SplitMix64
  private var promises = 0
  private var opportunities = 0
  private var renamed = 0
  private var statementCount = 0

  package init(seed: UInt64) { random = SplitMix64(seed: seed) }

  package static let people = [
    "Alice", "Bob", "Carol Wu", "Dave", "Erin", "Frank", "Grace", "Heidi", "Ivan", "Judy",
    "Mallory", "Niaj", "Olivia", "Peggy", "Zoë",
  ]
  private static let words = ["swift", "hiring", "design", "\"public speaking\"", "chess"]
  private static let places = ["Acme", "PyCon", "\"Bell Labs\"", "Berlin"]
  private static let kinds = ["call", "email", "coffee", "dinner", "meeting", "visit", "message"]

  /// The first statements make most people contacts.
  package mutating func script(_ count: Int) -> [String] {
    (0..<count).map { _ in next() }
  }

  package mutating func next() -> String {
    statementCount += 1
    if statementCount <= 12 { return "meet \(Self.people[statementCount]) \(date)" }
    switch random.below(40) {
    case 0...3: return "meet \(person) \(clause) \(date)"
    case 4: return "meet \(pair) via \(person) \(date)"
    case 5...8:
      return "deepen \(person) over \(pick(Self.kinds)) for \(1 + random.below(4)) hours \(date)"
    case 9...12: return "log \(pick(Self.kinds)) \(pick(["with", "to", "from"])) \(person) \(date)"
    case 13: return "log \(pick(Self.kinds)) with \(pair) \(clause) \(date)"
    case 14, 15: return promise()
    case 16, 17: return settlement()
    case 18: return "\(person) knows \(person) \(pick(["well", "barely", "", "very well"]))"
    case 19: return "\(person) \(pick(["excels at", "needs", "values"])) \(pick(Self.words))"
    case 20: return "\(pick(["tag", "untag"])) \(person) #\(pick(["mentor", "friend"]))"
    case 21: return "\(person) works at \(pick(Self.places))"
    case 22: return rename()
    case 23: return "merge \(person) into \(person)"
    case 24: return "retract \(1 + random.below(max(2, 2 * statementCount)))"
    case 25: return help()
    case 26: return introduction()
    case 27: return plan()
    case 28: return opportunity()
    case 29: return "note \(person) \"\(pick(Self.words).replacing("\"", with: ""))\" \(date)"
    case 31: return "\(person) knows me \(pick(["well", "barely", "very well"])) \(date)"
    case 30: return "thank \(person) for \(pick(Self.words)) \(date)"
    case 32: return "\(person) saw my \(pick(Self.words)) \(date)"
    case 33: return "\(person) vouches for my \(pick(Self.words)) \(date)"
    case 34: return trait()
    case 35: return setting()
    case 36: return habit()
    case 37, 38: return "import \"~/books/\(pick(Self.files.keys.sorted()))\""
    default: return "ask \(person) for \(pick(Self.words)) \(date)"
    }
  }

  private mutating func promise() -> String {
    promises += 1
    if random.below(3) == 0 { return "\(person) promised me \"thing \(promises)\" \(date)" }
    return "promise \(person) \"thing \(promises)\" by \(pick(["tomorrow", "in 3 weeks", "today"]))"
  }

  private mutating func settlement() -> String {
    "\(pick(["keep", "keep", "break", "cancel"])) promise \(1 + random.below(max(1, promises)))"
  }

  private mutating func rename() -> String {
    renamed += 1
    if random.below(2) == 0 { return "alias \(person) as @handle\(renamed)" }
    return
      "rename \(person) to \(pick(["Quentin", "Rupert", "Sybil", "Trent"])) \(pick(["Ash", "Oak"]))"
  }

  private mutating func help() -> String {
    random.below(2) == 0
      ? "I helped \(person) about \(pick(Self.words)) \(date)"
      : "\(person) helped me about \(pick(Self.words)) \(date)"
  }

  private mutating func introduction() -> String {
    switch random.below(4) {
    case 0: "introduce \(person) to \(person) \(date)"
    case 1: "\(person) introduced me to \(person) \(date)"
    case 2: "\(person) declined to introduce me to \(person) \(date)"
    default: "ask \(person) to introduce me to \(person) \(date)"
    }
  }

  private mutating func plan() -> String {
    switch random.below(5) {
    case 0: "contact \(person) every \(1 + random.below(9)) weeks"
    case 1: "want \(person) in my \(pick(["five", "fifteen", "fifty", "network"]))"
    case 2: "want \(person) to know me better"
    case 3: "skip \(person) for \(1 + random.below(5)) weeks"
    default: "contact \(person) never"
    }
  }

  private mutating func opportunity() -> String {
    opportunities += 1
    if opportunities % 5 == 0 {
      return "lost opportunity \(1 + random.below(opportunities)) because \"too late\""
    }
    if opportunities % 3 == 0 {
      return "found opportunity \(1 + random.below(opportunities)) via \(person)"
    }
    return "seek \(pick(Self.words)) at \(pick(Self.places)) \(date)"
  }

  private mutating func trait() -> String {
    switch random.below(4) {
    case 0: "\(person) lives in \(pick(Self.places))"
    case 1: "\(person) works at \(pick(Self.places)) as \"engineer\" since 2024"
    case 2: "I can \(pick(Self.words)) since 2014"
    default: "\(person) trusts me"
    }
  }

  /// Settings of the model change what everything before them comes to.
  private mutating func setting() -> String {
    switch random.below(4) {
    case 0: "set theme to \(pick(["light", "dark"]))"
    case 1: "set fresh-half-life to \(7 + random.below(21))"
    case 2: "set ask-half-life to \(30 + random.below(90))"
    default: "set settled-half-life to \(365 + random.below(900))"
    }
  }

  private mutating func habit() -> String {
    random.below(2) == 0
      ? "define habit weekly do note \(person) \"row \(random.below(9))\"; tag \(person) #row end"
      : "run weekly"
  }

  private var person: String {
    mutating get { Self.people[random.below(Self.people.count)] }
  }

  private var pair: String {
    mutating get {
      let first = random.below(Self.people.count)
      let second = (first + 1 + random.below(Self.people.count - 1)) % Self.people.count
      return "\(Self.people[first]) and \(Self.people[second])"
    }
  }

  /// A day of the last three years, today as often as not at all, some of them partial.
  private var date: String {
    mutating get {
      switch random.below(6) {
      case 0: ""
      case 1: "on 20\(24 + random.below(2))-0\(1 + random.below(9))"
      default: "on \((RandomLife.today - random.below(1000)).description)"
      }
    }
  }

  private var clause: String {
    mutating get {
      switch random.below(4) {
      case 0: "at \(pick(Self.places))"
      case 1: "about \(pick(Self.words))"
      case 2: "#\(pick(["mentor", "friend"]))"
      default: ""
      }
    }
  }

  private mutating func pick(_ items: [String]) -> String { items[random.below(items.count)] }
}
