/// A number that the model's formulas read. The raw value is its place in `Parameter.table`.
package enum ParameterKey: Int, CaseIterable, Hashable, Sendable {
  // Depth
  case freshHalfLife, settledHalfLife, kinRate, freshCeiling, wordsCeiling, deliberateFactor
  case halfDepthHours
  // Hours of evidence
  case messageHours, messageEcho, callRate, talkRate, meetingRate
  case usualCall, usualMet, usualCoffee, usualConversation, usualMeal, usualVisit, usualMeeting
  case sawWorkHours, sawWorkEcho, helpedHours, helpedEcho, keptPromiseHours, keptPromiseEcho
  case vouchedHours, vouchedEcho, introducedHours, introducedEcho
  // Stages
  case acquaintanceHours, acquaintanceDays
  case relationshipHours, relationshipAge, relationshipActions
  case trustedHours, trustedAge, trustedActions, trustedIntegrity
  case dormantHours, dormantSilence, coolingFactor
  // Integrity and reciprocity
  case promiseHalfLife, brokenWeight, overdueShare, lateShare, favourHalfLife, imbalance
  // Willingness and paths
  case halfWillingnessHours, askHalfLife, asksForHalf, modelAnswers, hopFactor, stepLimit
  case barelyStrength, somewhatStrength, plainStrength, wellStrength, veryWellStrength
  // References
  case witnessHalfLife, witnessesForHalf, friendReferee, reportReferee, familyReferee
  case refereeValidity, refereeOverlap
  // Five
  case cadenceFive, cadenceFifteen, cadenceFifty, cadenceNetwork
  case targetFive, targetFifteen, targetFifty, targetNetwork
  case usualImportance, wishedImportance, innerImportance
  case scoreFloor, fadingWeight, sameCommunityFactor, sameCommunityLimit
}

/// What is known about a parameter: one row of `show parameters`.
package struct Parameter: Hashable, Sendable {
  package var key: ParameterKey
  /// The name in `set … to …`.
  package var name: String
  /// `hours`, `days`, …; empty for a plain number.
  package var unit: String
  package var usual: Double
  /// Values outside are refused.
  package var range: ClosedRange<Double>
  package var meaning: String
  /// Where the default comes from.
  package var source: String
  /// ‡: chosen by us, with no data behind it; figures that rest on it are estimates.
  package var hasNoData: Bool

  fileprivate init(
    _ key: ParameterKey, _ name: String, _ usual: Double, _ unit: String,
    _ range: ClosedRange<Double>, _ meaning: String, source: String? = nil
  ) {
    self.key = key
    self.name = name
    self.unit = unit
    self.usual = usual
    self.range = range
    self.meaning = meaning
    self.source = source ?? "chosen"
    self.hasNoData = source == nil
  }
}

extension ParameterKey {
  /// The parameter's row.
  package var parameter: Parameter { Parameter.table[rawValue] }

  /// The parameter of this name, or nil.
  package init?(name: String) {
    guard let key = ParameterKey.byName[name] else { return nil }
    self = key
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: Parameter.table.map { ($0.name, $0.key) })
}

extension Parameter {
  /// Every parameter, in the order of `ParameterKey`.
  package static let table: [Parameter] =
    depth + evidence + stages + integrity + willingness + references + five

  private static let share = 0.0...1.0
  private static let hoursRange = 0.0...100.0
  private static let daysRange = 1.0...36_500.0

  private static let depth: [Parameter] = [
    Parameter(
      .freshHalfLife, "fresh-half-life", 14, "days", 1...90,
      "half of the fresh hours have settled or gone after this"),
    Parameter(
      .settledHalfLife, "settled-half-life", 730, "days", 180...36_500,
      "half of the settled hours are forgotten after this"),
    Parameter(
      .kinRate, "kin-rate", 1.0 / 3, "", 0.01...1, "how fast ties with family fade beside others"),
    Parameter(
      .freshCeiling, "fresh-ceiling", 12, "hours", 1...100,
      "fresh hours never exceed this, however much happens"),
    Parameter(
      .wordsCeiling, "words-ceiling", 0.2, "hours", 0.01...10,
      "what messages and mails of one day can add at most"),
    Parameter(
      .deliberateFactor, "deliberate-factor", 1.25, "", 1...4,
      "what a deepen counts beside the same act in passing"),
    Parameter(
      .halfDepthHours, "half-depth-hours", 50, "hours", 1...1000,
      "settled hours at which depth is 50 %", source: "Hall 2018"),
  ]

