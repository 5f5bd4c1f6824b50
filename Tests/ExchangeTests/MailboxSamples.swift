/// Mail of people that do not exist. One message for each trap; python3's `mailbox.mbox` finds the
/// same messages in `whole`, and two more that are lines of a text.
enum MailboxSamples {
  static let separator = "From alice@a.example Mon Mar  2 10:00:00 2026\n"

  /// A message with what every one has, and these headers before it.
  static func message(_ headers: String..., id: String = "1", body: String = "Hello.\n") -> String {
    let own = headers.map { $0 + "\n" }.joined()
    return separator + own + """
      From: Alice Jones <alice@a.example>
      To: Bo Cho <bo@b.example>
      Date: Mon, 2 Mar 2026 10:00:00 +0100
      Message-ID: <\(id)@a.example>
      Subject: Plans

      \(body)

      """
  }

  /// What somebody has in a mailbox, with most of the traps.
  static let whole = [
    message("Delivered-To: bo@b.example"),
    message("Cc: \"Diaz, Cy\" <cy@c.example>,\n =?utf-8?q?Zo=C3=AB?= <zoe@z.example>", id: "2"),
    message(id: "3", body: "text\n\nFrom me to you.\n>From here\nFrom there\n\nFrom\n"),
    message("List-Id: <news.n.example>", id: "4"),
    message(id: "1"),
    message(
      "X-Long: \(String(repeating: "x", count: 300))", id: "5",
      body: String(repeating: "QUJD", count: 100) + "\n"),
    separator + "From: nobody\nDate: soon\nReceived: from x; soon\nTo: (\n\n",
    separator + "To: Bo <bo@b.example>\nDate: Mon, 2 Mar 2026 10:00:00 +0100\n\n\n",
    "From - Tue Mar 03 11:00:00 2026\r\nFrom: Cy Diaz <cy@c.example>\r\nTo: =?utf-8?q?Bo_C?=\r\n"
      + " =?utf-8?q?ho?= <bo@b.example>\r\nDate: Tue, 3 Mar 2026 11:00:00 Z\r\n\r\nHi.\r\n",
  ].joined()
}
