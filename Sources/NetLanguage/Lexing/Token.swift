/// One token: where it stands and which terminals it can be. Holds no text and allocates nothing.
struct Token {
  enum Kind: UInt8 {
    case word, number, string, tag, handle, variable, comma, separator, symbol, end
    /// A string whose quotes are not closed.
    case unclosedString
    /// As `unclosedString`, opened by `"""`: further lines can close it.
    case unclosedLongString
    /// A backslash that ends the text: a further line completes it.
    case openContinuation
    case unknownCharacter
    /// Two tokens without the space that must stand between them: `3weeks`, `"a""b"`.
    case glued
  }

  /// Byte offset of the first byte.
  var start: Int
  /// Byte offset after the last byte.
  var end: Int
  var classes: TokenClassSet
  var kind: Kind
  var keyword: Keyword?
  var symbol: Symbol?
  /// True where the text has bytes outside ASCII.
  var isWide: Bool
  /// True where the string has a backslash.
  var hasEscape: Bool

  @inline(__always) init(
    _ kind: Kind, _ start: Int, _ end: Int, _ classes: TokenClassSet = [],
    keyword: Keyword? = nil, symbol: Symbol? = nil, isWide: Bool = false, hasEscape: Bool = false
  ) {
    self.kind = kind
    self.start = start
    self.end = end
    self.classes = classes
    self.keyword = keyword
    self.symbol = symbol
    self.isWide = isWide
    self.hasEscape = hasEscape
  }
}