  private static let evidence: [Parameter] = [
    Parameter(.messageHours, "message-hours", 0.1, "hours", hoursRange, "a message or email"),
    Parameter(
      .messageEcho, "message-echo", 0.25, "", share,
      "what a message does for how well its reader is known"),
    Parameter(.callRate, "call-rate", 1, "", 0...10, "an hour of a call"),
    Parameter(.talkRate, "talk-rate", 1.5, "", 0...10, "an hour together, face to face"),
    Parameter(.meetingRate, "meeting-rate", 0.5, "", 0...10, "an hour in a meeting or at work"),
    Parameter(.usualCall, "usual-call", 0.5, "hours", hoursRange, "a call of unknown length"),
    Parameter(.usualMet, "usual-met", 0.5, "hours", hoursRange, "an encounter of unknown length"),
    Parameter(.usualCoffee, "usual-coffee", 1, "hours", hoursRange, "a coffee of unknown length"),
    Parameter(
      .usualConversation, "usual-conversation", 1, "hours", hoursRange,
      "a conversation of unknown length"),
    Parameter(.usualMeal, "usual-meal", 1.5, "hours", hoursRange, "a meal of unknown length"),
    Parameter(.usualVisit, "usual-visit", 2, "hours", hoursRange, "a visit of unknown length"),
    Parameter(
      .usualMeeting, "usual-meeting", 1, "hours", hoursRange, "a meeting of unknown length"),
    Parameter(.sawWorkHours, "saw-work-hours", 2, "hours", hoursRange, "they saw my work"),
    Parameter(
      .sawWorkEcho, "saw-work-echo", 0.1, "", share, "what that does for how well I know them"),
    Parameter(.helpedHours, "helped-hours", 3, "hours", hoursRange, "one helped the other"),
    Parameter(
      .helpedEcho, "helped-echo", 0.5, "", share,
      "what help does for how well the helped one is known"),
    Parameter(
      .keptPromiseHours, "kept-promise-hours", 2, "hours", hoursRange, "one kept a promise"),
    Parameter(
      .keptPromiseEcho, "kept-promise-echo", 0, "", share,
      "what a kept promise does for how well its receiver is known"),
    Parameter(.vouchedHours, "vouched-hours", 3, "hours", hoursRange, "they vouched for me"),
    Parameter(
      .vouchedEcho, "vouched-echo", 0.2, "", share, "what that does for how well I know them"),
    Parameter(
      .introducedHours, "introduced-hours", 2, "hours", hoursRange, "one introduced the other"),
    Parameter(
      .introducedEcho, "introduced-echo", 0.2, "", share,
      "what an introduction does for how well the introduced one is known"),
  ]

  private static let stages: [Parameter] = [
    Parameter(
      .acquaintanceHours, "acquaintance-hours", 3, "hours", 0...1000,
      "settled hours of an acquaintance"),
    Parameter(
      .acquaintanceDays, "acquaintance-days", 2, "days", 1...1000,
      "days on which an acquaintance was seen or heard"),
    Parameter(
      .relationshipHours, "relationship-hours", 40, "hours", 0...1000,
      "settled hours of a relationship", source: "Hall 2018"),
    Parameter(
      .relationshipAge, "relationship-age", 90, "days", 0...36_500, "age of a relationship"),
    Parameter(
      .relationshipActions, "relationship-actions", 3, "days", 0...1000,
      "days with actions in a relationship"),
    Parameter(
      .trustedHours, "trusted-hours", 90, "hours", 0...1000, "settled hours of trust",
      source: "Hall 2018"),
    Parameter(.trustedAge, "trusted-age", 365, "days", 0...36_500, "age of trust"),
    Parameter(
      .trustedActions, "trusted-actions", 6, "days", 0...1000, "days with actions behind trust"),
    Parameter(
      .trustedIntegrity, "trusted-integrity", 0.6, "", share,
      "lower bound of integrity behind trust"),
    Parameter(
      .dormantHours, "dormant-hours", 10, "hours", 0...1000,
      "settled hours of a tie worth waking"),
    Parameter(
      .dormantSilence, "dormant-silence", 1095, "days", daysRange,
      "silence after which a tie is dormant", source: "Levin 2011"),
    Parameter(
      .coolingFactor, "cooling-factor", 8, "", 1...100,
      "a tie cools after so many of its median intervals", source: "Navarro 2017"),
  ]

