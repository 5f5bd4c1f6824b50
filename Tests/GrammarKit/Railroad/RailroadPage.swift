/// The whole grammar as one self-contained page of railroad diagrams.
package enum RailroadPage {
  /// The page; it loads nothing, follows the reader's light or dark scheme, and prints well.
  package static func html(of grammar: Grammar) -> String {
    let users = users(in: grammar)
    let sections = grammar.sections.map { section in
      let rules = grammar.rules.filter { $0.section == section }
      let figures = rules.map { figure($0, in: grammar, users: users[$0.name] ?? []) }
      return """
        <section id="s\(section.number)">
        <h2><span>\(section.number)</span> \(heading(section))</h2>
        \(figures.joined(separator: "\n"))
        </section>
        """
    }
    return """
      <!doctype html>
      <!-- Generated from Grammar/whoknows.ebnf by the tests; do not edit. -->
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>whoknows: the grammar in railroad diagrams</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <nav aria-label="Productions">
      \(index(of: grammar))
      </nav>
      <main>
      \(introduction(grammar))
      \(sections.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static func heading(_ section: Grammar.Section) -> String {
    Drawing.escaped(section.title.replacing(" -- ", with: " – "))
  }

  private static func users(in grammar: Grammar) -> [String: [String]] {
    var users: [String: [String]] = [:]
    for rule in grammar.rules {
      for name in Set(rule.expression.references) { users[name, default: []].append(rule.name) }
    }
    return users
  }

  private static func index(of grammar: Grammar) -> String {
    let parts = grammar.sections.map { section in
      let links = grammar.rules.filter { $0.section == section }
        .map { "<a href=\"#\($0.name)\">\($0.name)</a>" }
      let title = heading(section).split(separator: ":").first.map(String.init) ?? ""
      return "<h3><a href=\"#s\(section.number)\">\(section.number). \(title)</a></h3>\n"
        + "<p>\(links.joined(separator: " "))</p>"
    }
    return (["<h1>whoknows</h1>"] + parts).joined(separator: "\n")
  }

  private static func introduction(_ grammar: Grammar) -> String {
    let legend: [(Track, String)] = [
      (.station("meet", .keyword, link: nil), "a keyword, in any case"),
      (.station(",", .symbol, link: nil), "a sign"),
      (.station("INTEGER", .token, link: nil), "a token: no space inside"),
      (.station("Place", .rule, link: nil), "another production"),
      (.station("[a-z]", .scalars, link: nil), "one character of a class"),
    ]
    let items = legend.map { track, meaning in
      "<li>\(svg(Drawing.of(track), margin: 2, label: meaning))<span>\(meaning)</span></li>"
    }
    let syntax = grammar.rules.filter { !$0.isToken }.count
    return """
      <header>
      <h1>The grammar</h1>
      <p>Follow a line from left to right; every way through spells a sentence. The \(syntax) productions
      and \(grammar.rules.count - syntax) tokens are drawn from <code>whoknows.ebnf</code>, the one source of
      truth, which the tests hold the parser to. Between the stations of a production, not of a token,
      spaces and comments may stand.</p>
      <p><b>The case rule.</b> Where a name and a keyword could both come next, a word with a capital is a
      name and a lower-case word is a keyword.</p>
      <ul class="legend">
      \(items.joined(separator: "\n"))
      </ul>
      </header>
      """
  }

  private static func figure(
    _ rule: Grammar.Rule, in grammar: Grammar, users: [String]
  ) -> String {
    let ends = Drawing.of(Track(rule.expression, in: grammar))
    let links = users.map { "<a href=\"#\($0)\">\($0)</a>" }.joined(separator: ", ")
    let source = Drawing.escaped("\(rule.name) ::= \(rule.expression)")
    return """
      <article id="\(rule.name)">
      <h3><a href="#\(rule.name)">\(rule.name)</a> <small>\(rule.layer ?? "")</small></h3>
      <div class="scroll">\(svg(framed(ends), margin: 6, label: "Diagram of \(rule.name)"))</div>
      <details><summary>\(users.isEmpty ? "text" : "text, used in \(links)")</summary>
      <pre>\(source)</pre></details>
      </article>
      """
  }

  /// The drawing between a start and an end mark.
  private static func framed(_ inner: Drawing) -> Drawing {
    let lead = 22.0
    return Drawing(
      width: inner.width + 2 * lead, above: max(inner.above, 10), below: max(inner.below, 10)
    ) { x, y in
      let end = x + inner.width + 2 * lead
      return "<circle class=\"end\" cx=\"\(Drawing.n(x + 5))\" cy=\"\(Drawing.n(y))\" r=\"4.5\"/>"
        + "<path d=\"M\(Drawing.n(x + 9.5)) \(Drawing.n(y))H\(Drawing.n(x + lead))\"/>"
        + inner.svg(x + lead, y)
        + "<path d=\"M\(Drawing.n(end - lead)) \(Drawing.n(y))H\(Drawing.n(end - 9.5))\"/>"
        + "<circle class=\"end\" cx=\"\(Drawing.n(end - 5))\" cy=\"\(Drawing.n(y))\" r=\"4.5\"/>"
    }
  }

  private static func svg(_ drawing: Drawing, margin: Double, label: String) -> String {
    let width = Drawing.n(drawing.width + 2 * margin)
    let height = Drawing.n(drawing.above + drawing.below + 2 * margin)
    return "<svg role=\"img\" aria-label=\"\(Drawing.escaped(label))\" width=\"\(width)\""
      + " height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">"
      + drawing.svg(margin, margin + drawing.above) + "</svg>"
  }
}
