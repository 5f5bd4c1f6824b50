/// A railroad diagram before it has a size.
indirect enum Track {
  /// A station: its text, its look and where it leads.
  case station(String, Look, link: String?)
  case sequence([Track])
  /// Branches, the first on the main line.
  case choice([Track])
  /// Many short branches, set like words of a paragraph.
  case panel([Track])
  /// The track, or a way around it.
  case optional(Track)
  /// The track once or more, over the separator on the way back.
  case loop(Track, back: Track?)

  enum Look: String {
    case keyword, symbol, token, rule, scalars, except
  }

  /// More leaves than this in one choice make a panel.
  private static let panelThreshold = 5

  /// The diagram of an expression of `grammar`; names that it defines become links.
  init(_ expression: Grammar.Expression, in grammar: Grammar) {
    switch expression {
    case .literal(let text):
      self = .station(text, text.allSatisfy(\.isLetter) ? .keyword : .symbol, link: nil)
    case .scalars(let set):
      self = .station(set.description, .scalars, link: nil)
    case .reference(let name):
      let look = Grammar.isTokenName(name) ? Look.token : .rule
      self = .station(name, look, link: grammar.rule(named: name) == nil ? nil : name)
    case .sequence(let parts):
      self = .sequence(Self.sequence(parts, in: grammar))
    case .choice(let parts):
      let tracks = parts.map { Track($0, in: grammar) }
      let isPanel = tracks.count > Self.panelThreshold && tracks.allSatisfy(\.isStation)
      self = isPanel ? .panel(tracks) : .choice(tracks)
    case .optional(let part):
      self = .optional(Track(part, in: grammar))
    case .zeroOrMore(let part):
      self = .optional(.loop(Track(part, in: grammar), back: nil))
    case .oneOrMore(let part):
      self = .loop(Track(part, in: grammar), back: nil)
    case .difference(let whole, let taken):
      self = .sequence([
        Track(whole, in: grammar), .station("but not \(taken)", .except, link: taken.onlyName),
      ])
    }
  }

  private var isStation: Bool {
    if case .station = self { return true }
    return false
  }

  /// `X ( Separator X )*` is drawn as one loop, as people read it.
  private static func sequence(_ parts: [Grammar.Expression], in grammar: Grammar) -> [Track] {
    var tracks: [Track] = []
    var place = 0
    while place < parts.count {
      let part = parts[place]
      if place + 1 < parts.count, case .zeroOrMore(.sequence(let inner)) = parts[place + 1],
        inner.count == 2, inner[1] == part
      {
        tracks.append(.loop(Track(part, in: grammar), back: Track(inner[0], in: grammar)))
        place += 2
      } else {
        tracks.append(Track(part, in: grammar))
        place += 1
      }
    }
    return tracks
  }
}

extension Grammar.Expression {
  fileprivate var onlyName: String? {
    if case .reference(let name) = self { return name }
    return nil
  }
}
