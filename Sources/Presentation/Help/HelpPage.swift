/// A page of help: one screen of text about a code or a word of the language.
package struct HelpPage: Sendable, Hashable {
  /// What is typed after `help`, in lower case but for codes; the first is the page's name.
  package var names: [String]
  package var title: String
  /// Syntax lines with ‹placeholders›; what stands in brackets may be left out.
  package var syntax: [String] = []
  /// Paragraphs.
  package var meaning: [String]
  package var rows: [HelpRow] = []
  package var examples: [HelpExample] = []
  /// What to do now, in one sentence; empty for none.
  package var nextStep = ""
  /// Names of pages that go on from here.
  package var related: [String] = []

  package var name: String { names.first ?? "" }
}

/// A term and its meaning.
package struct HelpRow: Sendable, Hashable {
  package var term: String
  package var meaning: String

  init(_ term: String, _ meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

/// An example that the tests run.
package struct HelpExample: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    /// Accepted as it stands.
    case works
    /// Refused with the page's code, and no other.
    case refused
  }

  package var text: String
  package var outcome: Outcome
  /// A script that makes the store on which the example is tried; empty for an empty store.
  package var given: String
  /// A command for the system's shell, where no statement can show the matter.
  package var isCommandLine: Bool
  /// A few words beside the example; empty for none.
  package var remark: String

  private init(
    _ text: String, _ outcome: Outcome, given: String, isCommandLine: Bool, remark: String
  ) {
    self.text = text
    self.outcome = outcome
    self.given = given
    self.isCommandLine = isCommandLine
    self.remark = remark
  }

  static func works(_ text: String, _ remark: String = "", given: String = "") -> HelpExample {
    HelpExample(text, .works, given: given, isCommandLine: false, remark: remark)
  }

  static func refused(_ text: String, _ remark: String = "", given: String = "") -> HelpExample {
    HelpExample(text, .refused, given: given, isCommandLine: false, remark: remark)
  }

  static func command(_ text: String, _ outcome: Outcome, _ remark: String = "") -> HelpExample {
    HelpExample(text, outcome, given: "", isCommandLine: true, remark: remark)
  }
}
