import Relationships

/// Entries as text, for `restore`: one a line, each a list of `name=value`. A text has its length in
/// bytes before it (`place=5:PyCon`), so that nothing in it needs an escape. What is left out is
/// nothing, or 0.
enum EntryText {
  /// The entries of one statement, of which the first ones may have been erased.
  static func encode(_ entries: [Entry]) -> String {
    guard let first = entries.first else { return "" }
    let statement = first.statement == first.id ? "" : "statement=\(first.statement.rawValue) "
    return statement + entries.map(encode).joined(separator: "\n")
  }

  private static func encode(_ entry: Entry) -> String {
    var fields = [
      "entry=\(entry.id.rawValue)", "kind=\(entry.kind.rawValue)",
      "recorded=\(entry.recorded.number)", "day=\(entry.date.day.number)",
      "actor=\(entry.actor.rawValue)",
    ]
    add("precision", entry.date.precision.rawValue, unless: 0, to: &fields)
    add("deliberate", entry.isDeliberate ? 1 : 0, unless: 0, to: &fields)
    add("code", entry.code, unless: 0, to: &fields)
    if let hours = entry.hours { fields.append("hours=\(hours)") }
    add("number", entry.number, to: &fields)
    add("until", entry.until?.day.number, to: &fields)
    add("until-precision", entry.until?.precision.rawValue, to: &fields)
    var people: [UInt8] = []
    ParticipantText.append(entry.people, to: &people)
    add("people", people.isEmpty ? nil : String(decoding: people, as: UTF8.self), to: &fields)
    add("place", entry.place, to: &fields)
    add("text", entry.text, to: &fields)
    add("topics", PackedList.pack(entry.topics), to: &fields)
    add("tags", PackedList.pack(entry.tags), to: &fields)
    add("source", entry.source, to: &fields)
    return fields.joined(separator: " ")
  }

  private static func add(
    _ name: String, _ value: Int?, unless usual: Int? = nil, to fields: inout [String]
  ) {
    if let value, value != usual { fields.append("\(name)=\(value)") }
  }

  private static func add(_ name: String, _ value: String?, to fields: inout [String]) {
    if let value { fields.append("\(name)=\(value.utf8.count):\(value)") }
  }

  /// The entries of one statement; nil where the text is none.
  static func decode(_ text: String) -> [Entry]? {
    var reader = FieldReader(text)
    var entries: [Entry] = []
    while let fields = reader.nextLine() {
      guard var entry = decode(fields) else { return nil }
      if let first = entries.first { entry.statement = first.statement }
      guard entries.last.map({ $0.id < entry.id }) ?? (entry.statement <= entry.id) else {
        return nil
      }
      entries.append(entry)
    }
    return reader.isAtEnd && !entries.isEmpty ? entries : nil
  }

  private static func decode(_ fields: [String: String]) -> Entry? {
    func number(_ name: String) -> Int? { fields[name].flatMap { Int($0) } }
    func day(_ name: String) -> Day? {
      guard let number = number(name), EntryTable.plausibleDays.contains(number) else { return nil }
      return Day(number: number)
    }
    let known: Set<String> = [
      "statement", "entry", "kind", "recorded", "day", "actor", "precision", "deliberate", "code",
      "hours", "number", "until", "until-precision", "people", "place", "text", "topics", "tags",
      "source",
    ]
    guard known.isSuperset(of: fields.keys), let id = number("entry"),
      plausibleIDs.contains(Int64(id)), id > 0, let kind = number("kind").flatMap(EntryKind.init),
      let recorded = day("recorded"), let date = day("day"),
      let actor = number("actor").flatMap(Actor.init),
      let precision = DatePrecision(rawValue: number("precision") ?? 0)
    else { return nil }
    var entry = Entry(kind, date: PartialDate(date, precision: precision), recorded: recorded)
    entry.id = EntryID(rawValue: Int64(id))
    entry.statement = EntryID(rawValue: Int64(number("statement") ?? id))
    entry.actor = actor
    entry.isDeliberate = number("deliberate") == 1
    entry.code = number("code") ?? 0
    if let hours = fields["hours"] {
      guard let value = Double(hours), (0...100_000).contains(value) else { return nil }
      entry.hours = value
    }
    entry.number = number("number")
    if let until = day("until") {
      guard let precision = DatePrecision(rawValue: number("until-precision") ?? 0) else {
        return nil
      }
      entry.until = PartialDate(until, precision: precision)
    }
    var people = fields["people"] ?? ""
    guard let participants = people.withUTF8(ParticipantText.parse) else { return nil }
    entry.people = participants
    entry.place = fields["place"]
    entry.text = fields["text"]
    entry.topics = PackedList.unpack(fields["topics"])
    entry.tags = PackedList.unpack(fields["tags"])
    entry.source = fields["source"]
    return entry
  }
}

/// Reads lines of `name=value` and `name=5:bytes`.
struct FieldReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { offset == bytes.count }

  /// The fields of the next line; nil at the end, or where they cannot be read.
  mutating func nextLine() -> [String: String]? {
    guard !isAtEnd else { return nil }
    var fields: [String: String] = [:]
    repeat {
      guard let (name, value) = nextField(), fields.updateValue(value, forKey: name) == nil else {
        return nil
      }
    } while skip(UInt8(ascii: " "))
    return isAtEnd || skip(UInt8(ascii: "\n")) ? fields : nil
  }

  private mutating func nextField() -> (String, String)? {
    guard let name = take(until: { $0 == UInt8(ascii: "=") }), skip(UInt8(ascii: "=")) else {
      return nil
    }
    let ends: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ":")]
    guard let value = take(until: { ends.contains($0) }) else { return nil }
    guard skip(UInt8(ascii: ":")) else { return (name, value) }
    guard let length = Int(value), length >= 0, length <= bytes.count - offset else { return nil }
    defer { offset += length }
    return String(validating: bytes[offset..<offset + length], as: UTF8.self).map { (name, $0) }
  }

  private mutating func take(until isEnd: (UInt8) -> Bool) -> String? {
    let start = offset
    while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
    return offset > start ? String(validating: bytes[start..<offset], as: UTF8.self) : nil
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }
}
