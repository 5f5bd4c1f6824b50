import Testing

/// The scripts inside the program are those of Scripts/lessons and Scripts/demo, to the byte.
@Suite struct ResidentScriptTests {
  static let folder = Corpus.root.appending(path: "Sources/whoknows")
  static let file = "ResidentScripts.swift"

  @Test func theProgramHoldsTheScripts() throws {
    let source = try Self.source()
    if Corpus.isUpdating { try Corpus.write(source, Self.folder, Self.file) }
    #expect(
      try Corpus.text(Self.folder, Self.file) == source,
      "WHOKNOWS_UPDATE=1 swift test --filter ResidentScriptTests")
  }

  private static func source() throws -> String {
    """
    // swift-format-ignore-file
    // Generated from Scripts/lessons and Scripts/demo by ResidentScriptTests: change those, then run
    // WHOKNOWS_UPDATE=1 swift test --filter ResidentScriptTests

    enum ResidentScripts {
      static let lessons: [ResidentScript] = [
    \(try scripts(in: "lessons"))  ]

      static let demos: [ResidentScript] = [
    \(try scripts(in: "demo"))  ]
    }

    """
  }

  private static func scripts(in folder: String) throws -> String {
    let path = Corpus.scripts.appending(path: folder)
    return try Corpus.names(in: path, extension: "net").map { name in
      let text = try Corpus.text(path, name + ".net")
      #expect(!text.contains("\"\"\"##"))
      return """
            ResidentScript(
              name: "\(name).net",
              text: ##\"""
        \(text)
        \"""##),

        """
    }.joined()
  }
}
