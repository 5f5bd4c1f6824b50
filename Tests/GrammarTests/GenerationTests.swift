import GrammarKit
import Testing

@Suite struct GenerationTests {
  @Test func `SplitMix64 gives the published numbers`() {
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in random.next() } == expected)
  }

  @Test func `every spelling is what it stands for`() throws {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    let spellings = TokenSpellings(of: grammar, recogniser: recogniser)
    let vocabulary = recogniser.vocabulary
    for terminal in 1..<vocabulary.count where !vocabulary.trivia.contains(terminal) {
      #expect(!spellings.all(of: terminal).isEmpty, "\(vocabulary.names[terminal])")
      for text in spellings.all(of: terminal) {
        let tokens = recogniser.tokenizer.tokens(of: text).tokens
        let isOne = tokens.count == 1 && tokens.allSatisfy { $0.terminals.contains(terminal) }
        #expect(isOne, "\(vocabulary.names[terminal]) \(text)")
      }
    }
  }

  @Test func `programs are programs, cover every alternative, and repeat with the seed`() throws {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    var generator = SentenceGenerator(of: grammar, recogniser: recogniser, seed: 11)
    var twin = SentenceGenerator(of: grammar, recogniser: recogniser, seed: 11)
    var layout = Layout(seed: 3)
    #expect(!generator.uncovered.isEmpty)
    for _ in 0..<2000 {
      let tokens = generator.next().map(\.text)
      #expect(tokens == twin.next().map(\.text))
      #expect(recogniser.accepts(Layout.plain(tokens)), "\(tokens)")
      let varied = layout.varied(tokens)
      #expect(recogniser.accepts(varied), "\(varied.debugDescription)")
    }
    #expect(generator.uncovered == [])
  }

  @Test func `mutants are of both kinds`() throws {
    let (grammar, recogniser) = try GrammarFiles.recogniser()
    let spellings = TokenSpellings(of: grammar, recogniser: recogniser)
    var mutator = Mutator(spellings: spellings, vocabulary: recogniser.vocabulary, seed: 5)
    let tokens = ["meet", "Alice", "via", "Bob", "yesterday"]
    let mutants = (0..<400).map { _ in mutator.mutant(of: tokens) }
    #expect(Set(mutants).count > 200)
    let accepted = mutants.filter { recogniser.accepts(Layout.plain($0)) }.count
    #expect((40..<360).contains(accepted))
  }
}
