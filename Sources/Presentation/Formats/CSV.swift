import Relationships
import SourceText

/// An answer as CSV (RFC 4180): a header of keys, then a record per row, lines ended by CR LF.
///
/// An answer without columns gives its summary, a record per figure. Spreadsheets run cells that
/// start like a formula: such words get an apostrophe in front. Control characters other than line
/// feeds and tabs are made visible, since a CSV may be printed on a terminal too.
func csv(_ answer: Answer) -> String {
  guard !answer.columns.isEmpty else {
    return csvRecord(["key", "value"])
      + answer.summary.map { csvRecord([$0.key, $0.value.csv]) }.joined()
  }
  return csvRecord(answer.columns.map(\.key))
    + answer.rows.map { csvRecord($0.map(\.csv)) }.joined()
}

private func csvRecord(_ fields: [String]) -> String {
  // A record of one empty field would be an empty line, which readers skip.
  let isBlank = fields.count == 1 && fields.allSatisfy(\.isEmpty)
  return (isBlank ? "\"\"" : fields.map(csvQuoted).joined(separator: ",")) + "\r\n"
}

private func csvQuoted(_ field: String) -> String {
  let special: (Unicode.Scalar) -> Bool = { $0 == "\"" || $0 == "," || $0 == "\n" || $0 == "\r" }
  guard field.unicodeScalars.contains(where: special) else { return field }
  var result = "\""
  for scalar in field.unicodeScalars {
    if scalar == "\"" { result.unicodeScalars.append(scalar) }
    result.unicodeScalars.append(scalar)
  }
  return result + "\""
}

extension AnswerValue {
  /// The bare field, not yet quoted.
  fileprivate var csv: String {
    switch self {
    case .none: ""
    case .text(let text), .person(let text): csvHarmless(text)
    case .integer(let number): String(number)
    case .number(let number), .share(let number), .depth(let number), .hours(let number):
      number.isFinite ? number.description : ""
    case .date(let date): date.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values):
      csvHarmless(values.map(\.csvItem).joined(separator: "; "))
    }
  }

  /// An item of a list: only the start of the whole field can make a formula.
  private var csvItem: String {
    switch self {
    case .text(let text), .person(let text): text
    case .none, .integer, .number, .share, .depth, .hours, .date, .flag, .list: csv
    }
  }
}

/// Source: OWASP, "CSV Injection", with the full-width forms that some spreadsheets accept.
private func csvHarmless(_ text: String) -> String {
  let visible = TerminalSafeText.visible(text, layout: .lines)
  switch text.unicodeScalars.first {
  case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
    return "'" + visible
  default:
    return visible
  }
}
