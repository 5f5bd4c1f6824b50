/// What somebody could put into a name, a note, a tag or a file, and what comes of it: the one list
/// from which the tests and the table in SECURITY.md are made.
package struct Attack: Sendable, CustomStringConvertible {
  package var name: String
  /// As the table shows it.
  var example: String
  /// What the program does, for the table.
  var outcome: String
  /// The texts that are put wherever a text can stand; none where a test of its own makes the attack.
  package var texts: [String] = []

  package var description: String { name }

  /// Those that can be made wherever a text can stand.
  package static let texts = all.filter { !$0.texts.isEmpty }

  package static let all: [Attack] = [
    Attack(
      name: "Terminal escape sequences",
      example: "`ESC [2J`, `ESC ]0;…`, `ESC ]8;;…`, `ESC ]52;c;…`",
      outcome: "shown as `␛[2J`; none reaches the terminal, its title or the clipboard",
      texts: [
        "\u{1B}[2J\u{1B}[31mred", "\u{1B}]0;owned\u{07}",
        "\u{1B}]8;;http://x\u{1B}\\a\u{1B}]8;;\u{1B}\\",
        "\u{1B}]52;c;cm0gLXJm\u{07}", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_G\u{1B}\\", "\u{1B}c\u{1B}(0",
        "\u{1B}",
      ]),
    Attack(
      name: "8-bit controls (C1)", example: "U+009B `31m`, U+0090, U+009D",
      outcome: "shown as `⟨U+009B⟩`",
      texts: ["\u{9B}31mz", "\u{90}q\u{9C}", "\u{9D}0;t\u{9C}", "\u{85}n"]),
    Attack(
      name: "Bytes that are no text",
      example: "`9B`, `C0 AF`, `ED A0 80`, `F5 80 80 80`, a cut `E2 82`",
      outcome: "the file is refused with E0104 and the byte's place; nothing of it runs"),
    Attack(
      name: "Bidirectional overrides", example: "U+202E `gnp.exe`, U+2066 … U+2069",
      outcome: "shown as `⟨U+202E⟩`; what you read is in the order in which it is stored",
      texts: [
        "\u{202E}gnp.exe", "x\u{2066}y\u{2069}z", "\u{200F}rtl", "\u{061C}m", "\u{202A}e\u{202C}",
      ]),
    Attack(
      name: "NUL and other controls", example: "U+0000, U+0007, U+0008, U+007F",
      outcome: "a NUL is refused (E0103), the others are kept as they are; shown as `␀`, `␇` …",
      texts: ["a\u{0}b", "bell\u{07}", "back\u{08}\u{08}", "del\u{7F}", "e\u{1}\u{2}\u{3}f"]),
    Attack(
      name: "Line breaks and tabs in names", example: "`Eve⏎✓ met Bob`",
      outcome:
        "shown as `␊`, `␍`, `␉` or `⟨U+2028⟩`, in an echo as a space: no row or record can be forged",
      texts: [
        "one\rtwo", "Eve\n✓ met Bob", "tab\tbed", "line\u{2028}end", "p\u{2029}q",
        "a\u{0B}b\u{0C}c",
      ]),
    Attack(
      name: "Invisible characters", example: "U+200B, U+FEFF, U+00AD, U+3164, U+E0041",
      outcome: "shown as `⟨U+200B⟩`; a name of nothing else is refused",
      texts: [
        "z\u{200B}w", "\u{FEFF}bom", "soft\u{AD}hyphen", "w\u{2060}j", "\u{E0001}tag", "\u{3164}",
        "\u{115F}\u{1160}h", "\u{FFA0}", "\u{1D173}beam", "a\u{200D}b", "\u{E0041}\u{E0042}x",
      ]),
    Attack(
      name: "Piles of combining marks", example: "`Z` with 300 accents",
      outcome: "the first eight are shown, then `⟨…⟩`",
      texts: [
        "Z" + String(repeating: "\u{0301}", count: 300),
        "\u{0489}" + String(repeating: "\u{20DD}", count: 99),
      ]),
    Attack(
      name: "Look-alikes", example: "`Аlice` with a Cyrillic А",
      outcome: "another name: never taken for Alice, who is found by her own letters only",
      texts: ["\u{0410}lice", "A\u{2160}ice", "\u{FF21}lice"]),
    Attack(
      name: "SQL", example: "`'; DROP TABLE entry; --`",
      outcome: "a text like any other: SQL gets bound parameters only",
      texts: [
        "'; DROP TABLE entry; --", "\" OR 1=1 --", "x'); DELETE FROM person; --", "$1 ?1 :a @b",
      ]),
    Attack(
      name: "Wildcards and patterns", example: "`%`, `_`, `*`, `[a-z]`, `.*`, `\\`",
      outcome: "stand for themselves in every search",
      texts: ["%", "_", "*", "?", "[a-z]", ".*", "^x$", "\\", "\\n", "(a+)+$"]),
    Attack(
      name: "Spreadsheet formulas", example: "`=cmd|' /C calc'!A0`, `+1`, `-1`, `@SUM(A1)`",
      outcome: "begin with `'` in CSV",
      texts: ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"]),
    Attack(
      name: "Markdown, HTML, JSON, DOT",
      example: "`|`, `[x](javascript:…)`, `<img onerror=…>`, `\"}`",
      outcome: "escaped for each format; JSON parses, a table keeps its columns",
      texts: [
        "a|b", "[x](javascript:alert(1))", "<img src=x onerror=alert(1)>", "\"}],\"x\":[{\"",
        "`code`",
        "a -> b; }", "# head", "```", "]]>", "&lt;",
      ]),
    Attack(
      name: "Format strings and shell words", example: "`%s%n`, `$(rm -rf ~)`, `` `id` ``",
      outcome: "a text like any other: nothing formats or runs it",
      texts: ["%s%s%n%p", "$(touch owned)", "`touch owned`", "; touch owned", "${HOME}", "$x", "~"]),
    Attack(
      name: "Paths",
      example: "`export to \"/dev/null\"`, `save as \"../x\"`, links, existing files",
      outcome:
        "a device, pipe or folder is never replaced; a file only after a yes; `save as` replaces nothing"
    ),
    Attack(
      name: "Very long things", example: "10 MB in a name, a note, a tag, a line",
      outcome:
        "E0514 above 1,000 bytes in a name, tag, topic or place and 1,000,000 in a text; messages quote a part"
    ),
    Attack(
      name: "Deep nesting", example: "a million `(`, `not`, `if`",
      outcome: "E0209"),
    Attack(
      name: "Very many names", example: "100,000 names in one list",
      outcome: "E0514 above 1,000; a variable may hold any number"),
    Attack(
      name: "Overlong numbers and dates",
      example: "a million digits, `on 99999-99-99`, `for 1e999 hours`",
      outcome: "E0105, E0401 or a syntax error; nothing overflows"),
    Attack(
      name: "Files to import",
      example: "all texts above in a vCard, CSV, JSON, mail and calendar; cut, damaged, of no text",
      outcome:
        "a record is imported or rejected, by its line and a reason without its content; nothing is half recorded, `undo` takes all back"
    ),
    Attack(
      name: "Large files to import",
      example:
        "10 MB in a name, 100,000 columns or guests, JSON and `AGENT` 100,000 deep, an `RRULE` without end",
      outcome:
        "the record is rejected, the rest is read; a file above 256 MB is refused, mail passes through"
    ),
  ]

  /// The table of SECURITY.md.
  package static var table: String {
    "| attack | for example | what comes of it |\n| --- | --- | --- |\n"
      + all.map { "| \($0.name) | \($0.example) | \($0.outcome) |\n" }.joined()
      + "\nAt the prompt they are tried in " + Surface.list + ".\n"
  }
}
