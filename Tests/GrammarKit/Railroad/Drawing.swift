/// A laid-out railroad diagram: its size around the main line, and how to draw it.
///
/// Units are CSS pixels. The line enters at the left end and leaves at the right end of `y = 0`.
struct Drawing {
  var width: Double
  /// What reaches above and below the main line.
  var above: Double
  var below: Double
  /// SVG elements with the entry at the given place.
  var svg: (_ x: Double, _ y: Double) -> String

  enum Metrics {
    static let radius = 10.0
    static let stationHeight = 28.0
    static let gap = 14.0
    static let laneGap = 12.0
    static let advance = 7.8
    static let padding = 13.0
    static let panelWidth = 620.0
  }

  static func of(_ track: Track) -> Drawing {
    switch track {
    case .station(let text, let look, let link): station(text, look, link)
    case .sequence(let parts): sequence(parts.map(of))
    case .choice(let parts): choice(parts.map(of))
    case .panel(let parts): panel(parts.map(of))
    case .optional(let part): optional(of(part))
    case .loop(let part, let back): loop(of(part), back: back.map(of))
    }
  }

  // MARK: Parts

  private static func station(_ text: String, _ look: Track.Look, _ link: String?) -> Drawing {
    let half = Metrics.stationHeight / 2
    let width = textWidth(text) + 2 * Metrics.padding
    return Drawing(width: width, above: half, below: half) { x, y in
      let round = look == .keyword || look == .symbol ? half : (look == .rule ? 3 : 8)
      let box =
        "<g class=\"\(look.rawValue)\"><rect x=\"\(n(x))\" y=\"\(n(y - half))\" width=\"\(n(width))\""
        + " height=\"\(n(2 * half))\" rx=\"\(n(round))\"/>"
        + "<text x=\"\(n(x + width / 2))\" y=\"\(n(y + 4.5))\">\(escaped(text))</text></g>"
      return link.map { "<a href=\"#\($0)\">\(box)</a>" } ?? box
    }
  }

  private static func sequence(_ parts: [Drawing]) -> Drawing {
    let gaps = Metrics.gap * Double(max(0, parts.count - 1))
    return Drawing(
      width: parts.map(\.width).reduce(gaps, +), above: parts.map(\.above).max() ?? 0,
      below: parts.map(\.below).max() ?? 0
    ) { x, y in
      var (text, at) = ("", x)
      for (place, part) in parts.enumerated() {
        if place > 0 {
          text += line(at, y, Metrics.gap)
          at += Metrics.gap
        }
        text += part.svg(at, y)
        at += part.width
      }
      return text
    }
  }

  private static func choice(_ parts: [Drawing]) -> Drawing {
    let r = Metrics.radius
    let inner = parts.map(\.width).max() ?? 0
    var lanes: [Double] = []
    var bottom = 0.0
    for (place, part) in parts.enumerated() {
      let lane = place == 0 ? 0 : max(bottom + Metrics.laneGap + part.above, 2 * r)
      lanes.append(lane)
      bottom = lane + part.below
    }
    return Drawing(width: inner + 4 * r, above: parts.first?.above ?? 0, below: bottom) { x, y in
      var text = ""
      for (part, lane) in zip(parts, lanes) {
        if lane == 0 {
          text += line(x, y, 2 * r) + line(x + 2 * r + part.width, y, inner - part.width + 2 * r)
        } else {
          text += path("M\(n(x)) \(n(y))\(arc(r, r, 1))v\(n(lane - 2 * r))\(arc(r, r, 0))")
          text += path(
            "M\(n(x + 2 * r + part.width)) \(n(y + lane))h\(n(inner - part.width))"
              + "\(arc(r, -r, 0))v\(n(2 * r - lane))\(arc(r, -r, 1))")
        }
        text += part.svg(x + 2 * r, y + lane)
      }
      return text
    }
  }

  private static func optional(_ part: Drawing) -> Drawing {
    let r = Metrics.radius
    let rise = max(part.above + Metrics.laneGap - 2, 2 * r)
    return Drawing(width: part.width + 4 * r, above: rise + 1, below: part.below) { x, y in
      line(x, y, 2 * r) + part.svg(x + 2 * r, y) + line(x + 2 * r + part.width, y, 2 * r)
        + path(
          "M\(n(x)) \(n(y))\(arc(r, -r, 0))v\(n(2 * r - rise))\(arc(r, -r, 1))h\(n(part.width))"
            + "\(arc(r, r, 1))v\(n(rise - 2 * r))\(arc(r, r, 0))")
    }
  }

