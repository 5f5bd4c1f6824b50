import NetLanguage
import SourceText
import Testing

/// Every code has a golden that shows its source and its rendered diagnostic together.
@Suite struct DiagnosticCorpusTests {
  static let names = Corpus.names(in: Corpus.diagnostics, extension: "txt")

  /// Codes that no statement can reach, and where they are tested.
  static let environmentCodes: [DiagnosticCode: String] = [
    .invalidEncoding: "a text of Swift is valid UTF-8: the parser's tests feed it bytes",
    .interrupted: "^C is pressed by a user: InterruptionTests",
    .notALesson: "a lesson is no script of its own: LessonTests",
    .unknownHelpTopic: "the shell answers help, not the interpreter",
    .fileUnreadable: "needs a file that may not be read",
    .notOurStore: "needs a file of another program: JournalTests",
    .newerStore: "needs a store of a later version: JournalTests",
    .readOnlyStore: "needs a store that may not be written: JournalTests",
    .storeBusy: "needs a second process: JournalTests",
    .storeDamaged: "needs a broken store: JournalTests",
    .diskFull: "needs a full disk",
    .storeFailure: "needs a failing disk",
    .notOfAStore: "stands in the text of a store: TextStoreTests",
    .unknownDay: "stands in the text of a store: TextStoreTests",
    .unmergedStore: "stands in the text of a store: TextStoreTests",
  ]

  @Test func everyCodeHasAGolden() {
    let golden = Set(Self.names.map { $0.prefix(5) })
    for code in DiagnosticCode.allCases where Self.environmentCodes[code] == nil {
      #expect(golden.contains(code.rawValue[...]), "\(code.rawValue) \(code) has no golden")
    }
  }

  @Test(arguments: names)
  func goldens(_ name: String) throws {
    var cases = DiagnosticCase.cases(in: try Corpus.text(Corpus.diagnostics, name + ".txt"))
    #expect(!cases.isEmpty)
    for index in cases.indices {
      let desk = try cases[index].makeDesk()
      let before = try desk.journal.contentHash()
      desk.run(cases[index].source, name: "prompt")
      let codes = desk.diagnostics.map(\.code.rawValue)
      #expect(codes.contains(String(name.prefix(5))), "\(cases[index].source): \(codes)")
      #expect(codes.count == 1, "one mistake, one message: \(cases[index].source): \(codes)")
      #expect(try desk.journal.contentHash() == before)
      let actual = desk.takeText().trimmedEnd
      if Corpus.isUpdating { cases[index].golden = actual }
      let expected = cases[index].golden
      #expect(actual == expected, "\(name): \(firstDifference(actual, expected))")
    }
    if Corpus.isUpdating {
      try Corpus.write(cases.map(\.text).joined(), Corpus.diagnostics, name + ".txt")
    }
  }

  /// Principle 7 of the language: a correction, a note, or what fits stands beside the mistake.
  @Test(arguments: names)
  func everyRefusalOffersANextStep(_ name: String) throws {
    for item in DiagnosticCase.cases(in: try Corpus.text(Corpus.diagnostics, name + ".txt")) {
      let desk = try item.makeDesk()
      desk.run(item.source, name: "prompt")
      for diagnostic in desk.diagnostics {
        let isHelpful =
          !diagnostic.suggestions.isEmpty || !diagnostic.notes.isEmpty
          || !diagnostic.primary.text.isEmpty
        #expect(isHelpful, "\(item.source)\n\(desk.text)")
        let lines = diagnostic.suggestions.map { $0.applied(to: item.source) }
        #expect(Set(lines).count == lines.count, "the same suggestion twice: \(lines)")
      }
    }
  }

  /// A suggestion that may be applied leads to a statement that is read and has that mistake no more.
  @Test(arguments: names)
  func suggestionsLeadOn(_ name: String) throws {
    for item in DiagnosticCase.cases(in: try Corpus.text(Corpus.diagnostics, name + ".txt")) {
      let first = try item.makeDesk()
      first.run(item.source, name: "prompt")
      for diagnostic in first.diagnostics {
        for suggestion in diagnostic.suggestions where suggestion.confidence != .fill {
          try check(suggestion, of: diagnostic, item)
        }
      }
    }
  }

  private func check(
    _ suggestion: Suggestion, of diagnostic: Diagnostic, _ item: DiagnosticCase
  ) throws {
    let identity = try #require(diagnostic.source)
    // A correction of another text (an included file, a habit) does not apply to this one.
    guard identity.text == item.source else { return }
    let mended = suggestion.applied(to: item.source)
    #expect(mended != item.source, "the suggestion changes nothing: \(mended)")
    let desk = try item.makeDesk()
    desk.run(mended, name: "prompt")
    let codes = desk.diagnostics.map(\.code)
    #expect(!codes.contains(diagnostic.code), "\(item.source) → \(mended)\n\(desk.text)")
    #expect(parse(mended).diagnostics.isEmpty, "\(mended)\n\(desk.text)")
  }
}

extension String {
  /// Without line ends at its end.
  var trimmedEnd: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
