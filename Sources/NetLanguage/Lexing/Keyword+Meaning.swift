extension Keyword {
  /// What the word is for, in a few words for menus and help.
  package var meaning: String { Self.meanings[Int(rawValue)] }

  private static let meanings: [String] = allCases.map { keyword in
    if let meaning = described[keyword] { return meaning }
    if KeywordGroup.months.contains(keyword) { return "a month" }
    if KeywordGroup.weekdays.contains(keyword) { return "a day of the week" }
    if KeywordGroup.numberWords.contains(keyword) { return "a number" }
    if KeywordGroup.units.contains(keyword) || KeywordGroup.timeUnits.contains(keyword) {
      return "a unit of time"
    }
    if KeywordGroup.sources.contains(keyword) { return "a list to ask about" }
    if KeywordGroup.formats.contains(keyword) { return "a format of answers" }
    if KeywordGroup.importFormats.contains(keyword) { return "a format of files" }
    if KeywordGroup.showSubjects.contains(keyword) { return "something to show" }
    if KeywordGroup.layers.contains(keyword) { return "a layer of your network" }
    return "a part of a phrase"
  }

  private static let described: [Keyword: String] = [
    // Commands.
    .meet: "record that you met people", .deepen: "record a deliberate act that deepens a tie",
    .log: "record any interaction", .introduce: "record that you introduced people",
    .note: "write down something about people", .tag: "put a tag on people",
    .untag: "take a tag off people", .forget: "erase a person for good",
    .undo: "take back the last statement", .redo: "bring back what was undone",
    .ask: "record that you asked for something", .promise: "record what you promised",
    .keep: "record that a promise was kept", .break: "record that a promise was broken",
    .cancel: "call a promise off", .thank: "record that you thanked people",
    .contact: "say how often to be in touch", .want: "say who should know you better",
    .skip: "leave people out of the five for a time", .seek: "record what you are looking for",
    .found: "close an opportunity that came true", .lost: "close an opportunity that did not",
    .rename: "give a person another name", .alias: "give a person a further name",
    .merge: "make one person of two", .retract: "take back one entry",
    // Facts.
    .i: "you", .me: "you", .my: "yours", .knows: "how well one knows another",
    .know: "how well they know another", .trusts: "whom one trusts", .trust: "whom they trust",
    .introduced: "who introduced whom", .declined: "who would not introduce whom",
    .saw: "who has seen your work", .vouches: "who speaks for you", .vouch: "who speak for you",
    .promised: "what was promised", .can: "what you can do", .helped: "who helped whom",
    .excels: "a strength", .excel: "a strength", .struggles: "a weakness",
    .struggle: "a weakness", .values: "what matters to a person",
    .value: "what matters to people", .needs: "what a person needs", .need: "what people need",
    .works: "where a person works", .work: "where people work", .lives: "where a person lives",
    .live: "where people live", .barely: "hardly at all", .somewhat: "a little",
    .well: "thoroughly", .very: "more than well",
    // Clauses.
    .via: "who introduced you", .at: "the place", .on: "the date", .over: "the medium or occasion",
    .about: "the topic", .for: "the purpose or length of time", .by: "the deadline",
    .since: "the start", .because: "the reason", .every: "how often", .until: "up to which day",
    .without: "people to leave out", .through: "people to go through",
    .within: "how many steps at most", .and: "one more", .or: "either of two",
    // Dates.
    .today: "this day", .yesterday: "the day before", .tomorrow: "the day after",
    .last: "the one before", .next: "the one to come", .ago: "before today",
    // Questions.
    .five: "five people to contact today", .faces: "contacts and relationships side by side",
    .who: "ask for people", .whom: "ask for people", .how: "ask how well, how many, by what path",
    .why: "see the evidence behind an answer", .when: "ask for a day", .where: "filter, or a place",
    .what: "ask what is known", .list: "list everything of a kind", .count: "count what matches",
    .average: "the mean of a field", .median: "the middle value of a field",
    .lowest: "the smallest value of a field", .highest: "the greatest value of a field",
    .total: "the sum of a field", .group: "group the answer", .order: "sort the answer",
    .limit: "show only so many", .ascending: "from low to high",
    .descending: "from high to low", .as: "a role, a format or a day", .of: "belonging to",
    .neglecting: "not in touch for too long", .nowhere: "no need of you and no way on",
    // Expressions.
    .not: "the opposite", .is: "equal to", .has: "holds a member", .contains: "holds a text",
    .before: "earlier than", .after: "later than", .true: "yes", .false: "no",
    // Scripts.
    .let: "give a value a name", .if: "do something on a condition",
    .define: "define a habit", .run: "run a habit", .include: "run another file",
    .expect: "check an answer", .print: "print values", .set: "change a setting or today",
    .suppose: "ask what if", .simulate: "play years in a second",
    .explain: "show how a statement is read", .then: "what follows", .else: "what otherwise",
    .end: "closes a block", .do: "opens a block", .each: "one after the other",
    // The shell.
    .help: "explain a word, topic or code", .history: "show past statements",
    .import: "read a file of contacts or messages", .export: "write an answer to a file",
    .open: "work on another store", .save: "save a copy of the store",
    .restore: "take in a record that was exported",
    .plot: "draw a picture", .show: "show settings and definitions",
    .edit: "write statements in your editor", .fix: "take a suggestion",
    .quit: "leave the shell", .exit: "leave the shell",
    .preview: "only show what would be read", .seed: "the start of the chance numbers",
    .among: "the size of a made-up town", .communities: "groups whose people know each other",
  ]
}
