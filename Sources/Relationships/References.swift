/// What somebody is to me, as a referee.
package enum RefereeRole: String, Hashable, CaseIterable, Sendable {
  case client, manager, peer, friend, report, family
}

extension RefereeRole {
  /// The role that a word after `as` means; nil for words that say nothing of a reference.
  package init?(said word: String) {
    let key = matchingKey(word)
    if let role = RefereeRole(rawValue: key) ?? Self.synonyms[key] {
      self = role
    } else {
      return nil
    }
  }

  private static let synonyms: [String: RefereeRole] = {
    let words: [RefereeRole: [String]] = [
      .client: ["customer"], .manager: ["boss", "lead", "supervisor"],
      .peer: ["colleague", "coworker", "co-worker", "teammate"],
      .report: ["employee", "direct report"],
      .family: [
        "mother", "father", "mum", "mom", "dad", "parent", "sister", "brother", "sibling", "wife",
        "husband", "spouse", "partner", "son", "daughter", "child", "cousin", "aunt", "uncle",
        "niece", "nephew", "grandmother", "grandfather", "relative",
      ],
    ]
    return words.reduce(into: [:]) { table, entry in
      for word in entry.value { table[word] = entry.key }
    }
  }()
}

/// Somebody who might vouch for me for a skill.
package struct RefereeCandidate: Hashable, Sendable {
  package var person: PersonID
  package var name: String
  /// Days on which they saw that skill at work, one for each action seen.
  package var witnessed: [Day]
  /// d(them→me), 0…1.
  package var depth: Double
  /// Nil where no role is recorded: it counts as a friend's.
  package var role: RefereeRole?
  /// Lower bound of my integrity towards them, 0…1.
  package var integrity: Double
  package var community: PersonID?

  package init(
    person: PersonID, name: String, witnessed: [Day], depth: Double, role: RefereeRole? = nil,
    integrity: Double, community: PersonID? = nil
  ) {
    self.person = person
    self.name = name
    self.witnessed = witnessed
    self.depth = depth
    self.role = role
    self.integrity = integrity
    self.community = community
  }
}

/// A factor of a reference's quality.
package enum ReferenceFactor: Hashable, CaseIterable, Sendable {
  /// They saw too little of the skill.
  case witness
  /// They know me too little.
  case depth
  /// Their reference has an obvious bias.
  case role
  /// I have kept too few promises to them.
  case integrity
}

/// What a reference for one skill by one person would be worth:
/// Q = (1 − 2^(−n/2)) · d · u · integrity, n the actions seen, each counted 2^(−Δ/1095).
///
/// 0 where nothing was seen. Source: model.md, References.
package struct ReferenceQuality: Hashable, Sendable {
  package var candidate: RefereeCandidate
  /// n, faded.
  package var witnessedActions: Double
  /// 1 − 2^(−n/2).
  package var witness: Double
  /// u.
  package var role: Double

  package init(_ candidate: RefereeCandidate, on day: Day, parameters: ModelParameters) {
    self.candidate = candidate
    witnessedActions = candidate.witnessed.reduce(0) { sum, seen in
      guard seen <= day else { return sum }
      return sum + remainder(after: day - seen, halfLife: parameters[.witnessHalfLife])
    }
    witness =
      1 - exponential(-logarithmOfTwo * witnessedActions / parameters[.witnessesForHalf])
    role = parameters.weight(of: candidate.role)
  }

  package var quality: Double { witness * candidate.depth * role * candidate.integrity }

  /// The factor's value, 0…1.
  package func value(_ factor: ReferenceFactor) -> Double {
    switch factor {
    case .witness: witness
    case .depth: candidate.depth
    case .role: role
    case .integrity: candidate.integrity
    }
  }

  /// What is missing most: the least factor; the first in order of the formula where equal.
  package var missing: ReferenceFactor {
    ReferenceFactor.allCases.min { value($0) < value($1) } ?? .witness
  }
}

extension ModelParameters {
  /// u: what a role leaves of a reference.
  package func weight(of role: RefereeRole?) -> Double {
    switch role {
    case .client, .manager, .peer: 1
    case .friend, nil: self[.friendReferee]
    case .report: self[.reportReferee]
    case .family: self[.familyReferee]
    }
  }

  /// What a panel of k referees tells: 0.4k/(1 + 0.6(k − 1)); they overlap.
  package func panelValidity(of size: Int) -> Double {
    let size = Double(max(0, size))
    return self[.refereeValidity] * size / (1 + self[.refereeOverlap] * (size - 1))
  }
}

/// Qualities from the best down; ties by name, then id.
package func ranked(_ references: [ReferenceQuality]) -> [ReferenceQuality] {
  references.sorted { left, right in
    if left.quality != right.quality { return left.quality > right.quality }
    return (left.candidate.name, left.candidate.person)
      < (right.candidate.name, right.candidate.person)
  }
}

/// The best referees of whom no two are from one community; those without one stand alone.
///
/// Complexity: O(n log n).
package func panel(of size: Int, from references: [ReferenceQuality]) -> [ReferenceQuality] {
  var communities: Set<PersonID> = []
  var chosen: [ReferenceQuality] = []
  for reference in ranked(references) where reference.quality > 0 {
    guard chosen.count < size else { break }
    if let community = reference.candidate.community {
      guard communities.insert(community).inserted else { continue }
    }
    chosen.append(reference)
  }
  return chosen
}
