/// Reads people in JSON: a list of objects, an object with such a list under `rows` (as whoknows
/// writes), `contacts` or `people`, one person alone, or any of these on each line.
package enum JSONFile {
  /// The contacts of a text in UTF-8, or UTF-16 with its mark. The keys of an object are those of a
  /// table's header; a list under one of them is several values.
  ///
  /// - Throws: UnreadableFile where it is no JSON, or no object has a key for a name or an address.
  ///
  /// Complexity: O(length).
  package static func read(_ bytes: [UInt8]) throws(UnreadableFile) -> ImportedFile {
    let text = tableText(bytes)
    guard text.contains(where: { $0 > 0x20 }) else { throw UnreadableFile("the file is empty") }
    var people = PeopleInJSON()
    do throws(UnreadableFile) {
      people.add(try JSONText.item(of: text[...]))
    } catch {
      people = try lines(of: text, or: error)
    }
    return try people.finished()
  }

  /// The people of a text that has a value on each line.
  ///
  /// - Throws: `failure` where the first lines show that it is no such text.
  private static func lines(
    of text: [UInt8], or failure: UnreadableFile
  ) throws(UnreadableFile) -> PeopleInJSON {
    var people = PeopleInJSON()
    var line = 0
    var read = 0
    for bytes in text.split(separator: .lineFeed, omittingEmptySubsequences: false) {
      line += 1
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      do throws(UnreadableFile) {
        people.add(try JSONText.item(of: bytes, fromLine: line))
        read += 1
      } catch {
        people.reject(line: line, "this line is no JSON")
      }
      // One of two lines may be damaged. Where both are, lines mean nothing here.
      if people.count == 2, read == 0 { throw failure }
    }
    guard read > 0 else { throw failure }
    return people
  }
}

/// The people found so far.
private struct PeopleInJSON {
  private var file = ImportedFile(.json, title: "contacts in JSON")
  private var drafts: [ContactDraft] = []
  private var isIgnored: Set<String> = []
  private var namesSomebody = false

  /// Values and lines that were rejected.
  private(set) var count = 0

  mutating func reject(line: Int, _ reason: String) {
    count += 1
    file.rejected.append(RejectedRecord(line: line, reason))
  }

  mutating func add(_ item: JSONText.Item) {
    count += 1
    switch item.value {
    case .array(let items): for item in items { addPerson(item) }
    case .object(let members):
      if let people = people(under: members) {
        for person in people { addPerson(person) }
      } else {
        addPerson(item)
      }
    case .null, .bool, .number, .string: addPerson(item)
    }
  }

  private func people(under members: [JSONText.Member]) -> [JSONText.Item]? {
    for member in members where ["rows", "contacts", "people"].contains(member.key) {
      if case .array(let items) = member.value { return items }
    }
    return nil
  }

  private mutating func addPerson(_ item: JSONText.Item) {
    guard case .object(let members) = item.value else {
      file.rejected.append(RejectedRecord(line: item.line, "an object was expected"))
      return
    }
    var draft = ContactDraft(line: item.line, style: .plain)
    let columns = ContactColumn.columns(members.map(\.key))
    for (member, column) in zip(members, columns) {
      let texts = member.value.texts
      if let column, !texts.isEmpty || !member.value.isFilled {
        for text in texts { draft.add(text, as: column) }
        if column.isName || column == .email || column == .link { namesSomebody = true }
      } else if member.value.isFilled, let key = member.key.tidied, isIgnored.insert(key).inserted {
        file.ignored.append(key)
      }
    }
    drafts.append(draft)
  }

  /// The file.
  ///
  /// - Throws: UnreadableFile where nothing in it names a person.
  func finished() throws(UnreadableFile) -> ImportedFile {
    var file = file
    file.add(drafts)
    file.rejected.sort { $0.line < $1.line }
    guard namesSomebody else {
      throw UnreadableFile(
        "no object names a person (looked for the keys name, first name, last name, email, linkedin)"
      )
    }
    return file
  }
}

extension JSONText.Value {
  /// What it says in words: itself, or each item of a list; nothing of objects.
  fileprivate var texts: [String] {
    switch self {
    case .null, .bool, .object: []
    case .number(let text), .string(let text): text.tidied == nil ? [] : [text]
    case .array(let items): items.flatMap(\.value.texts)
    }
  }

  /// True where something would be lost with it.
  fileprivate var isFilled: Bool {
    switch self {
    case .null: false
    case .string(let text): text.tidied != nil
    case .array(let items): items.contains(where: \.value.isFilled)
    case .bool, .number, .object: true
    }
  }
}
