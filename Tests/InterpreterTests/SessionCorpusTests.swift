import Testing

/// Every session of the corpus, as a script and at the prompt, gives the golden beside it.
@Suite struct SessionCorpusTests {
  static let names = Corpus.names(in: Corpus.session, extension: "net")

  /// What `include` and `import` find: the corpus's other files.
  static func includes() throws -> [String: String] {
    let names = ["inc", "csv", "vcf", "ics", "mbox"].flatMap { ending in
      Corpus.names(in: Corpus.session, extension: ending).map { "\($0).\(ending)" }
    }
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Corpus.text(Corpus.session, $0)) })
  }

  @Test func thereAreSessions() { #expect(Self.names.count >= 20) }

  @Test(arguments: names, StoreKind.allCases)
  func session(_ name: String, on store: StoreKind) throws {
    let script = try Corpus.text(Corpus.session, name + ".net")
    let actual = try transcript(of: script, on: store)
    if Corpus.isUpdating { try Corpus.write(actual, Corpus.session, name + ".txt") }
    let expected = try Corpus.text(Corpus.session, name + ".txt")
    #expect(actual == expected, "\(name): \(firstDifference(actual, expected))")
  }

  /// A session is read once by the lines of a script and once by a person at the prompt; what they
  /// leave in the store is the same.
  @Test(arguments: names, StoreKind.allCases)
  func scriptAndPromptAgree(_ name: String, on store: StoreKind) throws {
    let script = try Corpus.text(Corpus.session, name + ".net")
    let (whole, single) = (
      try Desk(isInteractive: false, files: Self.includes(), store: store),
      try Desk(files: Self.includes(), store: store)
    )
    let result = whole.run(script)
    for statement in statements(of: script) { single.type(statement) }
    #expect(!result.failed, "\(whole.text)")
    #expect(single.diagnostics.isEmpty, "\(single.text)")
    #expect(try whole.journal.contentHash() == single.journal.contentHash())
    #expect(try whole.journal.checkIntegrity() == [])
  }

  private func transcript(of script: String, on store: StoreKind) throws -> String {
    let whole = try Desk(isInteractive: false, files: Self.includes(), store: store)
    whole.run(script)
    let prompt = try Desk(files: Self.includes(), store: store)
    var text = "=== at the prompt\n"
    for statement in statements(of: script) {
      text += "> " + statement.replacing("\n", with: "\n. ") + "\n"
      prompt.type(statement)
      text += prompt.takeText()
    }
    return text + "=== as one script\n" + whole.takeText()
  }
}
