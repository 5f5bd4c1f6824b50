/// The words of the language, in the order in which the grammar names them.
///
/// This is the only keyword list of the code; a test proves that it equals the grammar's.
package enum Keyword: UInt8, CaseIterable, Sendable {
  case meet, deepen, log, with, to, from, introduce, note, tag, untag, forget, undo, redo, ask
  case me, `for`, promise, keep, `break`, cancel, thank, contact, every, never, want, know
  case better, `in`, my, five, fifteen, fifty, network, skip, until, seek, found, lost
  case opportunity, rename, alias, `as`, merge, into, retract, i, introduced, declined, saw
  case vouches, vouch, promised, can, knows, trusts, trust, helped, excels, excel, at, struggles
  case struggle, values, value, needs, need, works, work, lives, live, barely, somewhat, well
  case very, via, over, about, by, since, because, on, and, of, the, ago, today, yesterday
  case tomorrow, last, next, one, two, three, four, six, seven, eight, nine, ten, twelve, day
  case days, week, weeks, month, months, year, years, minute, minutes, hour, hours, monday
  case tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april
  case may, june, july, august, september, october, november, december, faces, who, whom, help
  case should, am, neglecting, leads, nowhere, `do`, owe, did, `is`, tagged, owes, this, how
  case reach, without, through, within, steps, does, known, many, why, not, cannot, when
  case `where`, what, happened, changed, matters, list, count, average, median, lowest, highest
  case total, people, contacts, relationships, interactions, introductions, promises, favours
  case ties, notes, skills, tags, events, opportunities, group, order, ascending, descending
  case limit, table, json, csv, markdown, dot, text, or, has, contains, before, after, `true`
  case `false`, `let`, be, each, end, `if`, then, `else`, define, habit, run, include, expect
  case error, exclude, empty, print, set, suppose, simulate, among, communities, seed, explain
  case history, save
  case `import`, preview, export, open, restore, plot, show, settings, parameters, habits, variables
  case aliases, edit, fix, quit, exit, linkedin, google, vcard, ical, mbox

  /// The word as the grammar writes it: lower case, ASCII, at most 13 bytes.
  package var text: String { Self.texts[Int(rawValue)] }

  /// The keyword spelt by a word, in any case.
  package init?(word: some StringProtocol) {
    let keyword = word.utf8.withContiguousStorageIfAvailable {
      WordTable.shared.entry(spelt: $0)?.pointee.keyword
    }
    guard let keyword = keyword ?? Self.spelt(word) else { return nil }
    self = keyword
  }

  /// The keyword spelt by a text that does not lie in one piece.
  private static func spelt(_ word: some StringProtocol) -> Keyword? {
    Array(word.utf8).withUnsafeBufferPointer {
      WordTable.shared.entry(spelt: $0)?.pointee.keyword
    }
  }

  private static let texts: [String] = allCases.map { String(describing: $0) }
}
