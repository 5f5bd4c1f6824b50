/// Writes statements in canonical form: parsing the result gives the same statement again.
struct Printer {
  private(set) var output = ""
  /// Blocks around the current line.
  private var level = 0
  /// True where the next word stands directly after what was written.
  private var isJoined = true

  /// Appends words, with a space before them unless they begin a line.
  mutating func word(_ text: String) {
    guard !text.isEmpty else { return }
    if !isJoined { output += " " }
    output += text
    isJoined = false
  }

  /// Appends a sign or parenthesis, which the next word follows without a space.
  mutating func opening(_ text: String) {
    word(text)
    isJoined = true
  }

  mutating func words(_ texts: String...) { for text in texts { word(text) } }

  /// Appends text directly after what stands there: a comma, a parenthesis.
  mutating func attach(_ text: String) { output += text }

  /// Writes the statements of a block on lines of their own, one level deeper, and begins a new line.
  mutating func block(_ statements: [Statement]) {
    level += 1
    for statement in statements {
      newLine()
      self.statement(statement)
    }
    level -= 1
    newLine()
  }

  private mutating func newLine() {
    output += "\n"
    for _ in 0..<level { output += "  " }
    isJoined = true
  }

  /// Members with commas between them and `and` before the last.
  mutating func list<Member>(_ members: [Member], _ print: (inout Printer, Member) -> Void) {
    for (index, member) in members.enumerated() {
      if index > 0 {
        if index == members.count - 1 { word("and") } else { attach(",") }
      }
      print(&self, member)
    }
  }

  mutating func people(_ people: [PersonReference]) { list(people) { $0.person($1) } }

  mutating func person(_ person: PersonReference) {
    switch person.form {
    case .bareName: word(person.text)
    case .quoted: string(person.text)
    case .handle: word("@" + person.text)
    case .variable: word("$" + person.text)
    }
  }

  mutating func topics(_ topics: [Topic]) { list(topics) { $0.topic($1) } }

  mutating func topic(_ topic: Topic) {
    switch topic.form {
    case .word, .name: word(topic.text)
    case .quoted: string(topic.text)
    case .tag: word("#" + topic.text)
    }
  }

  mutating func place(_ place: Place) {
    switch place.form {
    case .word, .name: word(place.text)
    case .quoted: string(place.text)
    }
  }

  mutating func string(_ text: String) { word(Self.quoted(text)) }

  /// A text in quotes: `"…"` on one line, `"""…"""` where it has line breaks.
  static func quoted(_ text: String) -> String {
    let quotes = text.utf8.contains(0x0A) ? "\"\"\"" : "\""
    var result = quotes
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + quotes
  }

  // MARK: Clauses

  mutating func clauses(_ clauses: Clauses) {
    if let purpose = clauses.purpose {
      word("for")
      topic(purpose)
    }
    clause("as", clauses.role)
    if !clauses.via.isEmpty {
      word("via")
      people(clauses.via)
    }
    if let place = clauses.place {
      word("at")
      self.place(place)
    }
    if let when = clauses.when { self.when(when) }
    if let over = clauses.over { words("over", over.text) }
    if let length = clauses.length { self.length(length) }
    if !clauses.about.isEmpty {
      word("about")
      topics(clauses.about)
    }
    clause("by", clauses.by)
    clause("since", clauses.since)
    clause("because", clauses.because)
    for tag in clauses.tags { word("#" + tag.text) }
    for remark in clauses.remarks { string(remark.text) }
  }

  private mutating func clause(_ keyword: String, _ text: Word?) {
    guard let text else { return }
    word(keyword)
    string(text.text)
  }

  mutating func clause(_ keyword: String, _ date: DateExpression?) {
    guard let date else { return }
    word(keyword)
    self.date(date)
  }

  mutating func length(_ length: Length) {
    let isHours = length.minutes > 0 && length.minutes % 60 == 0
    let count = isHours ? length.minutes / 60 : length.minutes
    words("for", String(count), (isHours ? "hour" : "minute") + (count == 1 ? "" : "s"))
  }

  // MARK: Dates

  /// A date as a clause of its own: `on` before a calendar date only.
  mutating func when(_ date: DateExpression) {
    switch date.kind {
    case .day, .month, .year, .dayOfMonth: word("on")
    case .today, .yesterday, .tomorrow, .last, .next, .ago, .ahead: break
    }
    self.date(date)
  }

  mutating func date(_ date: DateExpression) {
    switch date.kind {
    case .day(let year, let month, let day): word(Self.day(year, month, day))
    case .month(let year, let month): word("\(year)-\(Self.padded(month))")
    case .year(let year): word(String(year))
    case .dayOfMonth(let day, let month): words(String(day), Self.monthName(month))
    case .today: word("today")
    case .yesterday: word("yesterday")
    case .tomorrow: word("tomorrow")
    case .last(let calendarWord): words("last", Self.text(calendarWord))
    case .next(let calendarWord): words("next", Self.text(calendarWord))
    case .ago(let duration):
      self.duration(duration)
      word("ago")
    case .ahead(let duration):
      word("in")
      self.duration(duration)
    }
  }

  mutating func duration(_ duration: Duration) {
    words(
      String(duration.count.value), duration.unit.rawValue + (duration.count.value == 1 ? "" : "s"))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    // A day of three digits is impossible, but it must stay what it is.
    guard day < 100 else { return "\(day) \(monthName(month)) \(year)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func monthName(_ month: Int) -> String {
    guard month >= 1, month <= 12 else { return String(month) }
    let name = KeywordGroup.months[month - 1].text
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func text(_ word: DateExpression.CalendarWord) -> String {
    switch word {
    case .weekday(let weekday): return KeywordGroup.weekdays[weekday.rawValue - 1].text
    case .unit(let unit): return unit.rawValue
    }
  }
}
