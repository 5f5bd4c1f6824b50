/// What a piece of text is, which settles its colour: never a colour chosen on the spot.
enum Role: Hashable {
  case plain
  case heading
  /// The answer in one sentence, and the message of a diagnostic.
  case strong
  case faint
  case person
  case figure
  case date
  case bar
  case good
  case failure
  case warning
  /// Other parts that a diagnostic points at.
  case pointer
  case suggestion
}

extension Role {
  /// The parameters of the SGR control sequence (ECMA-48, 8.3.117); nil for the terminal's own
  /// colour. Only the 16 colours that people set to their taste; bright ones on dark backgrounds.
  func parameters(_ theme: Style.Theme) -> String? {
    switch (self, theme) {
    case (.plain, _), (.figure, _): nil
    case (.heading, _), (.strong, _): "1"
    case (.faint, _): "2"
    case (.person, .dark): "96"
    case (.person, .light): "36"
    case (.date, .dark): "94"
    case (.date, .light): "34"
    case (.bar, .dark), (.good, .dark): "92"
    case (.bar, .light), (.good, .light): "32"
    case (.failure, .dark): "1;91"
    case (.failure, .light): "1;31"
    // Yellow on white cannot be read.
    case (.warning, .dark): "1;93"
    case (.warning, .light): "1;35"
    case (.pointer, .dark): "94"
    case (.pointer, .light): "34"
    case (.suggestion, .dark): "93"
    case (.suggestion, .light): "35"
    }
  }
}
