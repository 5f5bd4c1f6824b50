import Journal
import NetLanguage
import Relationships
import SourceText

/// Whom a reference may mean.
enum PersonUse {
  /// Somebody in the store.
  case known
  /// Somebody in the store, or a new contact (`meet`).
  case met
  /// Somebody in the store, or somebody the user has only heard of (facts).
  case mentioned
}

extension Session {
  /// The people of a list, in its order, each once.
  ///
  /// - Throws: E0301…E0304 for a name that is not exactly one person, E0502 for one named twice.
  func resolve(_ references: [PersonReference], as use: PersonUse) throws -> [PersonID] {
    try refuseLongList(references)
    var found: [PersonID] = []
    // A list has few people; a variable may hold everybody.
    var many: Set<PersonID> = []
    for reference in references {
      for person in try resolveEach(reference, as: use) {
        let isNew = many.isEmpty ? !found.contains(person) : many.insert(person).inserted
        guard isNew else { throw try namedTwice(reference, person, among: references) }
        found.append(person)
        if found.count == 32 { many = Set(found) }
      }
    }
    return found
  }

  private func namedTwice(
    _ reference: PersonReference, _ person: PersonID, among references: [PersonReference]
  ) throws -> Diagnostic {
    let place = references.firstIndex(of: reference) ?? 0
    let earlier = try references[..<place].first {
      try resolveEach($0, as: .known).contains(person)
    }
    let before = place > 0 ? references[place - 1] : reference
    let message =
      earlier.map { $0.text != reference.text } == true
      ? "\(quoted(earlier?.text ?? "")) and \(quoted(reference.text)) are the same person."
      : "\(quoted(reference.text)) is named twice."
    return Diagnostic(
      .samePersonTwice, message, at: reference.range,
      secondary: earlier.map { [.init($0.range)] } ?? [],
      suggestions: place == 0
        ? []
        : [
          Suggestion(.sure, edits: [.init(SourceRange(before.range.end, reference.range.end), "")])
        ]
    )
  }

  /// The one person that a reference means.
  func resolve(_ reference: PersonReference, as use: PersonUse) throws -> PersonID {
    let found = try resolveEach(reference, as: use)
    guard found.count == 1, let person = found.first else {
      throw Diagnostic(
        .typeMismatch, "One person is needed here, not \(found.count).", at: reference.range)
    }
    return person
  }

  private func resolveEach(_ reference: PersonReference, as use: PersonUse) throws -> [PersonID] {
    switch reference.form {
    case .variable: return try people(inVariable: reference, as: use)
    case .handle:
      guard let person = try journal.person(withHandle: reference.text) else {
        throw Diagnostic(
          .unknownPerson, "Nobody has the handle @\(reference.text).", at: reference.range,
          notes: ["Give one with: alias ‹person› as @\(reference.text)"])
      }
      return [person]
    case .bareName, .quoted: return [try person(named: reference, as: use)]
    }
  }

  private func person(named reference: PersonReference, as use: PersonUse) throws -> PersonID {
    if let cached = nameCache[reference.text] { return cached }
    let key = matchingKey(reference.text)
    guard key.contains(where: \.isLetter) else {
      throw Diagnostic(.unknownPerson, "A name needs at least one letter.", at: reference.range)
    }
    guard key != "me", key != "i" else {
      throw Diagnostic(
        .unknownPerson, "“\(reference.text)” is you: nobody else can be called that.",
        at: reference.range)
    }
    if let new = pending[key] { return new.id }
    let exact = try journal.people(named: key)
    if let only = exact.first {
      guard exact.count == 1 else { throw try ambiguous(reference, exact) }
      makeRoomForNames()
      nameCache[reference.text] = only
      return only
    }
    return try personByPart(reference, key: key, as: use)
  }

