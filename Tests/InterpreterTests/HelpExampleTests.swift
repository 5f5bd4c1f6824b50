import Presentation
import SourceText
import Testing

/// What the help pages show is what the program does.
@Suite struct HelpExampleTests {
  /// Pages by the name that is typed after `help`.
  static let pages = (HelpPages.topics + HelpPages.codes).map(\.name)

  @Test(arguments: pages)
  func examples(_ name: String) throws {
    let page = try #require(HelpPages.page(named: name))
    for example in page.examples where !example.isCommandLine && !isAnsweredByTheShell(page) {
      let desk = try Desk(
        isInteractive: isForThePrompt(example, page), consents: example.outcome == .works,
        files: ["week.net": "meet Zelda", "team.net": "meet Zelda", "habits.net": "meet Zelda"])
      desk.run(example.given + "\n" + example.text)
      let codes = desk.diagnostics.map(\.code.rawValue)
      let wanted = example.outcome == .works ? [] : [page.name]
      #expect(codes == wanted, "help \(name): \(example.text)\n\(desk.text)")
    }
  }

  /// `help` is the shell's part of the work: here its pages are looked up as the shell does.
  @Test func helpOnHelp() throws {
    let page = HelpPages.page(for: .unknownHelpTopic)
    #expect(page.examples.count >= 2)
    for example in page.examples {
      let topic = example.text.replacing("help ", with: "")
      #expect((HelpPages.page(named: topic) != nil) == (example.outcome == .works))
    }
  }

  private func isAnsweredByTheShell(_ page: HelpPage) -> Bool {
    page.name == DiagnosticCode.unknownHelpTopic.rawValue
  }

  /// Only the page about what scripts cannot do shows it in a script.
  private func isForThePrompt(_ example: HelpExample, _ page: HelpPage) -> Bool {
    page.name != DiagnosticCode.promptOnly.rawValue || example.outcome == .works
  }
}