  private static func loop(_ part: Drawing, back: Drawing?) -> Drawing {
    let r = Metrics.radius
    let inner = max(part.width, back?.width ?? 0)
    let drop = max(part.below + Metrics.laneGap + (back?.above ?? -2), 2 * r)
    return Drawing(
      width: inner + 2 * r, above: part.above, below: drop + (back?.below ?? 4)
    ) { x, y in
      let (left, right) = (x + r, x + r + inner)
      let backStart = left + (inner - (back?.width ?? 0)) / 2
      let backEnd = backStart + (back?.width ?? 0)
      var text =
        line(x, y, r) + part.svg(left, y)
        + line(left + part.width, y, right - left - part.width + r)
      text += path(
        "M\(n(right)) \(n(y))\(arc(r, r, 1))v\(n(drop - 2 * r))\(arc(-r, r, 1))H\(n(backEnd))")
      text += path(
        "M\(n(backStart)) \(n(y + drop))H\(n(left))\(arc(-r, -r, 1))v\(n(2 * r - drop))\(arc(r, -r, 1))"
      )
      let middle = (left + right) / 2
      text +=
        back?.svg(backStart, y + drop)
        ?? "<path class=\"arrow\" d=\"M\(n(middle + 4)) \(n(y + drop - 4))l-8 4l8 4z\"/>"
      return text
    }
  }

  /// Stations in rows inside a frame, centred on the main line.
  private static func panel(_ parts: [Drawing]) -> Drawing {
    let (padding, gap, caption) = (12.0, 8.0, 18.0)
    let rows = rows(of: parts.map(\.width), gap: gap)
    let pitch = Metrics.stationHeight + gap
    let widths = rows.map { row in parts[row].map(\.width).reduce(-gap) { $0 + $1 + gap } }
    let width = (widths.max() ?? 0) + 2 * padding
    let height = caption + Double(rows.count) * pitch - gap + 2 * padding - 4
    return Drawing(width: width, above: height / 2, below: height / 2) { left, y in
      let top = y - height / 2
      var text =
        "<rect class=\"panel\" x=\"\(n(left))\" y=\"\(n(top))\" width=\"\(n(width))\""
        + " height=\"\(n(height))\" rx=\"10\"/>"
        + "<text class=\"caption\" x=\"\(n(left + padding + 2))\" y=\"\(n(top + 18))\">one of</text>"
      for (number, row) in rows.enumerated() {
        let middle =
          top + caption + padding - 4 + Double(number) * pitch + Metrics.stationHeight / 2
        var x = left + padding
        for part in parts[row] {
          text += part.svg(x, middle)
          x += part.width + gap
        }
      }
      return text
    }
  }

  /// The fewest rows that fit the panel, of as even a width as they can have.
  private static func rows(of widths: [Double], gap: Double) -> [Range<Int>] {
    var best = broken(widths, gap: gap, at: Metrics.panelWidth)
    for limit in stride(from: Metrics.panelWidth, through: 0, by: -Metrics.gap) {
      let rows = broken(widths, gap: gap, at: limit)
      guard rows.count == best.count else { break }
      best = rows
    }
    return best
  }

  private static func broken(_ widths: [Double], gap: Double, at limit: Double) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var (start, x) = (0, 0.0)
    for (place, width) in widths.enumerated() {
      if place > start && x + width > limit {
        rows.append(start..<place)
        (start, x) = (place, 0)
      }
      x += width + gap
    }
    return rows + [start..<widths.count]
  }

  // MARK: Strokes

  private static func textWidth(_ text: String) -> Double {
    Double(text.count) * Metrics.advance
  }

  private static func path(_ d: String) -> String { "<path d=\"\(d)\"/>" }

  private static func line(_ x: Double, _ y: Double, _ length: Double) -> String {
    length <= 0 ? "" : path("M\(n(x)) \(n(y))h\(n(length))")
  }

  /// A quarter circle by an offset, clockwise on the screen for `sweep` 1.
  private static func arc(_ dx: Double, _ dy: Double, _ sweep: Int) -> String {
    "a\(n(abs(dx))) \(n(abs(dy))) 0 0 \(sweep) \(n(dx)) \(n(dy))"
  }

  /// A number to one decimal, so that pages are equal on every machine.
  static func n(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}
