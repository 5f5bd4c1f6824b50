import SourceText

/// A small terminal: understands what the editor writes, and remembers what it should not have
/// written.
struct ScreenModel {
  private(set) var cells: [[String]]
  /// The rows that continue in the next one because they were full.
  private(set) var wrapped: Set<Int> = []
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isCursorVisible = true
  private(set) var isSynchronised = false
  private(set) var bells = 0
  /// Rows that have left at the top.
  private(set) var scrolledAway = 0
  /// Everything that was not understood.
  private(set) var complaints: [String] = []

  let width: Int
  let height: Int
  private let columns: (Character) -> Int
  private var wraps = true
  private var isWrapPending = false

  /// - Parameter columns: how wide this terminal thinks a character is.
  init(
    width: Int, height: Int,
    columns: @escaping (Character) -> Int = { DisplayWidth.columns(of: $0) }
  ) {
    self.width = width
    self.height = height
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: width), count: height)
  }

  /// What a row shows, without the blanks at its end.
  func text(_ row: Int) -> String {
    var text = cells[row].joined()
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  var rows: [String] { (0..<height).map(text) }

  mutating func feed(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    var run = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      if scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) {
        run.append(scalar)
        continue
      }
      print(&run)
      if scalar == "\u{1B}" { escape(&scalars) } else { control(scalar) }
    }
    print(&run)
  }

  private mutating func print(_ run: inout String.UnicodeScalarView) {
    for character in String(run) { put(character) }
    run = String.UnicodeScalarView()
  }

  private mutating func put(_ character: Character) {
    if TerminalSafeText.visible(String(character)) != String(character) {
      complaints.append("unsafe character \(character.unicodeScalars.map(\.value))")
    }
    let width = columns(character)
    if width == 0 {
      complaints.append("character without width \(character.unicodeScalars.map(\.value))")
      return
    }
    if isWrapPending || column + width > self.width { wrapOrClip(width) }
    cells[row][column] = String(character)
    for extra in 1..<max(2, width) where extra < width { cells[row][column + extra] = "" }
    column += width
    if column >= self.width {
      column = self.width - 1
      isWrapPending = wraps
    }
  }

  private mutating func wrapOrClip(_ width: Int) {
    if wraps {
      wrapped.insert(row)
      lineFeed()
      column = 0
    } else {
      column = self.width - width
    }
    isWrapPending = false
  }

  private mutating func lineFeed() {
    if row < height - 1 {
      row += 1
      return
    }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: width))
    wrapped = Set(wrapped.map { $0 - 1 })
    scrolledAway += 1
  }

  private mutating func control(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r":
      column = 0
      isWrapPending = false
    case "\n":
      lineFeed()
      isWrapPending = false
    case "\u{07}": bells += 1
    default: complaints.append("control character \(scalar.value)")
    }
  }

  private mutating func escape(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    guard scalars.popFirst() == "[" else { return complaints.append("escape without [") }
    var parameters = ""
    while let scalar = scalars.popFirst() {
      if scalar.value >= 0x40 { return sequence(parameters, scalar) }
      parameters.unicodeScalars.append(scalar)
    }
    complaints.append("unfinished sequence \(parameters)")
  }

  private mutating func sequence(_ parameters: String, _ final: Unicode.Scalar) {
    let number = Int(parameters) ?? 1
    switch (parameters, final) {
    case (_, "A"): row = max(0, row - number)
    case (_, "C"): column = min(width - 1, column + number)
    case ("", "K"): clear(row, from: column)
    case ("", "J"):
      clear(row, from: column)
      for below in (row + 1)..<max(row + 1, height) { clear(below, from: 0) }
    case (_, "m"): return
    case ("?2026", "h"), ("?2026", "l"): isSynchronised = final == "h"
    case ("?25", "h"), ("?25", "l"): isCursorVisible = final == "h"
    case ("?7", "h"), ("?7", "l"): wraps = final == "h"
    default: complaints.append("sequence \(parameters)\(final)")
    }
    if final != "m" && final != "h" && final != "l" { isWrapPending = false }
  }

  private mutating func clear(_ row: Int, from column: Int) {
    for place in column..<width { cells[row][place] = " " }
    wrapped.remove(row)
  }
}
