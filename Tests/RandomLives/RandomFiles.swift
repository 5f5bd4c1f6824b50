import Relationships

extension RandomLife {
  /// Files that lives import, by name: address books, calendars and mail of the same few people, who
  /// have several addresses, homonyms, and other employers from one book to the next.
  ///
  /// Lives name them as `~/books/NAME`.
  package static let files: [String: String] = {
    var files: [String: String] = [:]
    for number in 0..<3 {
      var random = SplitMix64(seed: UInt64(7_000 + number))
      files["cards-\(number).vcf"] = cards(&random)
      files["Connections-\(number).csv"] = connections(&random)
      files["mail-\(number).mbox"] = mailbox(&random)
      files["calendar-\(number).ics"] = calendar(&random)
      files["Endorsements-\(number).csv"] = endorsements(&random)
    }
    return files
  }()

  /// The file that a life means by `~/books/NAME`.
  package static func file(at path: String) -> String? {
    files[String(path.split(separator: "/").last ?? "")]
  }

  private static let strangers = [
    "Alice", "Carol Wu", "Dora Marr", "Eve Online", "Gus Oak", "Quentin Ash", "Zoe", "Trent Oak",
  ]

  private static func somebody(_ random: inout SplitMix64) -> String {
    let names = people + strangers
    return names[random.below(names.count)]
  }

  /// Two addresses for each, as people have.
  private static func address(of name: String, _ random: inout SplitMix64) -> String {
    let word = name.lowercased().replacing(" ", with: ".").replacing("ë", with: "e")
    return "\(word)@\(random.below(3) == 0 ? "home.example" : "work.example")"
  }

  private static func day(_ random: inout SplitMix64) -> Day { today - random.below(900) }

  private static func cards(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<6 {
      let name = somebody(&random)
      text += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\n"
      if random.below(4) > 0 { text += "EMAIL:\(address(of: name, &random))\r\n" }
      if random.below(3) == 0 { text += "TEL:+49 151 0000\(100 + random.below(900))\r\n" }
      if random.below(2) == 0 { text += "ORG:\(["Acme", "Initech"][random.below(2)])\r\n" }
      if random.below(3) == 0 { text += "NOTE:note \(random.below(9))\r\n" }
      if random.below(3) == 0 { text += "CATEGORIES:mentor,old friends\r\n" }
      if random.below(4) == 0 { text += "NICKNAME:Nick\(random.below(9))\r\n" }
      text += "END:VCARD\r\n"
    }
    return text
  }

  private static func profile(of name: String) -> String {
    "https://www.linkedin.com/in/\(name.lowercased().replacing(" ", with: "-"))"
  }

  private static func connections(_ random: inout SplitMix64) -> String {
    var text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    for _ in 0..<6 {
      let name = somebody(&random)
      let parts = name.split(separator: " ", maxSplits: 1)
      let email = random.below(4) == 0 ? address(of: name, &random) : ""
      text +=
        "\(parts[0]),\(parts.count > 1 ? parts[1] : ""),\(profile(of: name)),\(email),"
        + "\(["Acme", "Initech", ""][random.below(3)]),Engineer,"
        + "0\(1 + random.below(9)) \(months[random.below(6)]) 2025\r\n"
    }
    return text
  }

  private static func mailbox(_ random: inout SplitMix64) -> String {
    var text = ""
    for number in 0..<8 {
      let name = somebody(&random)
      let (their, mine) = (address(of: name, &random), "me@self.example")
      let isMine = random.below(2) == 0
      let civil = day(&random).civil
      let month = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      text += """
        From sender@self.example Thu Jan  1 00:00:00 2026
        From: \(isMine ? mine : "\(name) <\(their)>")
        To: \(isMine ? "\(name) <\(their)>" : mine)
        Subject: subject \(number)
        Message-ID: <\(random.below(1_000_000))@work.example>
        Date: \(civil.day) \(month[civil.month - 1]) \(civil.year) 10:00:00 +0000

        Body \(number)


        """
    }
    return text
  }

  private static func calendar(_ random: inout SplitMix64) -> String {
    var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    for _ in 0..<5 {
      let civil = day(&random).civil
      let date =
        "\(civil.year)\(civil.month < 10 ? "0" : "")\(civil.month)"
        + "\(civil.day < 10 ? "0" : "")\(civil.day)"
      text += "BEGIN:VEVENT\r\nUID:\(random.below(1_000_000))\r\nSUMMARY:planning\r\n"
      text += "DTSTART:\(date)T100000Z\r\nDTEND:\(date)T1\(1 + random.below(2))0000Z\r\n"
      for _ in 0..<(1 + random.below(3)) {
        let name = somebody(&random)
        text += "ATTENDEE;CN=\(name):mailto:\(address(of: name, &random))\r\n"
      }
      text += "END:VEVENT\r\n"
    }
    return text + "END:VCALENDAR\r\n"
  }

  private static func endorsements(_ random: inout SplitMix64) -> String {
    var text =
      "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
      + "Endorsement Status\r\n"
    for _ in 0..<4 {
      let name = somebody(&random)
      let parts = name.split(separator: " ", maxSplits: 1)
      text +=
        "2025/0\(1 + random.below(9))/11 08:00:00 UTC,\(["Swift", "Chess"][random.below(2)]),"
        + "\(parts[0]),\(parts.count > 1 ? parts[1] : ""),\(profile(of: name)),ACCEPTED\r\n"
    }
    return text
  }
}
