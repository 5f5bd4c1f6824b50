import Interpreter
import NetLanguage
import Presentation
import SourceText

/// What could be typed that neither the language nor the store knows: files and pages of help.
extension ShellAssistant {
  /// The candidates at a cursor, for the roles that something is expected in there.
  func outside(_ site: CompletionSite, typed: String) -> [Completion] {
    let roles = Set(site.expected.map(\.role))
    var found: [Completion] = []
    if roles.contains(.helpTopic) { found += helpTopics(typed) }
    if roles.contains(.path) { found += files(typed) }
    return found
  }

  private func helpTopics(_ typed: String) -> [Completion] {
    let prefix = typed.lowercased()
    // Words before codes, which come first by name.
    let codes = Set(HelpPages.codes.map(\.name))
    let names = HelpPages.names.filter { !codes.contains($0) } + HelpPages.codes.map(\.name)
    return names.filter { $0.lowercased().hasPrefix(prefix) && !$0.contains(" ") }.map {
      Completion($0, fact: HelpPages.page(named: $0)?.title ?? "")
    }
  }

  /// The entries of the folder that is being typed, folders with their slash and an open quote.
  private func files(_ typed: String) -> [Completion] {
    let path = typed.hasPrefix("\"") ? String(typed.dropFirst()) : typed
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let beginning = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return Surroundings.entries(of: Surroundings.expand(folder.isEmpty ? "." : folder, base: nil))
      .filter { $0.name.hasPrefix(beginning) && ($0.name.first != "." || beginning.first == ".") }
      // A quote, a backslash or a control character would have to be escaped: rare enough.
      .filter { !$0.name.contains { "\"\\".contains($0) || $0.isNewline } }
      .map {
        Completion(
          "\"\(folder)\($0.name)" + ($0.isFolder ? "/" : "\""), fact: $0.isFolder ? "folder" : "")
      }
  }
}
