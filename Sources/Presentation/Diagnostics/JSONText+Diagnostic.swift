import SourceText

extension JSONText {
  /// Line and column count from 1; column and length are in characters (grapheme clusters).
  init(_ diagnostic: Diagnostic, in source: inout LocatedSource?) {
    let range = source?.shown(diagnostic.primary.range)
    let position = range.flatMap { source?.position(of: $0) }
    let bytes = source?.bytes
    self.init(
      .object([
        ("code", .string(diagnostic.code.rawValue)),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(clippedMessage(diagnostic.message, "…"))),
        ("file", source.map { .string($0.identity.name) } ?? .null),
        ("line", position.map { .integer($0.line) } ?? .null),
        ("column", position.map { .integer($0.column) } ?? .null),
        ("length", position.map { .integer($0.length) } ?? .null),
        (
          "suggestions",
          .array(diagnostic.suggestions.map { JSONText.value($0, of: diagnostic, bytes) })
        ),
      ]))
  }

  private static func value(
    _ suggestion: Suggestion, of diagnostic: Diagnostic, _ source: SourceBytes?
  ) -> Value {
    .object([
      ("confidence", .string(suggestion.confidence.rawValue)),
      ("text", .string(SuggestionText(suggestion, of: diagnostic, in: source).words)),
      ("fact", .string(suggestion.fact)),
    ])
  }
}
