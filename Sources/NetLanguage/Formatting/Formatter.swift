import SourceText

/// What `format` makes of a text.
package enum FormatResult: Hashable, Sendable {
  /// The canonical layout.
  case formatted(String)
  /// The text has mistakes and is left as it is.
  case mistakes([Diagnostic])
}

/// Gives a program its canonical layout: one statement a line, two spaces for each block, one space
/// between words, keywords in lower case. Comments and blank lines stay, several blank lines become one.
///
/// Formatting twice gives the same as once, and never changes what a program means.
///
/// - Complexity: O(*n*) in the length of the text.
package func format(_ text: String) -> FormatResult {
  let program = parse(text)
  guard program.diagnostics.isEmpty else { return .mistakes(program.diagnostics) }
  var layout = Layout(tree: program.tree)
  return .formatted(layout.run())
}

/// Lays out the leaves of a tree without mistakes.
private struct Layout {
  let tree: SyntaxTree
  private var output: [UInt8] = []
  /// For each leaf, how many blocks begin before it and end before it.
  private var blockChange: [Int]
  /// For each leaf, whether its block is written on several lines.
  private var isBroken: [Bool]
  private var level = 0
  private var isAtLineStart = true
  private var isContinued = false
  /// True where the source continues the line between the previous token and the next.
  private var hasContinuation = false
  private var previous: SyntaxTree.Leaf?
  /// True where the previous token is the sign of what follows.
  private var isSign = false

  init(tree: SyntaxTree) {
    self.tree = tree
    blockChange = [Int](repeating: 0, count: tree.leaves.count + 1)
    isBroken = [Bool](repeating: true, count: tree.leaves.count + 1)
    for node in tree.nodes {
      switch node.kind {
      case .block:
        blockChange[node.first] += 1
        blockChange[node.end] -= 1
      case .statement where node.depth == 1: markLines(of: node)
      case .statement, .program, .personList, .clause, .modifier, .expression, .error: break
      }
    }
  }

  /// A statement on one line keeps its blocks on that line.
  private mutating func markLines(of node: SyntaxTree.Node) {
    let hasBreak = (node.first..<node.end).contains { index in
      let leaf = tree.leaves[index]
      return leaf.role == .comment
        || leaf.role == .separator && tree.text[leaf.range.end - 1] == 0x0A
    }
    if !hasBreak { for index in node.first..<node.end { isBroken[index] = false } }
  }

