/// The line at the start of a session: whom to contact today. One row, ended by a line feed; as many
/// names as fit, and how many more there are.
package func noticeLine(today names: [String], style: Style) -> String {
  let limit = style.columns.map { $0 - 1 } ?? .max
  var line = StyledText("Today: ", .heading)
  let next = StyledText(" \(style.marks.dot) five tells why", .faint)
  for (index, name) in names.enumerated() {
    let separator = index == 0 ? "" : ", "
    let left = names.count - index - 1
    let more = left > 0 ? StyledText(" +\(left)", .faint) : StyledText()
    let whole = StyledText(separator) + StyledText(name.onOneLine, .person)
    guard line.columns + whole.columns + more.columns <= limit else {
      line.append(StyledText(index == 0 ? "" : " ") + StyledText("+\(left + 1)", .faint))
      break
    }
    line.append(whole)
  }
  if line.columns + next.columns <= limit { line.append(next) }
  var output = ""
  line.clipped(to: limit, style.marks).write(to: &output, style)
  return output + "\n"
}
