import Relationships

extension Entry {
  /// What the part of one of its people makes this entry evidence of, between the user and that
  /// person; nil where it is none.
  ///
  /// Pure: the same entry and parameters always give the same evidence. Source: the tables of
  /// model.md.
  func evidence(of participant: Participant, parameters: ModelParameters) -> Evidence? {
    guard participant.person != .me else { return nil }
    let isSubject = participant.role == .subject
    switch kind {
    case .interaction where participant.role == .introducer:
      return isCreditedElsewhere ? nil : evidence(.introduced, by: .them)
    case .interaction:
      return isSubject ? EvidenceKind(rawValue: code).map(evidence) : nil
    case .introduction:
      return introduction(participant.role)
    case .settlement:
      return isSubject ? settlement : nil
    case .thanks:
      // Thanks said over a medium are an interaction of mine.
      return isSubject ? EvidenceKind(rawValue: code).map { evidence($0, by: .me) } : nil
    case .sawWork:
      return isSubject ? evidence(.sawWork, by: .me) : nil
    case .vouch:
      return isSubject ? evidence(.vouched, by: .them) : nil
    case .helped:
      return isSubject ? evidence(.helped, by: actor) : nil
    case .tie:
      return isSubject && isAboutMe ? assertion(parameters) : nil
    case .person, .note, .tag, .untag, .ask, .declined, .promise, .cadence, .want, .skip, .seek,
      .opportunity, .rename, .alias, .merge, .retraction, .trait, .setting, .habit, .undo, .redo,
      .listing, .receipt:
      return nil
    }
  }

  /// Of mine, everybody introduced; of theirs, the broker who brought me to somebody.
  private func introduction(_ role: ParticipantRole) -> Evidence? {
    switch actor {
    case .me, .both:
      return role == .subject || role == .object ? evidence(.introduced, by: .me) : nil
    case .them:
      guard role == .broker, !isCreditedElsewhere, people.contains(where: { $0.person == .me })
      else { return nil }
      return evidence(.introduced, by: .them)
    }
  }

  /// `meet Carol via Bob` and `Bob introduced me to Carol` tell of one introduction: the second of
  /// them is marked, so that its hours count once.
  private var isCreditedElsewhere: Bool { number == 1 }

  private var settlement: Evidence? {
    switch code {
    case 0: evidence(.keptPromise, by: actor)
    case 1: evidence(.brokenPromise, by: actor)
    default: nil  // cancelled
    }
  }

  /// True where somebody's knowing me is asserted.
  private var isAboutMe: Bool {
    people.contains { $0.person == .me && $0.role == .object }
  }

  /// `Alice knows me well` stands for the settled hours of that depth: L = 50·√(d/(1 − d)).
  private func assertion(_ parameters: ModelParameters) -> Evidence? {
    guard let strength = TieStrength(rawValue: code) else { return nil }
    var piece = evidence(.asserted, by: .them)
    piece.hours = parameters.settledHours(for: strength)
    return piece
  }

  private func evidence(_ kind: EvidenceKind) -> Evidence {
    Evidence(
      entry: id, day: date.day, kind: kind, actor: actor, isDeliberate: isDeliberate,
      hours: hours)
  }

  private func evidence(_ kind: EvidenceKind, by actor: Actor) -> Evidence {
    Evidence(entry: id, day: date.day, kind: kind, actor: actor)
  }
}
