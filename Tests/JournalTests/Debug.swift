import Relationships
import Testing
@testable import Journal
func dump(_ j: Journal) throws -> [String] {
  try j.projections.flush()
  var lines: [String] = []
  for (name, q) in [
    ("tally", "SELECT * FROM tally WHERE count <> 0" as StaticString),
    ("person", "SELECT * FROM person ORDER BY id"),
    ("name", "SELECT * FROM name ORDER BY key, person"),
    ("involvement", "SELECT * FROM involvement ORDER BY person, day, entry, role"),
    ("pair", "SELECT * FROM pair ORDER BY direction, person"),
    ("tie", "SELECT * FROM tie ORDER BY from_person, to_person, entry"),
    ("mention", "SELECT * FROM mention ORDER BY key, kind, day, entry")] {
    let r = try j.connection.statement(q)
    while try r.step() { lines.append(name + ": " + (0..<r.columnCount).map { r.isNull($0) ? "NULL" : r.isReal($0) ? "\(r.double($0))" : r.text($0) }.joined(separator: "|")) }
  }
  return lines
}
func show(_ a: [String], _ b: [String]) { for d in b.difference(from: a) { print(d) } }
@Test func debugUndo() throws {
  for seed in 0..<12 {
    let journal = try Journal(.memory)
    var life = RandomLife(seed: UInt64(100 + seed))
    for n in 0..<70 {
      let before = try dump(journal)
      var e: [Entry] = []
      try journal.transaction {
        e = try life.statement(in: journal)
        try journal.record(e, source: "s")
      }
      let after = try dump(journal)
      try journal.rebuildProjections()
      let re = try dump(journal)
      if re != after { print("REBUILD differs seed \(seed) n \(n)", e.map(\.kind), e.map(\.people)); show(after, re); return }
      _ = try journal.undo(1, recorded: life.day)
      let un = try dump(journal)
      if un.filter({ !$0.hasPrefix("tally: 3") && !$0.hasPrefix("tally: 103") }) != before.filter({ !$0.hasPrefix("tally: 3") && !$0.hasPrefix("tally: 103")}) { print("UNDO differs seed \(seed) n \(n)", e.map(\.kind), e.map(\.people)); show(before, un); return }
      _ = try journal.redo(1, recorded: life.day)
    }
  }
}
@Test func debugReplay() throws {
  for seed in 0..<40 {
    let journal = try Journal(.memory)
    var life = RandomLife(seed: UInt64(seed))
    for round in 0..<6 {
      try journal.transaction {
        for _ in 0..<(round == 5 ? 120 : 25) {
          try journal.record(try life.statement(in: journal), source: "s")
        }
      }
      if life.below(2) == 0 {
        _ = try journal.undo(1 + life.below(5), recorded: life.day)
        if life.below(2) == 0 { _ = try journal.redo(life.below(4), recorded: life.day) }
        try life.lookAround(in: journal)
      }
      let incremental = try dump(journal)
      try journal.rebuildProjections()
      let re = try dump(journal)
      let h = try journal.contentHash()
      let c = try journal.checkIntegrity()
      if c != [] { print("differs CHECK", c, try journal.contentHash() == h); show(re, try dump(journal)) }
      if re != incremental { print("differs seed \(seed) round \(round)"); show(incremental, re); break }
    }
  }
}