  private static let integrity: [Parameter] = [
    Parameter(
      .promiseHalfLife, "promise-half-life", 730, "days", daysRange,
      "half the weight of a promise is gone after this"),
    Parameter(
      .brokenWeight, "broken-weight", 2, "", 0...100, "what a broken promise weighs beside a kept"),
    Parameter(
      .overdueShare, "overdue-share", 0.5, "", share, "an overdue promise counts so much as broken"
    ),
    Parameter(
      .lateShare, "late-share", 0.5, "", share,
      "a promise kept late counts so much as broken, the rest as kept"),
    Parameter(
      .favourHalfLife, "favour-half-life", 365, "days", daysRange,
      "half the weight of a favour is gone after this"),
    Parameter(
      .imbalance, "imbalance", 0.4, "", share, "a balance beyond this is pointed out"),
  ]

  private static let willingness: [Parameter] = [
    Parameter(
      .halfWillingnessHours, "half-willingness-hours", 25, "hours", 1...1000,
      "settled hours at which a broker is half willing"),
    Parameter(
      .askHalfLife, "ask-half-life", 90, "days", daysRange,
      "half the weight of having asked is gone after this"),
    Parameter(
      .asksForHalf, "asks-for-half", 2, "", 0.1...100,
      "so many recent asks halve a broker's willingness"),
    Parameter(
      .modelAnswers, "model-answers", 4, "", 0.1...100,
      "the model's estimate weighs so many past answers"),
    Parameter(
      .hopFactor, "hop-factor", 0.6, "", share,
      "trust passed on by each broker after the first"),
    Parameter(.stepLimit, "step-limit", 3, "steps", 2...6, "steps of a path where none are given"),
    Parameter(.barelyStrength, "strength-barely", 0.1, "", share, "knows barely"),
    Parameter(.somewhatStrength, "strength-somewhat", 0.3, "", share, "knows somewhat"),
    Parameter(.plainStrength, "strength-plain", 0.5, "", share, "knows"),
    Parameter(.wellStrength, "strength-well", 0.7, "", share, "knows well"),
    Parameter(.veryWellStrength, "strength-very-well", 0.9, "", share, "knows very well"),
  ]

  private static let references: [Parameter] = [
    Parameter(
      .witnessHalfLife, "witness-half-life", 1095, "days", daysRange,
      "half the weight of work seen is gone after this"),
    Parameter(
      .witnessesForHalf, "witnesses-for-half", 2, "", 0.1...100,
      "so many actions seen make half a witness"),
    Parameter(
      .friendReferee, "referee-friend", 0.8, "", share, "weight of a friend's reference"),
    Parameter(
      .reportReferee, "referee-report", 0.6, "", share, "weight of a reference by my report"),
    Parameter(
      .familyReferee, "referee-family", 0.3, "", share, "weight of a reference by family"),
    Parameter(
      .refereeValidity, "referee-validity", 0.4, "", share, "what one reference tells at best"),
    Parameter(
      .refereeOverlap, "referee-overlap", 0.6, "", share, "what two references tell alike"),
  ]

  private static let five: [Parameter] = [
    Parameter(.cadenceFive, "cadence-five", 7, "days", daysRange, "contact with my five"),
    Parameter(.cadenceFifteen, "cadence-fifteen", 30, "days", daysRange, "with my fifteen"),
    Parameter(.cadenceFifty, "cadence-fifty", 180, "days", daysRange, "with my fifty"),
    Parameter(.cadenceNetwork, "cadence-network", 365, "days", daysRange, "with my network"),
    Parameter(.targetFive, "target-five", 0.93, "", share, "depth aimed at in my five"),
    Parameter(.targetFifteen, "target-fifteen", 0.75, "", share, "in my fifteen"),
    Parameter(.targetFifty, "target-fifty", 0.45, "", share, "in my fifty"),
    Parameter(.targetNetwork, "target-network", 0.1, "", share, "in my network"),
    Parameter(
      .usualImportance, "importance-usual", 0.5, "", 0...10, "of people with no wish recorded"),
    Parameter(
      .wishedImportance, "importance-wished", 1, "", 0...10,
      "of people who should know me better"),
    Parameter(
      .innerImportance, "importance-inner", 2, "", 0.1...10,
      "of people wanted in my five or fifteen"
    ),
    Parameter(
      .scoreFloor, "score-floor", 0.1, "", share, "what counts once the target is reached"),
    Parameter(
      .fadingWeight, "fading-weight", 0.5, "", 0...10, "weight of what one cadence loses"),
    Parameter(
      .sameCommunityFactor, "same-community-factor", 0.7, "", share,
      "for each person already picked from a community"),
    Parameter(
      .sameCommunityLimit, "same-community-limit", 2, "people", 1...5,
      "of the five from one community at most"),
  ]
}
