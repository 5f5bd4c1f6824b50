import SourceText

/// The rows under the text: the state of a search, or a menu.
enum BelowRows {
  /// As many rows as a menu takes at most.
  static let menuLimit = 12

  /// At most `menuLimit` rows, and no more than the half of the screen but for a very low one.
  static func rows(for request: FrameRequest) -> [Row] {
    guard request.ending == nil, request.height > 1 else { return [] }
    let limit = max(1, min(menuLimit, request.height / 2))
    var rows: [Row] = []
    if !request.status.isEmpty {
      var row = Row()
      row.append(
        request.status, attributes: request.theme.suggestionAttributes, limit: request.width - 1)
      rows.append(row)
    }
    if let menu = request.menu, !menu.candidates.isEmpty {
      rows += MenuLayout(menu, width: request.width, theme: request.theme).rows(limit: limit)
    }
    return rows
  }
}

/// Lays out a menu: one candidate a row with its fact on the right, or a grid of candidates that
/// have no facts.
struct MenuLayout {
  private let menu: MenuView
  private let width: Int
  private let theme: Theme
  private let hasFacts: Bool
  /// Columns for the candidates' own text.
  private let displayWidth: Int
  /// Candidates side by side.
  let gridColumns: Int

  init(_ menu: MenuView, width: Int, theme: Theme) {
    self.menu = menu
    // The last column stays free: a row that is full would wrap.
    self.width = max(1, width - 1)
    self.theme = theme
    hasFacts = menu.candidates.contains { !$0.fact.isEmpty }
    let longest =
      menu.candidates.map {
        DisplayWidth.columns(of: TerminalSafeText.visible($0.display))
      }.max() ?? 0
    if hasFacts {
      displayWidth = min(longest, max(self.width * 2 / 5, self.width - 40))
      gridColumns = 1
    } else {
      displayWidth = min(longest, self.width - 1)
      gridColumns = max(1, (self.width + 1) / (displayWidth + 3))
    }
  }

  /// The rows to show, those around the selected one if there are more than `limit`.
  func rows(limit: Int) -> [Row] {
    let total = (menu.candidates.count + gridColumns - 1) / gridColumns
    guard total > limit, limit > 1 else {
      return window(total: total, limit: limit).map(row)
    }
    let shown = window(total: total, limit: limit - 1)
    let hidden = menu.candidates.count - shown.count * gridColumns
    var more = Row()
    more.append(
      " … \(max(1, hidden)) more", attributes: theme.suggestionAttributes, limit: width)
    return shown.map(row) + [more]
  }

  private func window(total: Int, limit: Int) -> Range<Int> {
    let selected = (menu.selected ?? 0) / gridColumns
    let start = max(0, min(selected - limit / 2, total - limit))
    return start..<min(total, start + limit)
  }

  private func row(_ number: Int) -> Row {
    var row = Row()
    for column in 0..<gridColumns {
      let index = number * gridColumns + column
      guard index < menu.candidates.count else { break }
      append(menu.candidates[index], isSelected: index == menu.selected, to: &row)
    }
    return row
  }

  private func append(_ candidate: CompletionCandidate, isSelected: Bool, to row: inout Row) {
    let attributes = isSelected ? theme.selectionAttributes : ""
    let text = TerminalSafeText.visible(candidate.display)
    let start = row.width
    row.append(" ", attributes: attributes, limit: width)
    row.append(text, attributes: attributes, limit: min(width, start + 1 + displayWidth))
    let padding = max(0, start + 2 + displayWidth - row.width)
    row.append(
      String(repeating: " ", count: min(padding, width - row.width)),
      attributes: attributes, limit: width)
    if gridColumns > 1 && row.width < width { row.append(" ", attributes: "", limit: width) }
    if hasFacts && width - row.width > 4 {
      row.append(
        " " + candidate.fact, attributes: isSelected ? attributes : theme.factAttributes,
        limit: width)
    }
  }
}
