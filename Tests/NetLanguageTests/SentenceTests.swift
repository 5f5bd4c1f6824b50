import NetLanguage
import SourceText
import Testing

@Suite struct SentenceTests {
  @Test func everySentenceIsRead() {
    for sentence in sentences {
      let program = parse(sentence)
      #expect(program.diagnostics.isEmpty, "\(sentence): \(program.diagnostics.map(\.message))")
      #expect(program.statements.count == 1, "\(sentence)")
      #expect(program.matchesGrammar)
    }
  }

  @Test func treesRejoin() {
    for sentence in sentences { #expect(parse(sentence).tree.joined == Array(sentence.utf8)) }
  }

  @Test func printingIsStable() throws {
    for sentence in sentences {
      let first = try #require(parse(sentence).statements.first)
      let again = try #require(parse(first.printed).statements.first, "\(first.printed)")
      #expect(again.printed == first.printed)
      #expect(shape(again.kind) == shape(first.kind), "\(sentence)")
    }
  }

  @Test func formattingKeepsTheMeaning() throws {
    for sentence in sentences {
      let messy = sentence.replacing("; ", with: " ;\n\n\n ") + "  -- why\r\n\r\n"
      guard case .formatted(let text) = format(messy) else {
        Issue.record("\(messy) was not formatted")
        continue
      }
      #expect(text.contains("-- why"))
      #expect(format(text) == .formatted(text))
      #expect(
        parse(text).statements.map { shape($0.kind) }
          == parse(sentence).statements.map { shape($0.kind) }, "\(text)")
    }
  }

  @Test func layoutOfABlock() {
    let messy = """
      #! whoknows


      -- first
      if depth of Alice>2 then meet   Bob,Carol
       -- inside
      else  five ; faces

      end ;quit
      """
    let expected = """
      #! whoknows

      -- first
      if depth of Alice > 2 then
        meet Bob, Carol
        -- inside
      else
        five
        faces

      end
      quit

      """
    #expect(format(messy) == .formatted(expected))
  }

  @Test func aTextWithMistakesIsNotFormatted() {
    guard case .mistakes(let diagnostics) = format("meet Alice vai Bob") else {
      Issue.record("formatted in spite of a mistake")
      return
    }
    #expect(diagnostics.map(\.code) == [.unexpectedWord])
  }

  @Test func theReaderGivesWhatTheParserGives() {
    let text = (sentences + ["meet alice", "Bob know Carol"]).joined(separator: "\n")
    var reader = StatementReader(text)
    var statements: [Statement] = []
    var diagnostics: [Diagnostic] = []
    while let next = reader.next() {
      diagnostics += next.diagnostics
      if let statement = next.statement { statements.append(statement) }
    }
    let program = parse(text)
    #expect(statements == program.statements)
    #expect(diagnostics == program.diagnostics)
    #expect(diagnostics.count == 2)
  }

  @Test func aTextReadInPiecesGivesTheSame() {
    let bytes = Array(sentences.joined(separator: "\n").utf8)
    var statements: [Statement] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + 200, bytes.count)
      var found = 0
      while found == 0 {
        bytes[start..<end].withUnsafeBufferPointer { piece in
          let isLast = end == bytes.count
          var reader = StatementReader(utf8: piece, isLast: isLast, base: start)
          while let next = reader.next() {
            if let statement = next.statement { statements.append(statement) }
          }
          found = reader.offset
        }
        if found == 0 { end = min(end + 200, bytes.count) }
      }
      start += found
    }
    #expect(statements == parse(String(decoding: bytes, as: UTF8.self)).statements)
  }

  @Test func composedAndDecomposedNamesAreEqual() throws {
    let composed = try #require(parse("meet Zo\u{EB}").statements.first)
    let decomposed = try #require(parse("meet Zoe\u{308}").statements.first)
    #expect(shape(composed.kind) == shape(decomposed.kind))
  }

  @Test(arguments: [
    "Mary Ann", "Zoë", "李雷", "J. R. Smith", "Dr. O’Brien-Smith", "d'Artagnan",
    "Ludwig van Beethoven", "Will", "May", "Via", "محمد", "דוד", "मोहन", "สมชาย", "김민수",
  ])
  func aNameNeedsNoQuotes(name: String) throws {
    let statement = try #require(parse("meet \(name) via Bob").statements.first)
    guard case .command(.meet(let people, let clauses)) = statement.kind else {
      Issue.record("not read as a meeting")
      return
    }
    #expect(people.map(\.text) == [name])
    #expect(clauses.via.map(\.text) == ["Bob"])
  }
}
