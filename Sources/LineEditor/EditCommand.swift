import CEditline

/// What the editor adds to libedit's commands. The raw value is the name that an editrc file can
/// bind a key to.
enum EditCommand: String, CaseIterable {
  case accept = "whoknows-accept"
  case insertNewline = "whoknows-newline"
  case interrupt = "whoknows-interrupt"
  case deleteOrEnd = "whoknows-delete-or-end"
  case suspend = "whoknows-suspend"
  case quit = "whoknows-quit"
  case clearScreen = "whoknows-clear-screen"
  case editExternally = "whoknows-edit-externally"

  case deletePrevious = "whoknows-delete-previous"
  case deleteNext = "whoknows-delete-next"
  case transpose = "whoknows-transpose"
  case upperCaseWord = "whoknows-upper-case-word"
  case lowerCaseWord = "whoknows-lower-case-word"
  case capitalizeWord = "whoknows-capitalize-word"
  case undo = "whoknows-undo"
  case redo = "whoknows-redo"

  case left = "whoknows-left"
  case right = "whoknows-right"
  case previousWord = "whoknows-previous-word"
  case nextWord = "whoknows-next-word"
  case lineStart = "whoknows-line-start"
  case lineEnd = "whoknows-line-end"
  case acceptSuggestedWord = "whoknows-accept-suggested-word"

  case killToLineEnd = "whoknows-kill-to-line-end"
  case killToLineStart = "whoknows-kill-to-line-start"
  case killPreviousWord = "whoknows-kill-previous-word"
  case killNextWord = "whoknows-kill-next-word"
  case killSpacedWord = "whoknows-kill-spaced-word"
  case yank = "whoknows-yank"
  case yankOlder = "whoknows-yank-older"

  case up = "whoknows-up"
  case down = "whoknows-down"
  case historyOlder = "whoknows-history-older"
  case historyNewer = "whoknows-history-newer"
  case historyOldest = "whoknows-history-oldest"
  case historyNewest = "whoknows-history-newest"
  case search = "whoknows-search"
  case searchOlder = "whoknows-search-older"
  case searchNewer = "whoknows-search-newer"
  case lastArgument = "whoknows-last-argument"

  case complete = "whoknows-complete"
  case completeBackward = "whoknows-complete-backward"
  case dismiss = "whoknows-dismiss"
}

extension EditCommand {
  /// Kills in a row are yanked as one text.
  var isKill: Bool {
    [.killToLineEnd, .killToLineStart, .killPreviousWord, .killNextWord, .killSpacedWord]
      .contains(self)
  }

  var isRecall: Bool {
    [.up, .down, .historyOlder, .historyNewer, .historyOldest, .historyNewest].contains(self)
  }

  /// The function that libedit calls. A C function captures nothing, hence one for each command.
  var callback: Libedit.Command {
    switch self {
    case .accept: { el, _ in LineEditor.perform(.accept, el) }
    case .insertNewline: { el, _ in LineEditor.perform(.insertNewline, el) }
    case .interrupt: { el, _ in LineEditor.perform(.interrupt, el) }
    case .deleteOrEnd: { el, _ in LineEditor.perform(.deleteOrEnd, el) }
    case .suspend: { el, _ in LineEditor.perform(.suspend, el) }
    case .quit: { el, _ in LineEditor.perform(.quit, el) }
    case .clearScreen: { el, _ in LineEditor.perform(.clearScreen, el) }
    case .editExternally: { el, _ in LineEditor.perform(.editExternally, el) }
    case .deletePrevious: { el, _ in LineEditor.perform(.deletePrevious, el) }
    case .deleteNext: { el, _ in LineEditor.perform(.deleteNext, el) }
    case .transpose: { el, _ in LineEditor.perform(.transpose, el) }
    case .upperCaseWord: { el, _ in LineEditor.perform(.upperCaseWord, el) }
    case .lowerCaseWord: { el, _ in LineEditor.perform(.lowerCaseWord, el) }
    case .capitalizeWord: { el, _ in LineEditor.perform(.capitalizeWord, el) }
    case .undo: { el, _ in LineEditor.perform(.undo, el) }
    case .redo: { el, _ in LineEditor.perform(.redo, el) }
    case .left: { el, _ in LineEditor.perform(.left, el) }
    case .right: { el, _ in LineEditor.perform(.right, el) }
    case .previousWord: { el, _ in LineEditor.perform(.previousWord, el) }
    case .nextWord: { el, _ in LineEditor.perform(.nextWord, el) }
    case .lineStart: { el, _ in LineEditor.perform(.lineStart, el) }
    case .lineEnd: { el, _ in LineEditor.perform(.lineEnd, el) }
    case .acceptSuggestedWord: { el, _ in LineEditor.perform(.acceptSuggestedWord, el) }
    case .killToLineEnd: { el, _ in LineEditor.perform(.killToLineEnd, el) }
    case .killToLineStart: { el, _ in LineEditor.perform(.killToLineStart, el) }
    case .killPreviousWord: { el, _ in LineEditor.perform(.killPreviousWord, el) }
    case .killNextWord: { el, _ in LineEditor.perform(.killNextWord, el) }
    case .killSpacedWord: { el, _ in LineEditor.perform(.killSpacedWord, el) }
    case .yank: { el, _ in LineEditor.perform(.yank, el) }
    case .yankOlder: { el, _ in LineEditor.perform(.yankOlder, el) }
    case .up: { el, _ in LineEditor.perform(.up, el) }
    case .down: { el, _ in LineEditor.perform(.down, el) }
    case .historyOlder: { el, _ in LineEditor.perform(.historyOlder, el) }
    case .historyNewer: { el, _ in LineEditor.perform(.historyNewer, el) }
    case .historyOldest: { el, _ in LineEditor.perform(.historyOldest, el) }
    case .historyNewest: { el, _ in LineEditor.perform(.historyNewest, el) }
    case .search: { el, _ in LineEditor.perform(.search, el) }
    case .searchOlder: { el, _ in LineEditor.perform(.searchOlder, el) }
    case .searchNewer: { el, _ in LineEditor.perform(.searchNewer, el) }
    case .lastArgument: { el, _ in LineEditor.perform(.lastArgument, el) }
    case .complete: { el, _ in LineEditor.perform(.complete, el) }
    case .completeBackward: { el, _ in LineEditor.perform(.completeBackward, el) }
    case .dismiss: { el, _ in LineEditor.perform(.dismiss, el) }
    }
  }
}
