import Relationships
import SourceText

/// An answer as a graph in the DOT language of Graphviz.
///
/// What is drawn follows from the columns:
/// - `path`, a list of people: arrows from me through each of them, labelled with the row's first
///   share;
/// - `from` and `to`: an arrow per row, labelled with its first share, depth or words;
/// - else: me, and a line to every row's first person, as thick as the row's first depth.
struct DOTGraph {
  private let answer: Answer
  private var body = ""
  private var drawn: Set<String> = []
  private let isDirected: Bool

  init(_ answer: Answer) {
    self.answer = answer
    let path = answer.columns.firstIndex { $0.key == "path" }
    let from = answer.columns.firstIndex { $0.key == "from" }
    let to = answer.columns.firstIndex { $0.key == "to" }
    isDirected = path != nil || (from != nil && to != nil)
    if let path {
      for row in answer.rows { addPath(row, row[path]) }
    } else if let from, let to {
      for row in answer.rows { addTie(row, from: from, to: to) }
    } else {
      for row in answer.rows { addSpoke(row) }
    }
  }

  /// The whole file.
  var text: String {
    """
    \(isDirected ? "digraph" : "graph") whoknows {
      label=\(DOTGraph.quoted(answer.question));
      node [shape=box, style=rounded];
      "me" [shape=doublecircle];
    \(body)}

    """
  }

  private mutating func addPath(_ row: [AnswerValue], _ path: AnswerValue) {
    guard case .list(let steps) = path else { return }
    var names = steps.compactMap(\.nodeName)
    if names.first != "me" { names.insert("me", at: 0) }
    let label = row.lazy.compactMap(\.weight).first.map(percentText)
    for (index, (from, to)) in zip(names, names.dropFirst()).enumerated() {
      addEdge(from, to, label: index == 0 ? label : nil, weight: nil)
    }
  }

  private mutating func addTie(_ row: [AnswerValue], from: Int, to: Int) {
    guard let start = row[from].nodeName, let end = row[to].nodeName else { return }
    let others = row.indices.lazy.filter { $0 != from && $0 != to }.map { row[$0] }
    let weight = others.compactMap(\.weight).first
    let words = others.compactMap(\.words).first
    addEdge(start, end, label: weight.map(percentText) ?? words, weight: weight)
  }

  private mutating func addSpoke(_ row: [AnswerValue]) {
    guard let name = row.lazy.compactMap(\.personName).first, name != "me" else { return }
    let weight = row.lazy.compactMap(\.weight).first
    addEdge("me", name, label: weight.map(percentText), weight: weight)
  }

  /// An edge drawn once, however many rows share it.
  private mutating func addEdge(_ from: String, _ to: String, label: String?, weight: Double?) {
    let edge = "\(DOTGraph.quoted(from)) \(isDirected ? "->" : "--") \(DOTGraph.quoted(to))"
    guard drawn.insert(edge).inserted else { return }
    var attributes: [String] = []
    if let label { attributes.append("label=\(DOTGraph.quoted(label))") }
    if let weight, weight.isFinite {
      let width = 0.5 + 4.5 * min(max(weight, 0), 1)
      attributes.append("penwidth=\(Figures.fixed(width, decimals: 2))")
    }
    body += "  \(edge)\(attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]");\n"
  }

  /// A double-quoted ID; backslashes are doubled because labels give them a meaning.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in TerminalSafeText.visible(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

extension AnswerValue {
  fileprivate var personName: String? {
    if case .person(let name) = self { name } else { nil }
  }

  fileprivate var words: String? {
    if case .text(let text) = self { text } else { nil }
  }

  fileprivate var nodeName: String? { personName ?? words }

  fileprivate var weight: Double? {
    switch self {
    case .share(let value), .depth(let value): value
    case .none, .text, .person, .integer, .number, .hours, .date, .flag, .list: nil
    }
  }
}
