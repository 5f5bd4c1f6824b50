import Exchange

/// Reads a table of the test.
func read(_ text: String, as format: FileFormat? = nil) throws -> ImportedFile {
  try TableFile.read(Array(text.utf8), as: format)
}

extension ImportedFile {
  var contacts: [ContactRecord] { records.compactMap(\.contact) }
}

extension ImportedRecord {
  var contact: ContactRecord? {
    if case .contact(let contact) = content { contact } else { nil }
  }

  var interaction: InteractionRecord? {
    if case .interaction(let interaction) = content { interaction } else { nil }
  }

  var endorsement: EndorsementRecord? {
    if case .endorsement(let endorsement) = content { endorsement } else { nil }
  }
}
