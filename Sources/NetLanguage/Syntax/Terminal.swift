/// A terminal symbol of the grammar: what the parser can ask for next.
package enum Terminal: Hashable, Sendable {
  case keyword(Keyword)
  case symbol(Symbol)
  case token(TokenClass)
  /// The end of the text.
  case end

  /// The terminal as the grammar file writes it: `'via'`, `NAMESTART`, `'('`, `EOF`.
  package var grammarName: String {
    switch self {
    case .keyword(let keyword): return "'\(keyword.text)'"
    case .symbol(let symbol): return "'\(symbol.rawValue)'"
    case .token(let token): return token.rawValue
    case .end: return "EOF"
    }
  }
}

/// Punctuation and operators.
package enum Symbol: String, CaseIterable, Sendable {
  case dot = "."
  case question = "?"
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case leftParenthesis = "("
  case rightParenthesis = ")"
}

/// The token rules that syntax rules use; raw values are the grammar's names.
package enum TokenClass: String, CaseIterable, Sendable {
  case nameStart = "NAMESTART"
  case nameContinuation = "NAMECONT"
  case leadStart = "LEADSTART"
  case identifier = "IDENT"
  case topicWord = "TOPICWORD"
  case particle = "PARTICLE"
  case handle = "HANDLE"
  case tag = "TAG"
  case variable = "VARIABLE"
  case date = "DATE"
  case month = "MONTH"
  case year = "YEAR"
  case decimal = "DECIMAL"
  case integer = "INTEGER"
  case errorCode = "ERRORCODE"
  case string = "STRING"
  case comma = "COMMA"
  case separator = "SEP"
}

/// Every token class that one piece of text belongs to: `2026` is a year and an integer.
struct TokenClassSet: OptionSet, Sendable {
  var rawValue: UInt32

  static let nameStart = TokenClassSet(.nameStart)
  static let nameContinuation = TokenClassSet(.nameContinuation)
  static let leadStart = TokenClassSet(.leadStart)
  static let identifier = TokenClassSet(.identifier)
  static let topicWord = TokenClassSet(.topicWord)
  static let particle = TokenClassSet(.particle)
  static let handle = TokenClassSet(.handle)
  static let tag = TokenClassSet(.tag)
  static let variable = TokenClassSet(.variable)
  static let date = TokenClassSet(.date)
  static let month = TokenClassSet(.month)
  static let year = TokenClassSet(.year)
  static let decimal = TokenClassSet(.decimal)
  static let integer = TokenClassSet(.integer)
  static let errorCode = TokenClassSet(.errorCode)
  static let string = TokenClassSet(.string)
  static let comma = TokenClassSet(.comma)
  static let separator = TokenClassSet(.separator)

  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always) init(_ token: TokenClass) { rawValue = 1 << UInt32(token.ordinal) }

  @inline(__always) func contains(_ token: TokenClass) -> Bool {
    rawValue & (1 << UInt32(token.ordinal)) != 0
  }
}

extension TokenClass {
  /// The place in `allCases`, from 0.
  @inline(__always) var ordinal: UInt8 {
    switch self {
    case .nameStart: return 0
    case .nameContinuation: return 1
    case .leadStart: return 2
    case .identifier: return 3
    case .topicWord: return 4
    case .particle: return 5
    case .handle: return 6
    case .tag: return 7
    case .variable: return 8
    case .date: return 9
    case .month: return 10
    case .year: return 11
    case .decimal: return 12
    case .integer: return 13
    case .errorCode: return 14
    case .string: return 15
    case .comma: return 16
    case .separator: return 17
    }
  }
}
