/// How the key of a column or figure settles the look of its values.
enum ValueForm {
  case usual
  /// A list that leads from me through people: `you → Bob → Carol`.
  case path
  /// A flag shown as ‡ or nothing.
  case mark

  init(key: String) {
    switch key {
    case "path": self = .path
    case "estimated": self = .mark
    default: self = .usual
    }
  }
}
