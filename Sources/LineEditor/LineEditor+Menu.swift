extension LineEditor {
  /// TAB: completes what is certain, and opens the menu when something is left to choose.
  func complete(backward: Bool) -> Bool {
    guard let libedit, let assistant else { return false }
    var state = libedit.state
    guard var menu = assistant.completions(for: state.text, cursor: state.cursorByte),
      let only = menu.candidates.first
    else { return false }
    if menu.candidates.count == 1 {
      show(state.replacing(state.scalarRange(ofBytes: menu.replacing), with: only.insertion))
      return true
    }
    if let beginning = MenuState.commonBeginning(of: menu, in: state) {
      state = state.replacing(state.scalarRange(ofBytes: menu.replacing), with: beginning)
      menu.replacing = menu.replacing.lowerBound..<menu.replacing.lowerBound + beginning.utf8.count
      show(state)
    }
    session.menu = MenuState(menu, original: state)
    if backward { moveInMenu(by: -1) }
    return true
  }

  /// Obeys a key while the menu is open; false when the key still has its ordinary meaning.
  func handleInMenu(_ key: Key) -> Bool {
    guard let menu = session.menu else { return false }
    let columns = gridColumns(of: menu)
    switch key {
    case .scalar("\t"): moveInMenu(by: 1)
    case .named(.shiftTab): moveInMenu(by: -1)
    case .named(.down): moveInMenu(by: menu.selected == nil ? 1 : columns)
    case .named(.up): moveInMenu(by: menu.selected == nil ? -1 : -columns)
    case .named(.right) where columns > 1: moveInMenu(by: 1)
    case .named(.left) where columns > 1: moveInMenu(by: -1)
    case .named(.escape), .scalar("\u{07}"):
      session.menu = nil
      session.command = .dismiss
      show(menu.original)
    case .scalar("\r"), .scalar("\n"):
      session.menu = nil
      return menu.selected != nil
    case .scalar, .meta, .named, .paste:
      // A chosen candidate stays; a menu that only was looked at narrows with what is typed.
      if menu.selected != nil || !isTyping(key) { session.menu = nil }
      return false
    }
    return true
  }

  /// Asks again what could stand here, after the line has changed under an open menu.
  func narrowMenu(to state: EditState) {
    guard let menu = session.menu, menu.state != state else { return }
    let narrowed = assistant?.completions(for: state.text, cursor: state.cursorByte)
    if let narrowed, !narrowed.candidates.isEmpty {
      session.menu = MenuState(narrowed, original: state)
    } else {
      session.menu = nil
    }
  }

  private func isTyping(_ key: Key) -> Bool {
    guard case .scalar(let scalar) = key else { return false }
    return scalar.value >= 0x20 || scalar == "\u{08}"
  }

  private func moveInMenu(by step: Int) {
    session.menu?.move(by: step)
    if let state = session.menu?.state {
      session.command = .complete
      show(state)
    }
  }

  private func gridColumns(of menu: MenuState) -> Int {
    let view = MenuView(candidates: menu.menu.candidates, selected: menu.selected)
    return MenuLayout(view, width: size.columns, theme: theme).gridColumns
  }
}