  /// No full name matches: part of a name, or somebody new.
  private func personByPart(
    _ reference: PersonReference, key: String, as use: PersonUse
  ) throws -> PersonID {
    let limit = 6
    let candidates = try journal.people(matching: key, limit: limit)
    switch use {
    case .met:
      if reference.form == .quoted { break }
      // Somebody of that first name is known, but `meet` could also mean a new person.
      if !candidates.isEmpty { throw try ambiguous(reference, candidates, orNew: true) }
    case .known, .mentioned:
      if use == .mentioned, reference.form == .quoted { break }
      if let only = candidates.first {
        guard candidates.count == 1 else { throw try ambiguous(reference, candidates) }
        return only
      }
      if use == .known { throw try unknown(reference, key: key) }
    }
    try refuseKeywordInName(reference)
    if use == .mentioned, reference.form == .bareName {
      try refuseNearMisspelling(reference, key: key)
    }
    return create(reference.text, key: key)
  }

  private func create(_ name: String, key: String) -> PersonID {
    makeRoomForNames()
    let id = journal.newPersonID()
    pending[key] = PendingPerson(id: id, name: name)
    displayNames[id] = name
    return id
  }

  /// `meet Alice Yesterday`: a new name whose later word is a word of the language.
  private func refuseKeywordInName(_ reference: PersonReference) throws {
    guard reference.form == .bareName else { return }
    // By bytes: a space in a name is nothing but a space, and every new name comes here.
    let parts = reference.text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    guard let at = parts.dropFirst().firstIndex(where: { Keyword(word: $0) != nil }) else { return }
    let name = parts[..<at].joined(separator: " ")
    let rest = parts[at...].joined(separator: " ").lowercased()
    throw Diagnostic(
      .nameContainsKeyword, "\(quoted(reference.text)) is a new name that contains “\(parts[at])”.",
      at: reference.range, label: "a name, or a name and a word of the language",
      suggestions: [
        Suggestion(
          .maybe, edits: [.init(reference.range, "\"\(reference.text)\"")], fact: "the name"),
        Suggestion(.maybe, edits: [.init(reference.range, "\(name) \(rest)")], fact: "the word"),
      ].filter { parse($0.applied(to: source.text)).diagnostics.isEmpty })
  }

  private func refuseNearMisspelling(_ reference: PersonReference, key: String) throws {
    let similar = try journal.people(similarTo: key, limit: 3)
    guard !similar.isEmpty else { return }
    let known = try similar.map { try name(of: $0) }
    throw Diagnostic(
      .nearMisspelling,
      "\(quoted(reference.text)) is not known, but \(known.map(quoted).joined(separator: " and "))"
        + " \(known.count == 1 ? "is" : "are").",
      at: reference.range,
      suggestions: try suggestions(for: similar, at: reference.range, confidence: .maybe) + [
        Suggestion(
          .maybe, edits: [.init(reference.range, "\"\(reference.text)\"")], fact: "somebody new")
      ])
  }

  private func unknown(_ reference: PersonReference, key: String) throws -> Diagnostic {
    let similar = try journal.people(similarTo: key, limit: 3)
    let confidence: Suggestion.Confidence = similar.count == 1 ? .sure : .maybe
    return Diagnostic(
      .unknownPerson, "I know nobody called \(quoted(reference.text)).", at: reference.range,
      suggestions: try suggestions(for: similar, at: reference.range, confidence: confidence),
      notes: similar.isEmpty ? ["Is this somebody new? meet \(spelled(reference.text))"] : [])
  }

