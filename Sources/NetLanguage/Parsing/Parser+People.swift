import SourceText

/// People, places and topics.
extension Parser {
  /// The grammar's PersonList.
  mutating func personList() throws(SyntaxFailure) -> [PersonReference] {
    observer.opened(.personList)
    var people = [try person()]
    while try acceptListSeparator() { people.append(try person()) }
    observer.closed(.personList)
    return people
  }

  /// The grammar's ListSep.
  mutating func acceptListSeparator() throws(SyntaxFailure) -> Bool {
    if take(.comma, as: .listSeparator) != nil {
      _ = acceptBesideName(.and, as: .listSeparator)
      return true
    }
    return accept(.and, as: .listSeparator)
  }

  /// The grammar's PersonRef.
  mutating func person() throws(SyntaxFailure) -> PersonReference {
    try person(startingWith: .nameStart)
  }

  /// A person whose bare name begins with a token of a class: NAMESTART, or LEADSTART where a
  /// statement begins.
  mutating func person(
    startingWith start: TokenClass
  ) throws(SyntaxFailure) -> PersonReference {
    if let first = take(start, as: .person) {
      let name = try bareName(from: first, role: .personContinuation)
      return PersonReference(.bareName, name, range(from: first.start))
    }
    if let string = take(.string, as: .person) {
      return PersonReference(.quoted, stringText(string), range(of: string))
    }
    if let handle = take(.handle, as: .person) {
      return PersonReference(.handle, word(handle).text, range(of: handle))
    }
    let variable = try require(.variable, as: .person)
    return PersonReference(.variable, word(variable).text, range(of: variable))
  }

  /// The rest of a name whose first word has been taken, and its text.
  mutating func bareName(from first: Token, role: SyntaxRole) throws(SyntaxFailure) -> String {
    var name = NameParts(first)
    while true {
      if let part = take(.nameContinuation, as: role) {
        name.append(part, in: text)
      } else if let particle = take(.particle, as: role) {
        name.append(particle, in: text)
        while let particle = take(.particle, as: role) { name.append(particle, in: text) }
        name.append(try require(.nameContinuation, as: role), in: text)
      } else {
        return nameText(name)
      }
    }
  }

  /// The grammar's Place. `beforeDuration` is true where `3 weeks ago` could follow.
  mutating func place(beforeDuration: Bool) throws(SyntaxFailure) -> Place {
    if let first = take(.nameStart, as: .place) {
      let name = try placeName(from: first, beforeDuration: beforeDuration)
      return Place(.name, name, range(from: first.start))
    }
    if let string = take(.string, as: .place) {
      return Place(.quoted, stringText(string), range(of: string))
    }
    let identifier = try require(.identifier, as: .place)
    return Place(.word, word(identifier).text, range(of: identifier))
  }

  private mutating func placeName(
    from first: Token, beforeDuration: Bool
  ) throws(SyntaxFailure) -> String {
    var name = NameParts(first)
    while true {
      if let part = take(.nameContinuation, as: .placeContinuation) {
        name.append(part, in: text)
      } else if let joint = acceptPlaceJoint() {
        name.append(joint, in: text)
        while true {
          if let part = take(.nameContinuation, as: .placeContinuation) {
            name.append(part, in: text)
            break
          }
          guard let joint = acceptPlaceJoint() else { throw .unexpected }
          name.append(joint, in: text)
        }
      } else {
        break
      }
    }
    if sees(.integer, as: .placeContinuation), !(beforeDuration && unitFollows()) {
      name.append(token, in: text)
      advance(as: .placeContinuation)
    }
    return nameText(name)
  }

  /// A word inside a place's name that is no name itself.
  private mutating func acceptPlaceJoint() -> Token? {
    if let particle = take(.particle, as: .placeContinuation) { return particle }
    let current = token
    if accept(.of, as: .placeContinuation) { return current }
    if accept(.the, as: .placeContinuation) { return current }
    return nil
  }

  /// True where the token after the current one is a calendar unit.
  mutating func unitFollows() -> Bool {
    let next = peek()
    if Observer.wantsExpectations {
      for unit in KeywordGroup.units { observer.expects(.keyword(unit), .duration, at: next.start) }
    }
    guard let keyword = next.keyword else { return false }
    return KeywordGroup.units.contains(keyword)
  }

  /// The grammar's TopicList.
  mutating func topicList() throws(SyntaxFailure) -> [Topic] {
    var topics = [try topic()]
    while try acceptListSeparator() { topics.append(try topic()) }
    return topics
  }

  /// The grammar's Topic.
  mutating func topic() throws(SyntaxFailure) -> Topic {
    if let identifier = take(.identifier, as: .topic) {
      return Topic(.word, word(identifier).text, range(of: identifier))
    }
    if let first = take(.nameStart, as: .topic) {
      let name = try bareName(from: first, role: .topicContinuation)
      return Topic(.name, name, range(from: first.start))
    }
    if let string = take(.string, as: .topic) {
      return Topic(.quoted, stringText(string), range(of: string))
    }
    let tag = try require(.tag, as: .topic)
    return Topic(.tag, word(tag).text, range(of: tag))
  }

  /// A handle with its sigil, which tells it from a name.
  func handleWord(_ token: Token) -> Word { Word("@" + word(token).text, range(of: token)) }

  private func nameText(_ name: NameParts) -> String {
    nameText(from: name.first, to: name.last, isWide: name.isWide, isSpaced: name.isSpaced)
  }
}

/// The words of a name as they are found.
private struct NameParts {
  var first: Token
  var last: Token
  var isWide: Bool
  /// True while exactly one space stands between the words.
  var isSpaced = true

  init(_ first: Token) {
    self.first = first
    last = first
    isWide = first.isWide
  }

  mutating func append(_ token: Token, in text: UnsafeBufferPointer<UInt8>) {
    if token.start != last.end + 1 || text[last.end] != 0x20 { isSpaced = false }
    if token.isWide { isWide = true }
    last = token
  }
}