  mutating func run() -> String {
    var index = 0
    while index < tree.leaves.count {
      level += blockChange[index]
      let leaf = tree.leaves[index]
      switch leaf.role {
      case .space: break
      case .comment: comment(leaf)
      case .continuation: hasContinuation = true
      case .separator:
        index = separators(from: index)
        continue
      case .statement, .keyword, .verb, .clause, .modifier, .block, .listSeparator, .person,
        .personContinuation, .place, .placeContinuation, .topic, .topicContinuation, .date,
        .duration, .number, .string, .text, .remark, .tag, .variable, .fieldName, .habit, .kind,
        .medium, .strength, .source, .constant, .setting, .path, .helpTopic, .errorCode,
        .operator, .punctuation, .end, .error:
        token(leaf, at: index)
      }
      index += 1
    }
    while output.last == 0x0A || output.last == 0x20 { output.removeLast() }
    if !output.isEmpty { output.append(0x0A) }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func append(_ text: String) { output += Array(text.utf8) }

  private mutating func comment(_ leaf: SyntaxTree.Leaf) {
    hasContinuation = false
    if isAtLineStart { indent() } else { append("  ") }
    var text = tree.text(of: leaf)
    while text.utf8.last == 0x20 || text.utf8.last == 0x09 { text.removeLast() }
    append(text)
    isAtLineStart = false
    previous = leaf
  }

  private mutating func indent() {
    for _ in 0..<(level + (isContinued ? 2 : 0)) { append("  ") }
    isContinued = false
    isAtLineStart = false
  }

  /// All separators up to the next token: a line break, and a blank line where there was one.
  private mutating func separators(from start: Int) -> Int {
    hasContinuation = false
    var index = start
    var breaks = 0
    var hasNewline = false
    while index < tree.leaves.count {
      let leaf = tree.leaves[index]
      if leaf.role == .separator {
        if tree.text[leaf.range.end - 1] == 0x0A {
          breaks += 1
          hasNewline = true
        }
      } else if leaf.role != .space && leaf.role != .continuation {
        break
      }
      if index > start { level += blockChange[index] }
      index += 1
    }
    if !hasNewline && index < tree.leaves.count && tree.leaves[index].role == .comment {
      return index
    }
    guard hasNewline || isBroken[start] else {
      inlineSeparator(before: index)
      return index
    }
    if !output.isEmpty {
      while output.last == 0x20 { output.removeLast() }
      append(breaks > 1 ? "\n\n" : "\n")
    }
    isAtLineStart = true
    isContinued = false
    previous = nil
    return index
  }

  /// `;` between the statements of a block on one line, nothing at its ends.
  private mutating func inlineSeparator(before index: Int) {
    guard index < tree.leaves.count, tree.leaves[index].role != .block, let previous,
      previous.role != .block, !opensBlock(previous)
    else { return }
    append(";")
  }

  private func opensBlock(_ leaf: SyntaxTree.Leaf) -> Bool {
    let word = tree.text(of: leaf).lowercased()
    return word == "do" || word == "suppose"
  }

  private mutating func token(_ leaf: SyntaxTree.Leaf, at index: Int) {
    if isBroken[index] && (blockChange[index] > 0 || leaf.role == .block) { breakLine() }
    if hasContinuation && !isAtLineStart && leaf.role != .punctuation { continueLine() }
    hasContinuation = false
    if isAtLineStart {
      indent()
    } else if needsSpace(before: leaf) {
      append(" ")
    }
    append(spelling(of: leaf))
    isSign = leaf.role == .operator && tree.text(of: leaf) == "-" && !followsValue
    previous = leaf
    if leaf.role == .listSeparator, output.last == 0x0A {
      isAtLineStart = true
      isContinued = true
    }
  }

  /// Begins a new line unless one has begun.
  private mutating func breakLine() {
    guard !isAtLineStart else { return }
    append("\n")
    isAtLineStart = true
    isContinued = false
  }

  /// Ends the line with a backslash: the statement goes on below.
  private mutating func continueLine() {
    append(" \\\n")
    isAtLineStart = true
    isContinued = true
  }

  /// True where a minus would subtract from what stands before it.
  private var followsValue: Bool {
    guard let previous else { return false }
    switch previous.role {
    case .person, .personContinuation, .number, .duration, .date, .string, .tag, .variable,
      .fieldName, .constant:
      return true
    case .punctuation: return tree.text[previous.range.start] == 0x29
    case .statement, .keyword, .verb, .clause, .modifier, .block, .listSeparator, .place,
      .placeContinuation, .topic, .topicContinuation, .text, .remark, .habit, .kind, .medium,
      .strength, .source, .setting, .path, .helpTopic, .errorCode, .operator, .separator, .end,
      .comment, .space, .continuation, .error:
      return false
    }
  }

  private func needsSpace(before leaf: SyntaxTree.Leaf) -> Bool {
    guard let previous else { return false }
    let first = tree.text[leaf.range.start]
    // Two signs side by side would begin a comment.
    if isSign && first != 0x2D { return false }
    if leaf.role == .punctuation && (first == 0x29 || first == 0x3F) { return false }
    if leaf.role == .punctuation && first == 0x2E { return takesDot(previous) }
    if leaf.role == .listSeparator && first == 0x2C { return false }
    return !(previous.role == .punctuation && tree.text[previous.range.start] == 0x28)
  }

  /// True for a word that a dot after it would become a part of: `J`, `Dr`.
  private func takesDot(_ leaf: SyntaxTree.Leaf) -> Bool {
    let bytes = Array(tree.text[leaf.range.start..<leaf.range.end]) + [0x2E]
    return bytes.withUnsafeBufferPointer { text in
      var lexer = Lexer(text)
      return lexer.next().end == text.count
    }
  }

  private func spelling(of leaf: SyntaxTree.Leaf) -> String {
    let text = tree.text(of: leaf)
    switch leaf.role {
    case .listSeparator where text.utf8.first == 0x2C: return text.utf8.contains(0x0A) ? ",\n" : ","
    case .statement, .keyword, .verb, .clause, .modifier, .block, .listSeparator, .strength,
      .source, .constant, .operator, .duration:
      return Keyword(word: text) == .i ? "I" : text.lowercased()
    case .person where Keyword(word: text) == .me: return "me"
    case .person, .personContinuation, .place, .placeContinuation, .topic, .topicContinuation,
      .date, .number, .string, .text, .remark, .tag, .variable, .fieldName, .habit, .kind,
      .medium, .setting, .path, .helpTopic, .errorCode, .punctuation, .separator, .end, .comment,
      .space, .continuation, .error:
      return text
    }
  }
}
