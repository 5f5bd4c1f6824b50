import SourceText

/// Which clauses a statement takes.
struct ClauseSet: OptionSet {
  let rawValue: UInt16
  static let via = ClauseSet(rawValue: 1 << 0)
  static let at = ClauseSet(rawValue: 1 << 1)
  static let when = ClauseSet(rawValue: 1 << 2)
  static let over = ClauseSet(rawValue: 1 << 3)
  /// `for 2 hours`.
  static let length = ClauseSet(rawValue: 1 << 4)
  static let about = ClauseSet(rawValue: 1 << 5)
  /// `for TOPIC`.
  static let purpose = ClauseSet(rawValue: 1 << 6)
  static let by = ClauseSet(rawValue: 1 << 7)
  static let since = ClauseSet(rawValue: 1 << 8)
  /// `as "manager"`.
  static let role = ClauseSet(rawValue: 1 << 9)
  static let because = ClauseSet(rawValue: 1 << 10)
  static let tag = ClauseSet(rawValue: 1 << 11)
  /// A tag or a string.
  static let remark = ClauseSet(rawValue: 1 << 12)
}

/// Clauses: one preposition, one meaning, in any order, each at most once.
extension Parser {
  /// Clauses of the allowed kinds, as many as there are.
  mutating func clauses(_ allowed: ClauseSet) throws(SyntaxFailure) -> Clauses {
    var result = Clauses()
    try clauses(allowed, into: &result)
    return result
  }

  mutating func clauses(
    _ allowed: ClauseSet, into result: inout Clauses
  ) throws(SyntaxFailure) {
    let firstStart = token.start
    var seen: ClauseSet = []
    while true {
      let start = token.start
      let kind = try clause(allowed, moreFollow: true, into: &result)
      if kind.isEmpty { return }
      if kind.isDisjoint(with: [.tag, .remark]), !seen.isDisjoint(with: kind) {
        reportRepeatedClause(kind, of: allowed, at: range(from: start), since: firstStart)
      }
      seen.formUnion(kind)
    }
  }

  /// A clause that may be absent and is not followed by another.
  mutating func optionalClause(_ kind: ClauseSet) throws(SyntaxFailure) -> Clauses {
    var result = Clauses()
    _ = try clause(kind, moreFollow: false, into: &result)
    return result
  }

  /// Takes one clause if one stands here, and tells which; empty for none.
  mutating func clause(
    _ allowed: ClauseSet, moreFollow: Bool, into result: inout Clauses
  ) throws(SyntaxFailure) -> ClauseSet {
    let beforeDuration = moreFollow && allowed.contains(.when)
    if !Observer.wantsExpectations && token.kind == .separator { return [] }
    observer.opened(.clause)
    defer { observer.closed(.clause) }
    if allowed.contains(.via), accept(.via, as: .clause) {
      result.via += try personList()
      return .via
    }
    if allowed.contains(.at), accept(.at, as: .clause) {
      result.place = try place(beforeDuration: beforeDuration)
      return .at
    }
    if allowed.contains(.when), let date = try whenClause(beforeDuration: beforeDuration) {
      result.when = date
      return .when
    }
    if allowed.contains(.over), accept(.over, as: .clause) {
      result.over = try requireWord(.identifier, as: .medium)
      return .over
    }
    if allowed.contains(.length), accept(.for, as: .clause) {
      result.length = try length()
      return .length
    }
    if allowed.contains(.about), accept(.about, as: .clause) {
      result.about += try topicList()
      return .about
    }
    return try rareClause(allowed, beforeDuration: beforeDuration, into: &result)
  }

  private mutating func rareClause(
    _ allowed: ClauseSet, beforeDuration: Bool, into result: inout Clauses
  ) throws(SyntaxFailure) -> ClauseSet {
    if allowed.contains(.purpose), accept(.for, as: .clause) {
      result.purpose = try topic()
      return .purpose
    }
    if allowed.contains(.by), accept(.by, as: .clause) {
      result.by = try clauseDate(beforeDuration: beforeDuration)
      return .by
    }
    if allowed.contains(.since), accept(.since, as: .clause) {
      result.since = try clauseDate(beforeDuration: beforeDuration)
      return .since
    }
    if allowed.contains(.role), accept(.as, as: .clause) {
      result.role = try requireString(as: .string)
      return .role
    }
    if allowed.contains(.because), accept(.because, as: .clause) {
      result.because = try requireString(as: .string)
      return .because
    }
    if !allowed.isDisjoint(with: [.tag, .remark]), let tag = take(.tag, as: .tag) {
      result.tags.append(word(tag))
      return .tag
    }
    if allowed.contains(.remark), let string = take(.string, as: .remark) {
      result.remarks.append(stringWord(string))
      return .remark
    }
    return []
  }

  /// The grammar's LengthClause after `for`.
  mutating func length() throws(SyntaxFailure) -> Length {
    let start = token.start
    let count = try count()
    guard let unit = acceptOne(of: KeywordGroup.timeUnits, as: .duration) else { throw .unexpected }
    let minutes = unit == .hour || unit == .hours ? count.value * 60 : count.value
    return Length(minutes: minutes, range(from: start))
  }
}
