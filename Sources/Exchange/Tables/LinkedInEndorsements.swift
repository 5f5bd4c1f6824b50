import Relationships

/// `Endorsement_Received_Info.csv` and `Recommendations_Received.csv` of LinkedIn.
///
/// `Recommendations_Given.csv` has the same header; only its name tells it apart.
enum LinkedInEndorsements {
  static func read(_ table: Table) -> ImportedFile {
    var file = table.emptyFile
    var keys = UniqueKeys()
    for row in table.rows {
      if let status = table.text(row, "endorsementstatus", "status"), isRejected(status) {
        file.skipped["rejected", default: 0] += 1
        continue
      }
      guard let from = giver(table, row) else {
        file.rejected.append(RejectedRecord(line: row.line, "no name and no address"))
        continue
      }
      guard let date = table.text(row, "endorsementdate", "creationdate"), let day = tableDay(date)
      else {
        file.rejected.append(RejectedRecord(line: row.line, "no date that can be read"))
        continue
      }
      let skill = table.text(row, "skillname")
      let kind = skill == nil ? ["recommendation"] : ["endorsement"]
      // Names first: older files have no addresses.
      let key = keys.unique(kind + [date, from.name ?? from.address ?? "", skill ?? ""])
      var record = EndorsementRecord(key: key, from: from, day: day)
      record.skill = skill
      record.text = table.rawText(row, "text")?.tidiedLines
      file.records.append(ImportedRecord(line: row.line, .endorsement(record)))
    }
    file.ignored = table.ignored(using: [
      "endorsementdate", "skillname", "endorserfirstname", "endorserlastname", "endorserpublicurl",
      "endorsementstatus", "firstname", "lastname", "text", "creationdate", "status",
    ])
    return file
  }

  private static func giver(_ table: Table, _ row: Table.Row) -> Correspondent? {
    let name = wholeName(
      given: table.text(row, "endorserfirstname", "firstname"), middle: nil,
      family: table.text(row, "endorserlastname", "lastname")?.withoutDegrees)
    return linkedInPerson(name, table.text(row, "endorserpublicurl"))
  }

  /// What is hidden, or waits for an answer, was said nevertheless.
  private static func isRejected(_ status: String) -> Bool {
    ["rejected", "declined", "deleted", "withdrawn"].contains(status.lowercased())
  }
}

/// Somebody as LinkedIn names them; nil where that is nobody any more.
func linkedInPerson(_ name: String?, _ url: String?) -> Correspondent? {
  let address = url.flatMap(profileAddress)
  // What LinkedIn calls everybody who left.
  let name = name == "LinkedIn Member" ? nil : name?.withoutDegrees
  guard name != nil || address != nil else { return nil }
  return Correspondent(name: name, address: address)
}

/// Keys of records, told apart by a number where one second saw several.
struct UniqueKeys {
  private var counts: [String: Int] = [:]

  mutating func unique(_ parts: [String]) -> String {
    let key = parts.joined(separator: "|")
    let count = counts[key, default: 0] + 1
    counts[key] = count
    return count == 1 ? key : "\(key)|\(count)"
  }
}
