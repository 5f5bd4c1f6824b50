import Exchange
import Journal
import NetLanguage
import Relationships
import SourceText

/// How the shell behaves; kept in the store, so that they come along with it.
package enum SettingName: String, CaseIterable, Sendable {
  case suggestions, theme, notice, pager, editing
  /// Addresses that are the user's own, for `import`.
  case myAddresses = "my-addresses"

  /// The values it can take; the first is the usual one. Empty: any text, and usually none.
  package var values: [String] {
    switch self {
    case .suggestions, .notice, .pager: ["on", "off"]
    case .theme: ["dark", "light", "none"]
    case .editing: ["emacs", "vi"]
    case .myAddresses: []
    }
  }
}

extension Session {
  /// The value of a shell setting: what was set last in this store, or the usual one.
  package func setting(_ name: SettingName) -> String {
    let entries = try? journal.entries(
      of: [.setting], with: nil, role: nil, through: nil, limit: nil)
    let last = entries?.last { $0.text == name.rawValue }?.place
    return last ?? name.values.first ?? ""
  }

  /// `set NAME to VALUE`: a shell setting, or a parameter of the model.
  func set(_ name: Word, _ expression: Expression, _ statement: Statement) throws {
    if let setting = SettingName(rawValue: name.text) {
      let value = try settingWord(expression)
      if let problem = setting.problem(with: value) {
        throw Diagnostic(.outOfRange, problem, at: expression.range)
      }
      return try record(setting: name.text, value, statement)
    }
    guard ParameterKey(name: name.text) != nil else {
      let names = SettingName.allCases.map(\.rawValue) + Parameter.table.map(\.name)
      throw Diagnostic(
        .unknownSetting, "There is no setting \(quoted(name.text)).", at: name.range,
        suggestions: nearest(name.text, in: names).map {
          Suggestion(.maybe, edits: [.init(name.range, $0)])
        }, notes: ["show settings and show parameters list them."])
    }
    guard
      case .number(let number, _) = try evaluate(
        expression, in: Scope(asked: now))
    else {
      throw Diagnostic(.typeMismatch, "A number is needed here.", at: expression.range)
    }
    if case .failure(let problem) = journal.parameters.setting(name.text, to: number) {
      throw Diagnostic(.outOfRange, problem.words(about: name.text), at: expression.range)
    }
    try record(setting: name.text, String(describing: number), statement)
  }

  /// `on`, `off` and the like are words, which the grammar reads as fields or names.
  private func settingWord(_ expression: Expression) throws -> String {
    switch expression {
    case .field(let word, of: nil), .string(let word): return word.text
    case .boolean(let value, _): return value ? "on" : "off"
    default:
      return try text(
        of: evaluate(expression, in: Scope(asked: now)))
    }
  }

  private func record(setting name: String, _ value: String, _ statement: Statement) throws {
    var entry = try draft(.setting, PartialDate(today))
    entry.text = name
    entry.place = value
    try record(entry, of: statement) { "\(name) is \(value)" }
  }
}

extension SettingName {
  /// Why it cannot have a value; nil where it can.
  fileprivate func problem(with value: String) -> String? {
    switch self {
    case .suggestions, .theme, .notice, .pager, .editing:
      values.contains(value)
        ? nil : "\(rawValue) is one of: \(values.joined(separator: ", "))."
    case .myAddresses:
      Self.parts(ofAddresses: value).first { address(in: $0) == nil }
        .map { "“\($0)” is no address of mail or of a profile." }
    }
  }

  /// The addresses in the value of `my-addresses`.
  static func addresses(in value: String) -> Set<String> {
    Set(parts(ofAddresses: value).compactMap(address))
  }

  private static func parts(ofAddresses value: String) -> [String] {
    value.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }
}

/// An address of mail or of a profile in the form in which it is compared.
private func address(in text: String) -> String? { mailAddress(text) ?? profileAddress(text) }

extension ParameterProblem {
  func words(about name: String) -> String {
    switch self {
    case .unknownName: return "There is no parameter of that name."
    case .outOfRange(let range):
      let unit = ParameterKey(name: name)?.parameter.unit ?? ""
      return "\(name) lies between \(trimmed(range.lowerBound)) and \(trimmed(range.upperBound)) "
        + "\(unit)."
    }
  }

  private func trimmed(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(describing: number)
  }
}
