/// The words for kinds of interaction: what may follow `log` and `over`.
package enum InteractionWords {
  /// Every accepted word and its kind; the first word of a kind is the one shown.
  package static let table: [(word: String, kind: EvidenceKind)] = [
    ("message", .message), ("text", .message), ("chat", .message), ("letter", .message),
    ("email", .email), ("mail", .email),
    ("call", .call), ("phone", .call),
    ("coffee", .coffee), ("tea", .coffee),
    ("conversation", .conversation), ("talk", .conversation),
    ("meal", .meal), ("lunch", .lunch), ("dinner", .dinner), ("breakfast", .breakfast),
    ("drinks", .drinks), ("drink", .drinks),
    ("visit", .visit), ("meeting", .meeting), ("work", .work),
  ]

  /// The kind that a word names, in lower case; nil for others.
  package static func kind(of word: String) -> EvidenceKind? { kinds[word] }

  private static let kinds = Dictionary(uniqueKeysWithValues: table.map { ($0.word, $0.kind) })
}

extension EvidenceKind {
  /// The word for the kind in answers.
  package var word: String {
    switch self {
    case .message: "message"
    case .email: "email"
    case .call: "call"
    case .met: "met"
    case .coffee: "coffee"
    case .conversation: "conversation"
    case .meal: "meal"
    case .lunch: "lunch"
    case .dinner: "dinner"
    case .breakfast: "breakfast"
    case .drinks: "drinks"
    case .visit: "visit"
    case .meeting: "meeting"
    case .work: "work"
    case .sawWork: "saw work"
    case .helped: "help"
    case .keptPromise: "kept promise"
    case .vouched: "vouched"
    case .introduced: "introduction"
    case .brokenPromise: "broken promise"
    case .asserted: "assertion"
    }
  }
}
