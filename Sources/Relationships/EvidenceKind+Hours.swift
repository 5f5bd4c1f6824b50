/// How a kind of evidence turns into hours: the columns of model.md's table.
private enum Nature {
  /// A message: fixed hours that saturate within a day; the reader's side gets the echo.
  case words
  /// Time together: hours spent, or the usual ones, times a rate; the same in both directions.
  case time(rate: ParameterKey, usual: ParameterKey)
  /// Something done: fixed hours towards knowing the doer, an echo towards knowing the other.
  case action(hours: ParameterKey, echo: ParameterKey)
  /// Adds no fresh hours.
  case record
}

extension EvidenceKind {
  fileprivate var nature: Nature {
    switch self {
    case .message, .email: .words
    case .call: .time(rate: .callRate, usual: .usualCall)
    case .met: .time(rate: .talkRate, usual: .usualMet)
    case .coffee: .time(rate: .talkRate, usual: .usualCoffee)
    case .conversation: .time(rate: .talkRate, usual: .usualConversation)
    case .meal, .lunch, .dinner, .breakfast, .drinks: .time(rate: .talkRate, usual: .usualMeal)
    case .visit: .time(rate: .talkRate, usual: .usualVisit)
    case .meeting, .work: .time(rate: .meetingRate, usual: .usualMeeting)
    case .sawWork: .action(hours: .sawWorkHours, echo: .sawWorkEcho)
    case .helped: .action(hours: .helpedHours, echo: .helpedEcho)
    case .keptPromise: .action(hours: .keptPromiseHours, echo: .keptPromiseEcho)
    case .vouched: .action(hours: .vouchedHours, echo: .vouchedEcho)
    case .introduced: .action(hours: .introducedHours, echo: .introducedEcho)
    case .brokenPromise, .asserted: .record
    }
  }

  /// Written words: their hours saturate within a day.
  package var isWords: Bool {
    if case .words = nature { true } else { false }
  }

  /// Something done, not said: it counts in action days.
  package var isAction: Bool {
    if case .action = nature { true } else { false }
  }

  /// The two dealt with each other: it ends a silence. A broken promise and an assertion do not.
  package var isContact: Bool {
    if case .record = nature { false } else { true }
  }

  /// True where an entry may say how long it took.
  package var takesLength: Bool {
    if case .time = nature { true } else { false }
  }

  /// Hours spent where the sentence does not say; nil where no time is spent together.
  package func usualHours(parameters: ModelParameters) -> Double? {
    if case .time(_, let usual) = nature { parameters[usual] } else { nil }
  }
}

extension Evidence {
  /// Whom this makes better known: the writer, the doer. In `sawWork` it is always me, whose work
  /// was seen; in `vouched` too, though they did it: it shows how they know me.
  private var known: Actor {
    kind == .sawWork || kind == .vouched ? .me : actor
  }

  /// Whose action it is: mine when my work was seen, theirs when they vouched.
  package var doer: Actor {
    kind == .sawWork ? .me : kind == .vouched ? .them : actor
  }

  /// The part of the hours that counts in a direction: 1 or the echo for words and actions, 1 for
  /// time together and whatever both did.
  fileprivate func coefficient(
    echo: ParameterKey, into direction: Direction, _ parameters: ModelParameters
  ) -> Double {
    switch (known, direction) {
    case (.both, _), (.me, .theyKnowMe), (.them, .iKnowThem): 1
    case (.me, .iKnowThem), (.them, .theyKnowMe): parameters[echo]
    }
  }
}

/// The hours a piece of evidence is worth in a direction before the day's words and the ceiling
/// of fresh hours: the table's hours × its coefficient, × the deliberate factor for a `deepen`.
///
/// Never negative; 0 for hours that are negative or not a number. Complexity: O(1).
package func rawHours(
  of evidence: Evidence, into direction: Direction, parameters: ModelParameters
) -> Double {
  let hours: Double
  switch evidence.kind.nature {
  case .words:
    hours =
      parameters[.messageHours]
      * evidence.coefficient(echo: .messageEcho, into: direction, parameters)
  case .time(let rate, let usual):
    hours = parameters[rate] * max(0, evidence.hours ?? parameters[usual])
  case .action(let fixed, let echo):
    hours = parameters[fixed] * evidence.coefficient(echo: echo, into: direction, parameters)
  case .record:
    return 0
  }
  let raw = evidence.isDeliberate ? hours * parameters[.deliberateFactor] : hours
  return raw > 0 ? raw : 0
}