  private func ambiguous(
    _ reference: PersonReference, _ people: [PersonID], orNew: Bool = false
  ) throws -> Diagnostic {
    var suggestions = try suggestions(for: people, at: reference.range, confidence: .maybe)
    if orNew {
      suggestions.append(
        Suggestion(
          .maybe, edits: [.init(reference.range, "\"\(reference.text)\"")], fact: "somebody new"))
    }
    let count = people.count == 2 ? "two" : "\(people.count)"
    let message: String
    if !orNew {
      message = "\(quoted(reference.text)) could be \(count) people."
    } else if let only = people.first, people.count == 1 {
      message = "\(quoted(reference.text)) could be somebody new, or \(try name(of: only))."
    } else {
      message = "\(quoted(reference.text)) could be somebody new, or one of \(count) you know."
    }
    return Diagnostic(
      .ambiguousPerson, message, at: reference.range, suggestions: suggestions)
  }

  private func suggestions(
    for people: [PersonID], at range: SourceRange, confidence: Suggestion.Confidence
  ) throws -> [Suggestion] {
    try people.map { id in
      let record = try journal.person(id)
      let handle = record?.handles.first
      let full = try name(of: id)
      // Homonyms are told apart by handle only.
      let homonyms = try journal.people(named: matchingKey(full)).count > 1
      let text = homonyms ? handle ?? spelled(full) : spelled(full)
      return Suggestion(
        confidence, edits: [.init(range, text)], fact: record.map { fact(about: $0) } ?? "")
    }
  }

  /// What tells a person from others of that name: where and when they were met.
  func fact(about record: PersonRecord) -> String {
    guard record.isContact else { return "known of" }
    var parts: [String] = []
    if let work = record.workplace { parts.append(work) }
    if let entry = try? record.metEntry.flatMap({ try journal.entry($0) }) {
      if let place = entry.place {
        parts.append(place)
      } else if let introducer = entry.people(.introducer).first,
        let name = try? name(of: introducer)
      {
        parts.append("via \(name)")
      }
    }
    if let met = record.metOn {
      let days = today - met.day
      parts.append(
        met.precision == .day && (0...60).contains(days)
          ? (days == 0 ? "today" : "\(counted(days, "day")) ago") : met.description)
    }
    return parts.joined(separator: ", ")
  }

  /// The display name of a person.
  func name(of person: PersonID) throws -> String {
    if person == .me { return "me" }
    if let name = displayNames[person] { return name }
    // Sorting very many by name is the longest part of some answers.
    try pollInterrupt(.init(at: 0))
    let name = try journal.person(person)?.name ?? "?"
    displayNames[person] = name
    return name
  }

  /// "Alice, Bob and Carol".
  func names(of people: [PersonID]) throws -> String {
    enumerated(try people.map { try name(of: $0) })
  }

  /// The names as they must be typed: `Alice, "bell hooks" and Carol`.
  func spelledNames(of people: [PersonID]) throws -> String {
    enumerated(try people.map { spelled(try name(of: $0)) })
  }

  /// "a, b and c".
  func enumerated(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A name as it must be typed: bare where the language reads it as one name, else quoted.
  func spelled(_ name: String) -> String {
    if let known = spellings[name] { return known }
    if spellings.count >= Self.namesInMemory { spellings.removeAll(keepingCapacity: true) }
    let spelling = isReadBare(name) ? name : quotedText(name)
    spellings[name] = spelling
    return spelling
  }

  private func isReadBare(_ name: String) -> Bool {
    let parsed = parse("note \(name) \"\"")
    guard parsed.diagnostics.isEmpty, parsed.statements.count == 1,
      case .command(.note(let people, _, _)) = parsed.statements[0].kind
    else { return false }
    return people.count == 1 && people[0].form == .bareName && people[0].text == name
  }

  /// A string as the language writes it in one line: a line break would end it, and press Enter where
  /// it is typed.
  func quotedText(_ text: String) -> String {
    "\"" + escaped(text).replacing("\n", with: "\\n") + "\""
  }

  /// A string as the language writes it, on several lines where it has any.
  func quotedLines(_ text: String) -> String {
    text.utf8.contains(0x0A) ? "\"\"\"" + escaped(text) + "\"\"\"" : quotedText(text)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  func quoted(_ text: String) -> String { "“\(text)”" }
}
