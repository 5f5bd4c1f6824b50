import SourceText
import Testing

/// Every example under Scripts/ runs to its end on a fresh store.
@Suite struct ScriptExampleTests {
  static let names = Corpus.names(in: Corpus.scripts, extension: "net")

  @Test func thereAreExamples() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names)
  func example(_ name: String) throws {
    let files = try Dictionary(
      uniqueKeysWithValues: Self.names.map {
        ($0 + ".net", try Corpus.text(Corpus.scripts, $0 + ".net"))
      })
    let desk = try Desk(isInteractive: false, files: files)
    let script = try #require(files[name + ".net"])
    let result = desk.run(script, name: name + ".net")
    #expect(!result.failed, "\(desk.text)")
    #expect(result.completed == statements(of: script).count || result.wantsToQuit)
    #expect(try desk.journal.checkIntegrity() == [])
  }
}
