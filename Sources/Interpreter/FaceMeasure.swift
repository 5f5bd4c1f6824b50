import Relationships

/// A row of `faces`, in its order; the raw value is its key in data.
enum FaceMeasure: String, CaseIterable {
  case contacts, newInThirtyDays, newInAYear, newPerMonth, knownOf, secondDegree
  case expectedIntroductions, deadEnds
  case acquaintances, relationships, trusted, knowMe, five, fifteen, fifty, network, dormant
  case effectivePeople, reciprocal
  case constraint, effectiveSize
}

extension FaceMeasure {
  /// Which of the faces it belongs to.
  var face: String {
    switch self {
    case .contacts, .newInThirtyDays, .newInAYear, .newPerMonth, .knownOf, .secondDegree,
      .expectedIntroductions, .deadEnds:
      "contacts"
    case .acquaintances, .relationships, .trusted, .knowMe, .five, .fifteen, .fifty, .network,
      .dormant, .effectivePeople, .reciprocal:
      "relationships"
    case .constraint, .effectiveSize: "structure"
    }
  }

  var title: String {
    switch self {
    case .contacts: "people met"
    case .newInThirtyDays: "new in 30 days"
    case .newInAYear: "new in a year"
    case .newPerMonth: "new per month, over that year"
    case .knownOf: "known of, not met"
    case .secondDegree: "of them, known to a contact"
    case .expectedIntroductions: "introductions to be had, at best"
    case .deadEnds: "leading nowhere"
    case .acquaintances: "acquaintances"
    case .relationships: "relationships"
    case .trusted: "trusted"
    case .knowMe: "who know you, added up"
    case .five: room(.five)
    case .fifteen: room(.fifteen)
    case .fifty: room(.fifty)
    case .network: room(.network)
    case .dormant: "dormant"
    case .effectivePeople: "people your time goes to"
    case .reciprocal: "know you as well as you them"
    case .constraint: "constraint (Burt)"
    case .effectiveSize: "effective size (Burt)"
    }
  }

  private func room(_ layer: Layer) -> String {
    "close as your \(layer.word) (of \(layer.rawValue))"
  }

  /// How it is counted, for `why?` after `faces`.
  func meaning(_ parameters: ModelParameters) -> String {
    func whole(_ key: ParameterKey) -> Int { Int(parameters[key].rounded()) }
    switch self {
    case .contacts: return "met, talked with or imported"
    case .newInThirtyDays: return "first met in the 30 days up to then"
    case .newInAYear: return "first met in the 365 days up to then"
    case .newPerMonth: return "a twelfth of those new in a year"
    case .knownOf: return "named by others, never met"
    case .secondDegree: return "not met, but a contact is known to know them: your second degree"
    case .expectedIntroductions:
      return "the chances of being introduced to them added up, as if brokers decided independently"
    case .deadEnds:
      return "hardly know you, need nothing you can do, and are not known to know anybody"
    case .acquaintances:
      return "\(whole(.acquaintanceHours)) settled hours on \(whole(.acquaintanceDays)) days, "
        + "and no relationship yet"
    case .relationships:
      return "\(whole(.relationshipHours)) settled hours, \(whole(.relationshipAge)) days, "
        + "\(whole(.relationshipActions)) days with actions"
    case .trusted:
      return "\(whole(.trustedHours)) settled hours, \(whole(.trustedAge)) days, "
        + "\(whole(.trustedActions)) days with actions of both sides, promises kept"
    case .knowMe: return "every contact's depth added up: two who know you half make one"
    case .five, .fifteen, .fifty, .network:
      return "know you as well as that layer asks; it holds no more"
    case .dormant: return "known well once and silent for three years: worth waking"
    case .effectivePeople:
      return "e to the entropy of settled hours: 1 where all your time goes to one"
    case .reciprocal: return "of those with any hours in either direction"
    case .constraint:
      return "how much your contacts are tied to one another; 1 is all of them to one"
    case .effectiveSize: return "contacts less what they repeat of each other"
    }
  }
}
