import Relationships

/// Whether `3/4/2024` is in March or in April. One file has one order.
enum SlashOrder: Hashable {
  case monthFirst, dayFirst

  /// The order of dates in one column: the month first, as in America and at LinkedIn, unless a
  /// number that is no month stands there and never stands second.
  init(of texts: some Sequence<String>) {
    var cannotBeMonth = (first: false, second: false)
    for text in texts {
      guard case .numbers(let first, let second, _, separator: "/")? = DateParts(text) else {
        continue
      }
      if first > 12 { cannotBeMonth.first = true }
      if second > 12 { cannotBeMonth.second = true }
    }
    self = cannotBeMonth.first && !cannotBeMonth.second ? .dayFirst : .monthFirst
  }
}

/// The day at the start of a cell: `2026-08-01 02:00:00 UTC`, `2023/06/05`, `05 Mar 2024`, `5-Mar-24`,
/// `3. März 2024`, `Mar 5, 2024`, `05.03.2024`, `3/5/24, 1:45 PM`. Years of two digits are those from
/// 1970 to 2069. The clock is the writer's; what follows the day is not read. Nil for what is none.
///
/// Complexity: O(length).
func tableDay(_ text: String, _ order: SlashOrder = .monthFirst) -> Day? {
  switch DateParts(text) {
  case .day(let day): return day
  case .numbers(let first, let second, let year, let separator):
    let isDayFirst = separator == "." || order == .dayFirst
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    return Day(year: year, month: month, day: day)
  case nil: return nil
  }
}

/// A birthday as far as it is known: `1980-02-03`, `02-03`, `1980`, or the words as they are.
func tableBirthday(_ text: String) -> String? {
  guard let text = text.tidied else { return nil }
  if let known = birthdayWithoutYear(text) { return known }
  // Which number is the month may remain open; a wrong birthday is worse than words.
  let days = [SlashOrder.monthFirst, .dayFirst].compactMap { tableDay(text, $0) }
  guard let day = days.first, days.allSatisfy({ $0 == day }) else { return text }
  return day.description
}

/// `--02-03` and `--0203`, as address books write it.
private func birthdayWithoutYear(_ text: String) -> String? {
  guard text.hasPrefix("--") else { return nil }
  let digits = text.filter { $0 != "-" }
  // Every day of a year, the leap day too.
  guard digits.utf8.count == 4, let day = Day(iso: "2000-\(digits.prefix(2))-\(digits.suffix(2))")
  else { return nil }
  return String(day.description.dropFirst(5))
}

/// A date as it is written, before it is known which number is the month.
private enum DateParts {
  case day(Day)
  case numbers(Int, Int, year: Int, separator: Character)

  init?(_ text: String) {
    let tokens = DateToken.first(3, of: text)
    if tokens.count == 1, let day = DateParts.compactDay(tokens[0]) {
      self = .day(day)
      return
    }
    guard tokens.count == 3 else { return nil }
    if let month = tokens[1].month {
      self.init(tokens[0].number, month, tokens[2].year)
    } else if let month = tokens[0].month {
      self.init(tokens[1].number, month, tokens[2].year)
    } else if tokens[0].text.utf8.count == 4 {
      self.init(tokens[2].number, tokens[1].number, tokens[0].year)
    } else if let first = tokens[0].number, let second = tokens[1].number,
      let year = tokens[2].year, let separator = tokens[0].separator
    {
      self = .numbers(first, second, year: year, separator: separator == "-" ? "/" : separator)
    } else {
      return nil
    }
  }

  private init?(_ day: Int?, _ month: Int?, _ year: Int?) {
    guard let day, let month, let year, let found = Day(year: year, month: month, day: day)
    else { return nil }
    self = .day(found)
  }

  /// `20240305`.
  private static func compactDay(_ token: DateToken) -> Day? {
    let text = token.text
    guard text.utf8.count == 8 else { return nil }
    return Day(iso: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }
}

/// A run of digits, or of letters, of a date.
private struct DateToken {
  var text: Substring
  /// The first character after it.
  var separator: Character?

  /// The tokens at the start of a text.
  static func first(_ count: Int, of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = text.drop(while: \.isWhitespace)
    while tokens.count < count, let first = rest.first, first.isLetter || first.isNumber {
      let isNumber = first.isNumber
      let token = rest.prefix { isNumber ? $0.isNumber : $0.isLetter }
      rest = rest[token.endIndex...]
      tokens.append(DateToken(text: token, separator: rest.first))
      rest = rest.drop { " -/.,".contains($0) }
    }
    return tokens
  }

  /// A day or month of one or two digits.
  var number: Int? { text.utf8.count <= 2 ? Int(text) : nil }

  var year: Int? {
    guard let year = Int(text) else { return nil }
    switch text.utf8.count {
    case 4: return year
    case 2: return year < 70 ? 2000 + year : 1900 + year
    default: return nil
    }
  }

  var month: Int? {
    guard text.first?.isLetter == true, text.utf8.count <= 12 else { return nil }
    return months[matchingKey(String(text))]
  }
}

/// Names of months in English and German, as `matchingKey` has them.
private let months: [String: Int] = [
  "jan": 1, "january": 1, "januar": 1, "janner": 1,
  "feb": 2, "february": 2, "februar": 2,
  "mar": 3, "march": 3, "marz": 3, "maerz": 3, "mrz": 3,
  "apr": 4, "april": 4,
  "may": 5, "mai": 5,
  "jun": 6, "june": 6, "juni": 6,
  "jul": 7, "july": 7, "juli": 7,
  "aug": 8, "august": 8,
  "sep": 9, "sept": 9, "september": 9,
  "oct": 10, "october": 10, "okt": 10, "oktober": 10,
  "nov": 11, "november": 11,
  "dec": 12, "december": 12, "dez": 12, "dezember": 12,
]
