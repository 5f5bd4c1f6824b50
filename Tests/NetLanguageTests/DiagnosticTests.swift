import Foundation
import NetLanguage
import SourceText
import Testing

@Suite struct DiagnosticTests {
  /// A diagnostic in plain text: code, message, range, label and corrected sources.
  private func rendered(_ diagnostic: Diagnostic, in source: String) -> String {
    let range = diagnostic.primary.range
    var lines = [
      "\(diagnostic.code.rawValue) \(diagnostic.message)",
      "  at \(range.start)..<\(range.end) \(diagnostic.primary.text)",
    ]
    lines += diagnostic.secondary.map { "  also \($0.range.start)..<\($0.range.end) \($0.text)" }
    lines += diagnostic.suggestions.map {
      "  \($0.confidence.rawValue): \($0.applied(to: source).replacing("\n", with: "⏎"))"
    }
    lines += diagnostic.notes.map { "  note: \($0)" }
    return lines.map { line in
      line.hasSuffix(" ") ? String(line.dropLast()) : line
    }.joined(separator: "\n")
  }

  /// The sources of a golden file: what stands before each answer.
  private func sources(of golden: String) -> [String] {
    golden.components(separatedBy: "\n\n").compactMap { block in
      let lines = block.split(separator: "\n").filter { $0.hasPrefix("| ") }
      return lines.isEmpty ? nil : lines.map { String($0.dropFirst(2)) }.joined(separator: "\n")
    }
  }

  private func golden(for sources: [String]) -> String {
    sources.map { source in
      let shown = source.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "| \($0)" }.joined(separator: "\n")
      let answers = parse(source).diagnostics.map { rendered($0, in: source) }
      return ([shown] + answers).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  @Test func goldens() throws {
    for name in try Files.names(in: "Tests/Corpus/errors") {
      let path = "Tests/Corpus/errors/\(name)"
      let text = try Files.text(path)
      let actual = golden(for: sources(of: text))
      if ProcessInfo.processInfo.environment["WHOKNOWS_UPDATE"] == "1" {
        try actual.write(to: Files.root.appending(path: path), atomically: true, encoding: .utf8)
      } else {
        #expect(actual == text, "\(name)")
      }
      let code = String(name.prefix(5))
      for source in sources(of: text) {
        #expect(parse(source).diagnostics.map(\.code.rawValue) == [code], "\(source)")
      }
    }
  }

  @Test func everyCodeOfTheParserHasAGolden() throws {
    let names = Set(try Files.names(in: "Tests/Corpus/errors").map { String($0.prefix(5)) })
    let parserCodes: [DiagnosticCode] = [
      .unclosedQuote, .lowercaseName, .unknownCharacter, .numberTooLarge, .unexpectedWord,
      .missingPart, .commandWordAsName, .repeatedClause, .unquotedPhrase, .verbForm,
      .unknownStatement, .unclosedBlock, .nestingTooDeep, .ambiguousWeekday,
      .unquotedCommaList, .impossibleDate,
    ]
    #expect(names == Set(parserCodes.map(\.rawValue)))
  }

  /// Each sure or maybe suggestion of a single mistake gives a text without it.
  @Test func suggestionsParse() throws {
    for name in try Files.names(in: "Tests/Corpus/errors") {
      for source in sources(of: try Files.text("Tests/Corpus/errors/\(name)")) {
        for suggestion in parse(source).diagnostics.flatMap(\.suggestions)
        where suggestion.confidence != .fill {
          let corrected = suggestion.applied(to: source)
          #expect(parse(corrected).diagnostics.isEmpty, "\(source) → \(corrected)")
        }
      }
    }
  }

  /// Over single edits of good sentences: one mistake, one message.
  @Test func oneMistakeOneMessage() {
    var random = SplitMix64(state: 1)
    var wrong = 0
    var single = 0
    for sentence in sentences {
      for _ in 0..<40 {
        let source = mutant(of: sentence, using: &random)
        let diagnostics = parse(source).diagnostics
        guard !diagnostics.isEmpty else { continue }
        wrong += 1
        if diagnostics.count == 1 { single += 1 }
      }
    }
    print("one message: \(single) of \(wrong) mutants")
    #expect(wrong > 1000)
    #expect(Double(single) >= 0.95 * Double(wrong))
  }

  /// A sure or maybe suggestion of a mutant takes the mistake away.
  @Test func suggestionsOfMutantsParse() {
    var random = SplitMix64(state: 2)
    var offered = 0
    for sentence in sentences {
      for _ in 0..<20 {
        let source = mutant(of: sentence, using: &random)
        let diagnostics = parse(source).diagnostics
        guard diagnostics.count == 1, let diagnostic = diagnostics.first else { continue }
        for suggestion in diagnostic.suggestions where suggestion.confidence != .fill {
          offered += 1
          let corrected = parse(suggestion.applied(to: source))
          let stays = corrected.diagnostics.contains {
            $0.code == diagnostic.code && $0.primary.range == diagnostic.primary.range
          }
          #expect(!stays, "\(source) → \(suggestion.applied(to: source))")
          if suggestion.confidence == .sure {
            #expect(corrected.diagnostics.isEmpty, "\(source) → \(suggestion.applied(to: source))")
          }
        }
      }
    }
    #expect(offered > 300)
  }

  /// One character or word removed, doubled, swapped or replaced.
  private func mutant(of sentence: String, using random: inout SplitMix64) -> String {
    var words = sentence.components(separatedBy: " ")
    let place = Int.random(in: 0..<words.count, using: &random)
    var letters = Array(words[place])
    let letter = letters.isEmpty ? 0 : Int.random(in: 0..<letters.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where words.count > 1: words.remove(at: place)
    case 1: words.insert(words[place], at: place)
    case 2 where place + 1 < words.count: words.swapAt(place, place + 1)
    case 3 where letter + 1 < letters.count:
      letters.swapAt(letter, letter + 1)
      words[place] = String(letters)
    case 4 where letters.count > 1:
      letters.remove(at: letter)
      words[place] = String(letters)
    default:
      letters.insert("x", at: letter)
      words[place] = String(letters)
    }
    return words.joined(separator: " ")
  }
}
