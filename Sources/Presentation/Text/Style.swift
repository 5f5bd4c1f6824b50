import Relationships
import SourceText

/// What the reader's screen can show, and the day it is: everything a rendering depends on beside
/// its data.
package struct Style: Sendable, Hashable {
  /// The background of the terminal: it settles which of the 16 colours can be read.
  package enum Theme: String, Sendable, CaseIterable { case light, dark }

  /// Colours and bold type; false where `NO_COLOR` is set or the output is no terminal.
  package var colour: Bool
  /// Columns of the screen; nil where lines may be as long as they need to be (files, pipes).
  package var width: Int?
  package var theme: Theme
  /// The day that "3 days ago" counts from.
  package var today: Day
  /// False where only ASCII can be shown: bars and marks are then drawn with ASCII characters.
  package var unicode: Bool

  package init(
    colour: Bool = false, width: Int? = nil, theme: Theme = .dark, today: Day,
    unicode: Bool = true
  ) {
    self.colour = colour
    self.width = width
    self.theme = theme
    self.today = today
    self.unicode = unicode
  }

  /// The narrowest screen that texts are fitted to, in columns: below it lines would hold no word.
  static let narrowest = 8

  /// The columns that lines are fitted to; nil for no limit.
  var columns: Int? { width.map { max($0, Style.narrowest) } }

  var marks: Marks { unicode ? .unicode : .ascii }
}

/// The signs that stand for themselves in text, in the two character sets.
struct Marks {
  var done: String
  var ellipsis: String
  var dot: String
  var none: String
  var rule: String
  var arrow: String
  /// Figures that rest on parameters without data behind them.
  var estimate: String

  static let unicode = Marks(
    done: "✓", ellipsis: "…", dot: "·", none: "–", rule: "─", arrow: "→", estimate: "‡")
  static let ascii = Marks(
    done: "ok", ellipsis: "~", dot: "-", none: "-", rule: "-", arrow: "->", estimate: "*")
}

/// The forms an answer can take: those that a question can ask for with `… as json`.
package typealias OutputFormat = AnswerLayout
