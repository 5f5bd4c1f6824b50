import Exchange
import NetLanguage
import SourceText

/// What a path to import leads to.
package enum ImportSource {
  /// A file, read piece by piece; an empty piece is its end.
  case file(next: () throws(FileProblem) -> [UInt8])
  /// A Maildir: one file for each message. `read` gives the beginning of one, its headers and more.
  case maildir(count: Int, read: (_ number: Int) throws(FileProblem) -> [UInt8])
}

extension ImportSource {
  /// A file that holds this text.
  package static func text(_ text: String) -> ImportSource {
    var pieces = [Array(text.utf8)]
    return .file(next: { () throws(FileProblem) in pieces.popLast() ?? [] })
  }
}

extension Session {
  /// Reads a file that is to be imported. Nothing is looked up in the store yet, and nobody waits for
  /// it meanwhile.
  ///
  /// - Throws: E0601, E0602 for the file, E0612 for what is in it.
  func readImport(
    _ path: Word, _ format: ImportFormat?, _ statement: Statement
  ) throws -> ImportedFile {
    do {
      return try read(
        try environment.openImport(path.text, baseFolder), named: path.text,
        as: format.flatMap { FileFormat(rawValue: $0.rawValue) }, statement)
    } catch let problem as FileProblem {
      let what = problem.code == .fileNotFound ? "There is no file" : "This cannot be read:"
      throw Diagnostic(
        problem.code == .fileNotFound ? .fileNotFound : .fileUnreadable,
        "\(what) \(quoted(path.text)).", at: path.range)
    } catch let problem as UnreadableFile {
      let place = problem.line.map { "line \($0): " } ?? ""
      throw Diagnostic(
        .notImportable, "\(quoted(path.text)) cannot be imported: \(place)\(problem.reason).",
        at: path.range,
        notes: format == nil
          ? ["Say what it is: import \(quotedText(path.text)) as \(Self.formatWords)"] : [])
    }
  }

  private static var formatWords: String {
    FileFormat.allCases.map(\.rawValue).joined(separator: "|")
  }

  private func read(
    _ source: ImportSource, named name: String, as format: FileFormat?, _ statement: Statement
  ) throws -> ImportedFile {
    switch source {
    case .file(let next):
      var reading = FileReading(named: name, as: format, today: today)
      while case let piece = try next(), !piece.isEmpty {
        try pollInterrupt(statement.range)
        try reading.feed(piece)
      }
      return try reading.finish()
    case .maildir(let count, let read):
      guard format == nil || format == .mbox else {
        throw UnreadableFile("it is a folder of mail")
      }
      var mailbox = MailboxReader()
      for number in 0..<count {
        try pollInterrupt(statement.range)
        mailbox.message(try read(number), number: number + 1)
      }
      return try mailbox.finish()
    }
  }
}
