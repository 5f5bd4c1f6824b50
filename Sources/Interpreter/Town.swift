import Relationships

/// A made-up town: names, and who knows whom.
///
/// Each person belongs to one community and knows a few of it; one in five also knows somebody of
/// another ‡. Nobody in it is real.
struct Town {
  struct Tie {
    var from: Int
    var to: Int
  }

  private(set) var names: [String] = []
  private(set) var ties: [Tie] = []

  /// Acquaintances of each person within the community ‡.
  private static let acquaintances = 3

  init(people: Int, communities: Int, random: inout SplitMix64) {
    names = (0..<people).map(Self.name)
    for person in 0..<people {
      let community = person % communities
      // People of one community are `communities` apart.
      let size = (people - community + communities - 1) / communities
      var known: Set<Int> = [person]
      for _ in 0..<min(Self.acquaintances, size - 1) {
        let other = community + random.below(size) * communities
        if known.insert(other).inserted { ties.append(Tie(from: person, to: other)) }
      }
      guard communities > 1, random.below(5) == 0 else { continue }
      let stranger = random.below(people)
      if known.insert(stranger).inserted { ties.append(Tie(from: person, to: stranger)) }
    }
  }

  /// A name of its own for each number: first and last name, then with a middle letter.
  private static func name(_ number: Int) -> String {
    let first = firstNames[number % firstNames.count]
    let round = number / firstNames.count
    // Neighbours get different last names too.
    let last = lastNames[(number % firstNames.count + round) % lastNames.count]
    let middle = round / lastNames.count
    guard middle > 0, let scalar = UnicodeScalar(0x40 + middle) else { return "\(first) \(last)" }
    return "\(first) \(Character(scalar)). \(last)"
  }

  private static let firstNames = [
    "Ada", "Amir", "Bea", "Carlos", "Chen", "Dalia", "Emeka", "Eva", "Farid", "Greta", "Hana",
    "Igor", "Ines", "Jonas", "Kaja", "Kofi", "Lena", "Luis", "Mara", "Mei", "Nils", "Noor", "Olga",
    "Omar", "Paula", "Quentin", "Rosa", "Samir", "Sofia", "Tariq", "Una", "Viktor", "Wanda", "Yara",
    "Yusuf", "Zora", "Björn", "Chloe", "Deepa", "Ravi",
  ]

  private static let lastNames = [
    "Abara", "Berger", "Castillo", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanova",
    "Jensen", "Kaya", "Lindholm", "Moreau", "Nakamura", "Okoye", "Petrov", "Quist", "Rossi",
    "Sandhu", "Tanaka", "Ueda", "Varga", "Weber", "Xu", "Yilmaz", "Zeman", "Adeyemi", "Bianchi",
    "Costa", "Demir", "Endo", "Ferrari", "Gruber", "Horvat", "Iqbal", "Jansen", "Kim", "Larsen",
    "Mensah", "Novak", "Olsen",
  ]
}
