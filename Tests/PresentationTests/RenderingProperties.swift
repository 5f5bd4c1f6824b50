import Attacks
import Foundation
import Presentation
import Relationships
import SourceText
import Testing

/// What holds for every answer, whatever somebody wrote into it.
@Suite struct RenderingProperties {
  private static let rounds = 400
  private static let textFormats: [OutputFormat] = [.table, .text, .markdown, .dot]

  @Test func linesNeverExceedTheWidth() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<Self.rounds {
      let answer = Sample.random(using: &generator)
      var style = Sample.style
      let width = Int.random(in: 8...100, using: &generator)
      style.width = width
      style.unicode = Bool.random(using: &generator)
      for format in [OutputFormat.table, .text] {
        let text = render(answer, as: format, style: style)
        for line in text.split(separator: "\n") {
          #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
        }
        let lineCount = text.count { $0 == "\n" }
        #expect(rowCount(of: text, width: width) == lineCount)
      }
    }
  }

  @Test func nothingFromDataSteersTheTerminal() {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<Self.rounds {
      let answer = Sample.random(using: &generator)
      for format in Self.textFormats {
        expectHarmless(render(answer, as: format, style: Sample.style))
      }
      // A CSV has line ends of its own, and tabs stay tabs.
      let csv = render(answer, as: .csv, style: Sample.style)
      expectHarmless(
        csv.split(separator: "\r\n", omittingEmptySubsequences: false).joined()
          .filter { $0 != "\t" })
      expectHarmless(render(answer, as: .json, style: Sample.style))
      let recording = Recording(
        lines: [Hostile.text(using: &generator)], hints: [Hostile.text(using: &generator)])
      expectHarmless(render(recording, as: .text, style: Sample.style))
      let diagnostic = hostileDiagnostic(using: &generator)
      expectHarmless(render(diagnostic, style: Sample.style))
      expectHarmless(render(diagnostic, as: .json, style: Sample.style))
    }
  }

  @Test func jsonParses() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<Self.rounds {
      let answer = Sample.random(using: &generator)
      let object = try parsed(render(answer, as: .json, style: Sample.style))
      #expect(object["question"] as? String == answer.question)
      #expect(object["headline"] as? String == answer.headline)
      let rows = try #require(object["rows"] as? [[String: Any]])
      #expect(rows.count == answer.rows.count)
      for (row, values) in zip(rows, answer.rows) {
        for (column, value) in zip(answer.columns, values) {
          switch value {
          case .text(let text), .person(let text): #expect(row[column.key] as? String == text)
          case .number(let number), .share(let number), .depth(let number), .hours(let number):
            let read = try #require(row[column.key] as? Double)
            // Foundation's reader on Linux is off by some units in the last place.
            #expect((read - number).magnitude <= 4 * number.ulp)
          case .integer(let number): #expect(row[column.key] as? Int == number)
          case .flag(let flag): #expect(row[column.key] as? Bool == flag)
          case .none: #expect(row[column.key] is NSNull)
          case .date(let date): #expect(row[column.key] as? String == date.description)
          case .list(let items): #expect((row[column.key] as? [Any])?.count == items.count)
          }
        }
      }
      let diagnostic = hostileDiagnostic(using: &generator)
      let mistake = try parsed(render(diagnostic, as: .json, style: Sample.style))
      #expect(mistake["message"] as? String == diagnostic.message)
    }
  }

  @Test func csvReadsBack() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<Self.rounds {
      let answer = Sample.random(using: &generator)
      guard !answer.columns.isEmpty else { continue }
      let records = csvRecords(render(answer, as: .csv, style: Sample.style))
      #expect(records.count == answer.rows.count + 1)
      #expect(records.allSatisfy { $0.count == answer.columns.count })
      for (record, row) in zip(records.dropFirst(), answer.rows) {
        for (field, value) in zip(record, row) {
          guard case .text = value else { continue }
          #expect(!["=", "+", "-", "@", "\t"].contains(field.first))
        }
      }
    }
  }

  @Test func underlinesStandUnderTheirPart() throws {
    var generator = SplitMix64(seed: 5)
    let words = ["meet", "Zoe\u{308}", "李雷", "\t", "vai", "👩‍👩‍👧", "x", " ", "한국", "é"]
    for _ in 0..<Self.rounds {
      let before = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      let after = String(repeating: " tail", count: Int.random(in: 0...30, using: &generator))
      let start = before.utf8.count + 1
      let diagnostic = Diagnostic(
        .unexpectedWord, "Wrong.", at: SourceRange(start, start + 5),
        source: SourceIdentity(name: "prompt", text: before + " WRONG" + after))
      var style = Sample.style
      style.width = Int.random(in: 20...100, using: &generator)
      let lines = render(diagnostic, style: style).split(separator: "\n")
      try #require(lines.count == 3)
      let carets = try #require(lines[2].firstIndex(of: "^"))
      #expect(lines[2][carets...] == "^^^^^")
      let column = DisplayWidth.columns(of: lines[2][..<carets])
      let found = try #require(lines[1].firstRange(of: "WRONG"))
      #expect(DisplayWidth.columns(of: lines[1][..<found.lowerBound]) == column, "\(lines[1])")
      #expect(lines.dropFirst().allSatisfy { DisplayWidth.columns(of: $0) <= style.width ?? 0 })
    }
  }

  /// Any range over any text gives something to read, and never traps.
  @Test func everyRangeRenders() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<Self.rounds {
      let diagnostic = hostileDiagnostic(using: &generator)
      var style = Sample.style
      style.width = Int.random(in: 12...80, using: &generator)
      let text = render(diagnostic, style: style)
      #expect(text.contains(diagnostic.code.rawValue))
      #expect(text.contains("^"))
    }
  }

  private func hostileDiagnostic(using generator: inout SplitMix64) -> Diagnostic {
    let text = (0..<6).map { _ in Hostile.text(using: &generator) }.joined()
    var range: SourceRange {
      let start = Int.random(in: 0...text.utf8.count + 2, using: &generator)
      return SourceRange(start, start + Int.random(in: 0...20, using: &generator))
    }
    return Diagnostic(
      .unexpectedWord, Hostile.text(using: &generator), at: range,
      label: Hostile.text(using: &generator),
      secondary: [.init(range, Hostile.text(using: &generator))],
      suggestions: [
        Suggestion(
          .sure, edits: [.init(range, Hostile.text(using: &generator))],
          fact: Hostile.text(using: &generator)),
        Suggestion(.maybe, edits: [.init(range, Hostile.text(using: &generator))]),
      ], notes: [Hostile.text(using: &generator)], trace: [Hostile.text(using: &generator)],
      source: SourceIdentity(name: Hostile.text(using: &generator), text: text))
  }

  private func expectHarmless(_ text: String) {
    #expect(harm(in: text, mayPile: text.hasPrefix("{")) == nil)
  }

  private func parsed(_ json: String) throws -> [String: Any] {
    #expect(json.count { $0 == "\n" } == 1)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// A reader of RFC 4180 that knows nothing of the writer.
  private func csvRecords(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        field += "\""
        scalars.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        record.append(field)
        field = ""
      case ("\r", false): break
      case ("\n", false):
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
