import GrammarKit
import Testing

@Suite struct LintTests {
  @Test func `the language has no findings`() throws {
    #expect(try Lint.findings(in: GrammarFiles.grammar()) == [])
  }

  private func messages(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.rule) \($0.message)" }
  }

  @Test func `finds undefined names`() throws {
    let grammar = try Grammar(reading: "Aa ::= Bb 'a' Cc\nBb ::= 'b' | Dd*")
    #expect(
      messages(Lint.undefinedNames(in: grammar)) == [
        "Aa mentions Cc, which is not defined", "Bb mentions Dd, which is not defined",
      ])
  }

  @Test func `finds unreachable rules but spares trivia`() throws {
    let grammar = try Grammar(
      reading:
        "Aa ::= T\nBb ::= 'b' Bb2\nBb2 ::= 'x'\nT ::= U\nU ::= [u]\nSPACE ::= BLANK\nBLANK ::= #x20"
    )
    #expect(
      messages(Lint.unreachableRules(in: grammar)) == [
        "Bb cannot be reached from Aa", "Bb2 cannot be reached from Aa",
      ])
  }

  @Test func `finds unproductive rules`() throws {
    let grammar = try Grammar(
      reading: "Aa ::= 'a' Bb | Cc\nBb ::= 'b' Bb\nCc ::= Cc? 'c'\nDd ::= Bb | Aa")
    #expect(messages(Lint.unproductiveRules(in: grammar)) == ["Bb derives no finite text"])
  }

  @Test func `finds left recursion, direct, mutual and behind what may be empty`() throws {
    let grammar = try Grammar(
      reading:
        "Aa ::= 'a' Aa | Aa 'b'\nBb ::= Cc 'b'\nCc ::= ( 'x' | Bb )\nDd ::= Ee? 'd'* Dd\nEe ::= 'e'"
    )
    #expect(
      messages(Lint.leftRecursiveRules(in: grammar)) == [
        "Aa can begin with itself", "Bb can begin with itself", "Cc can begin with itself",
        "Dd can begin with itself",
      ])
  }

  @Test func `finds tokens that match nothing, and words that no text can be`() throws {
    let empty = try Grammar(reading: "Aa ::= GAP 'a'\nGAP ::= [x]*\nTAIL ::= [y]*")
    #expect(messages(Lint.emptyTokens(in: empty)) == ["GAP is a token that matches the empty text"])
    let taken = try Grammar(reading: "Aa ::= WORD 'b'\nWORD ::= ( [xy] 'z' ) - ( 'xz' | 'yz' )")
    #expect(
      messages(try Lint.unspellableTerminals(in: taken)) == [
        "WORD is a terminal that no text can be"
      ])
  }

  private func conflicts(_ source: String) throws -> [String] {
    messages(try Lint.lookaheadConflicts(in: Grammar(reading: source)))
  }

  @Test func `accepts what two tokens settle`() throws {
    #expect(try conflicts("Aa ::= 'a' 'b' | 'a' 'c' | ( 'd' 'e' )* 'd' 'f'") == [])
  }

  @Test func `finds what two tokens do not settle`() throws {
    #expect(
      try conflicts("Aa ::= 'a' 'b' 'c' | 'a' 'b' 'd'") == [
        "Aa cannot tell “'a' 'b' 'c'” from “'a' 'b' 'd'” by 'a' then 'b'"
      ])
    #expect(
      try conflicts("Aa ::= Bb 'x' 'y'\nBb ::= ( 'x' 'y' )?") == [
        "Bb cannot tell “'x' 'y'” from “no 'x' 'y'” by 'x' then 'y'"
      ])
  }

  @Test func `is strong: what follows elsewhere counts`() throws {
    let source = "Aa ::= 'p' Bb 'x' 'z' | 'q' Bb 'x' 'y'\nBb ::= ( 'x' 'y' )?"
    #expect(try conflicts(source).count == 1)
  }

  @Test func `finds classes that share a text`() throws {
    let tokens = "\nYEAR ::= DIGIT DIGIT\nINTEGER ::= DIGIT+\nDIGIT ::= [0-9]"
    #expect(
      try conflicts("Aa ::= YEAR 'a' | INTEGER 'a'" + tokens) == [
        "Aa cannot tell “YEAR 'a'” from “INTEGER 'a'” by YEAR = INTEGER then 'a'"
      ])
    #expect(try conflicts("Aa ::= YEAR 'a' | INTEGER 'b'" + tokens) == [])
    let word = "\nIDENT ::= [a-z]+"
    #expect(
      try conflicts("Aa ::= 'list' IDENT | IDENT 'of'" + word) == [
        "Aa cannot tell “'list' IDENT” from “IDENT 'of'” by 'list' = IDENT then IDENT = 'of'"
      ])
    #expect(try conflicts("Aa ::= 'list' IDENT | IDENT 'of'\nIDENT ::= [a-z]+ - ( 'list' )") == [])
  }

  @Test func `lets the case rule tell names from keywords, and only those`() throws {
    let tokens = "\nNAMESTART ::= CAPWORD - PRONOUN\nCAPWORD ::= [A-Z] [a-z]*\nPRONOUN ::= 'me'"
    #expect(try conflicts("Aa ::= NAMESTART 'x' | 'will' 'x'" + tokens) == [])
    #expect(try conflicts("Aa ::= 'x' NAMESTART | 'x' 'will' | 'x' 'i'" + tokens) == [])
    let second = "\nNAMECONT ::= CAPWORD - ( 'via' )"
    #expect(try conflicts("Aa ::= NAMESTART 'x' | NAMECONT 'x'" + tokens + second).count == 1)
    #expect(
      try conflicts("Aa ::= WORD 'x' | 'will' 'x'\nWORD ::= [A-Z] [a-z]*").count == 1)
  }

  private func leadFaults(_ statement: String, _ words: String) throws -> [String] {
    let source = """
      Program ::= Statement LEADSTART
      Statement ::= \(statement)
      LEADSTART ::= [A-Z]+ - LEADWORD
      BLOCKWORD ::= 'end'
      LEADWORD ::= BLOCKWORD | \(words)
      """
    return messages(try Lint.leadWordFaults(in: Grammar(reading: source)))
  }

  @Test func `holds LEADWORD to FIRST of Statement and BLOCKWORD`() throws {
    #expect(try leadFaults("'meet' | 'x'? 'log'", "'meet' | 'x' | 'log'") == [])
    #expect(
      try leadFaults("'meet' 'who' | 'log'", "'meet' | 'who' | 'meet'") == [
        "LEADWORD lacks 'log', which begins a statement or closes a block part",
        "LEADWORD lists 'who', which begins no statement and closes no block part",
        "LEADWORD lists 'meet' twice",
      ])
  }
}
