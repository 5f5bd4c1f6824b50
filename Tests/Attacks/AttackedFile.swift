/// A file to import with hostile texts wherever a stranger can put one: spelled as its format asks,
/// or as they are.
package struct AttackedFile: Sendable, CustomStringConvertible {
  package var name: String
  package var text: String

  package var description: String { name }

  /// Stands beside every text, and nowhere in what the program says itself.
  package static let mark = "Zqx"
  /// What the user has to have said: the files are theirs.
  package static let owner = "me@self.example, https://www.linkedin.com/in/self"
  /// Who writes, and whom the user has to know for it to be evidence.
  package static let writer = "writer@work.example"

  /// One file of each kind, with a record for each text.
  package static func all(with texts: [String]) -> [AttackedFile] {
    let marked = texts.enumerated().map { number, text in
      number % 2 == 0 ? "\(text) \(mark)" : "\(mark) \(text)"
    }
    return [
      AttackedFile(name: "folded.vcf", text: cards(marked, spelled: escaped)),
      AttackedFile(name: "raw.vcf", text: cards(marked, spelled: { $0 })),
      AttackedFile(name: "quoted.vcf", text: quotedCards(marked)),
      AttackedFile(name: "Connections.csv", text: connections(marked, spelled: quoted)),
      AttackedFile(name: "Connections-raw.csv", text: connections(marked, spelled: { $0 })),
      AttackedFile(name: "google.csv", text: google(marked)),
      AttackedFile(name: "table.csv", text: table(marked)),
      AttackedFile(name: "people.json", text: people(marked, spelled: json)),
      AttackedFile(name: "raw.json", text: people(marked, spelled: { $0 })),
      AttackedFile(name: "messages.csv", text: messages(marked)),
      AttackedFile(name: "Endorsements.csv", text: endorsements(marked)),
      AttackedFile(name: "Recommendations.csv", text: recommendations(marked)),
      AttackedFile(name: "encoded.mbox", text: mailbox(marked, spelled: encodedWord)),
      AttackedFile(name: "raw.mbox", text: mailbox(marked, spelled: { $0 })),
      AttackedFile(name: "calendar.ics", text: calendar(marked, escaped, parameter)),
      AttackedFile(name: "raw.ics", text: calendar(marked, { $0 }, { $0 })),
    ]
  }

  // MARK: Address books

  private static func cards(_ texts: [String], spelled: (String) -> String) -> String {
    texts.enumerated().map { number, text in
      let text = spelled(text)
      return """
        BEGIN:VCARD\r
        VERSION:4.0\r
        UID:\(number)-\(text)\r
        FN:\(text)\r
        N:\(text);;;;\r
        NICKNAME:\(text),Also \(text)\r
        EMAIL:card\(number)@work.example\r
        EMAIL:\(text)\r
        TEL:\(text)\r
        URL:https://x.example/\(text)\r
        ORG:\(text)\r
        TITLE:\(text)\r
        ADR:;;\(text);\(text);;;\r
        BDAY:\(text)\r
        CATEGORIES:\(text)\r
        NOTE:\(text)\r
        X-\(text):\(text)\r
        END:VCARD\r

        """
    }.joined()
  }

  private static func quotedCards(_ texts: [String]) -> String {
    texts.enumerated().map { number, text in
      let text = text.utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.count < 2 ? "0" : "") + digits
      }.joined()
      let how = "CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE"
      return """
        BEGIN:VCARD\r
        VERSION:2.1\r
        FN;\(how):\(text)\r
        N;\(how):\(text);;;;\r
        EMAIL:quoted\(number)@work.example\r
        ORG;\(how):\(text)\r
        TITLE;\(how):\(text)\r
        NOTE;\(how):\(text)\r
        END:VCARD\r

        """
    }.joined()
  }

  private static func connections(_ texts: [String], spelled: (String) -> String) -> String {
    rows("First Name,Last Name,URL,Email Address,Company,Position,Connected On,\(spelled("\n"))") {
      texts.enumerated().map { number, text in
        let text = spelled(text)
        let link = "https://www.linkedin.com/in/connection\(number)"
        return "\(text),\(text),\(link),,\(text),\(text),05 Mar 2024,\(text)"
      }
    }
  }

  private static func google(_ texts: [String]) -> String {
    let header =
      "Name,Nickname,E-mail 1 - Value,Phone 1 - Value,Organization Name,Organization Title,"
      + "Address 1 - City,Notes,Labels,Website 1 - Value,Birthday"
    return rows(header) {
      texts.enumerated().map { number, text in
        let text = quoted(text)
        return "\(text),\(text),google\(number)@work.example,"
          + Array(repeating: text, count: 8).joined(separator: ",")
      }
    }
  }

  /// The header holds the texts, too.
  private static func table(_ texts: [String]) -> String {
    let header =
      "Name,Email,Nickname,Company,Role,City,Note,Tags,Phone,Website,"
      + texts.map(quoted).joined(separator: ",")
    return rows(header) {
      texts.enumerated().map { number, text in
        "\(quoted(text)),table\(number)@work.example,"
          + Array(repeating: quoted(text), count: 8 + texts.count).joined(separator: ",")
      }
    }
  }

  private static func people(_ texts: [String], spelled: (String) -> String) -> String {
    "["
      + texts.enumerated().map { number, text in
        let text = "\"\(spelled(text))\""
        return "{\"name\":\(text),\"email\":\"json\(number)@work.example\",\"nickname\":[\(text)],"
          + "\"company\":\(text),\"role\":\(text),\"city\":\(text),\"note\":\(text),"
          + "\"phone\":\(text),\"website\":\(text),\"tags\":[\(text),\(text)],\(text):\(text)}"
      }.joined(separator: ",\n") + "]\n"
  }

  // MARK: Evidence

  private static func messages(_ texts: [String]) -> String {
    let header =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
      + "SUBJECT,CONTENT,FOLDER"
    let own = "https://www.linkedin.com/in/self"
    return rows(header) {
      texts.enumerated().flatMap { number, text in
        let text = quoted(text)
        let rest = "Self,\(own),2026-01-05 10:00:00 UTC,\(text),\(text),INBOX"
        return ["writer", "stranger\(number)"].map {
          "\(text),\(text),\(text),https://www.linkedin.com/in/\($0),\(rest)"
        }
      }
    }
  }

  private static func endorsements(_ texts: [String]) -> String {
    let header =
      "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
      + "Endorsement Status"
    return rows(header) {
      texts.enumerated().flatMap { number, text in
        ["writer", "stranger\(number)"].map {
          "2025/01/11 08:00:00 UTC,\(quoted(text)),\(quoted(text)),\(quoted(text)),"
            + "https://www.linkedin.com/in/\($0),ACCEPTED"
        }
      }
    }
  }

  private static func recommendations(_ texts: [String]) -> String {
    rows("First Name,Last Name,Company,Job Title,Text,Creation Date,Status") {
      texts.flatMap { text in
        let text = quoted(text)
        return [("Paula", "Writer"), (text, text)].map {
          "\($0.0),\($0.1),\(text),\(text),\(text),\"01/05/26, 10:00 AM\",VISIBLE"
        }
      }
    }
  }

  private static func mailbox(_ texts: [String], spelled: (String) -> String) -> String {
    texts.enumerated().flatMap { number, text in
      [writer, "stranger\(number)@home.example"].enumerated().map { turn, address in
        """
        From \(address) Mon Jan  5 10:00:00 2026
        From: \(spelled(text)) <\(address)>
        To: me@self.example, \(spelled(text)) <other\(number)@home.example>
        Subject: \(spelled(text))
        Message-ID: <\(number)-\(turn)-\(spelled(text))@work.example>
        Date: Mon, 5 Jan 2026 10:00:00 +0000

        \(mark)


        """
      }
    }.joined()
  }

  private static func calendar(
    _ texts: [String], _ spelled: (String) -> String, _ parameter: (String) -> String
  ) -> String {
    let events = texts.enumerated().map { number, text in
      """
      BEGIN:VEVENT\r
      UID:\(number)-\(spelled(text))\r
      DTSTART:20260105T100000Z\r
      SUMMARY:\(spelled(text))\r
      LOCATION:\(spelled(text))\r
      ATTENDEE;CN="\(parameter(text))":mailto:\(writer)\r
      ATTENDEE;CN="\(parameter(text))":mailto:guest\(number)@home.example\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      UID:alone-\(number)\r
      DTSTART:20260106T100000Z\r
      ATTENDEE;CN="\(parameter(text))":mailto:alone\(number)@home.example\r
      END:VEVENT\r

      """
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events.joined() + "END:VCALENDAR\r\n"
  }

  // MARK: Spellings

  private static func rows(_ header: String, _ rows: () -> [String]) -> String {
    ([header] + rows()).joined(separator: "\r\n") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing(",", with: "\\,")
      .replacing(";", with: "\\;")
  }

  /// RFC 6868.
  private static func parameter(_ text: String) -> String {
    text.replacing("^", with: "^^").replacing("\n", with: "^n").replacing("\"", with: "^'")
  }

  private static func json(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let needsEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      let digits = String(scalar.value, radix: 16)
      return needsEscape
        ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits : String(scalar)
    }.joined()
  }

  /// RFC 2047 in base 64: any bytes at all.
  private static func encodedWord(_ text: String) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var coded = ""
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let three = bytes.prefix(3).map(Int.init)
      bytes = bytes.dropFirst(3)
      let bits = (three + [0, 0]).prefix(3).reduce(0) { $0 << 8 | $1 }
      for place in 0..<4 {
        coded.append(place <= three.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return "=?utf-8?B?\(coded)?="
  }
}
