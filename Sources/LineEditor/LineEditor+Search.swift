extension LineEditor {
  func beginSearch() {
    guard let libedit else { return }
    session.search = HistorySearch(texts: session.recallable, original: libedit.state)
  }

  /// Obeys a key while searching; false when it ends the search and has its ordinary meaning.
  func handleInSearch(_ key: Key) -> Bool {
    guard var search = session.search else { return false }
    session.search = nil
    switch key {
    case .scalar("\u{12}"), .named(.up): search.older()
    case .scalar("\u{13}"), .named(.down): search.newer()
    case .scalar("\u{08}"), .scalar("\u{7F}"): search.deleteBackward()
    case .scalar("\u{07}"), .scalar("\u{03}"): return true
    case .scalar(let scalar) where scalar.value >= 0x20: search.type(String(scalar))
    case .paste(let text): search.type(text)
    case .named(.escape):
      finish(search)
      return true
    case .scalar, .meta, .named:
      finish(search)
      return false
    }
    session.rings = search.hasFailed
    session.search = search
    return true
  }

  /// Goes on with the last search (`n` and `N` of vi).
  func searchAgain(newer: Bool, _ state: EditState) {
    guard var search = session.lastSearch else { return show(orRing: nil) }
    if newer { search.newer() } else { search.older() }
    session.lastSearch = search
    show(orRing: search.hasFailed ? nil : search.shown)
  }

  private func finish(_ search: HistorySearch) {
    session.command = .search
    session.lastSearch = search
    show(search.shown)
    settle()
  }
}
