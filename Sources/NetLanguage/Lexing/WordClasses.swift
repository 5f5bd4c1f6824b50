/// The word lists of the grammar's token rules, as sets of keywords or of other words.
extension Keyword {
  /// The grammar's JOINING: words that end a bare name in any case.
  static let joining: [Keyword] = [
    .via, .at, .on, .in, .to, .from, .with, .about, .for, .by, .as, .of, .and, .or, .over, .since,
    .until, .before, .after, .because, .every, .without, .through, .within, .into, .knows,
    .trusts, .introduced,
  ]

  /// The grammar's PRONOUN.
  static let pronouns: [Keyword] = [.i, .me]

  /// The grammar's BLOCKWORD: words that close a part of a block.
  static let blockWords: [Keyword] = [.then, .else, .end]

  /// The grammar's LEADWORD: words that begin a statement or close a part of a block.
  static let leadWords: [Keyword] = blockWords + allCases.filter { StatementHead($0) != nil }

  /// The grammar's RESERVED: words that never name a topic, field, kind or habit.
  static let reserved: [Keyword] =
    joining + pronouns + blockWords + [
      .my, .the, .not, .is, .has, .contains, .true, .false, .error, .do, .where, .group, .order,
      .limit, .today, .yesterday, .tomorrow, .last, .next, .ago, .one, .two, .three, .four, .five,
      .six, .seven, .eight, .nine, .ten, .twelve, .who, .whom, .how, .why, .when, .what, .list,
      .count, .average, .median, .lowest, .highest, .total, .people, .contacts, .relationships,
      .interactions, .introductions, .promises, .favours, .ties, .notes, .skills, .tags, .events,
      .opportunities, .needs,
    ]
}

/// The grammar's PARTICLE: lower-case words that join the parts of a name.
let nameParticles: [String] = [
  "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al", "van", "von", "der",
  "den", "ter", "zu", "bin", "ibn", "bint", "ben", "af", "av",
]

/// The grammar's HONORIFIC: titles that may end with a dot inside a name.
let honorifics: [String] = [
  "Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "St", "Jr", "Sr", "Rev", "Hon", "Sen", "Gov", "Lt", "Col",
  "Capt",
]
