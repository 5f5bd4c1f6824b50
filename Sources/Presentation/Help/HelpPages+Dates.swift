extension HelpPage {
  static let impossibleDate = mistake(
    "A day that is not in the calendar",
    "February has 28 or 29 days, a year has 12 months, and years run from 1000 to 2999.",
    examples: [
      .refused("meet Alice on 2026-02-30", given: "set today to 2026-03-04"),
      .works("meet Alice on 2026-02-28", given: "set today to 2026-03-04"),
    ],
    next: "Correct the date; a month alone (2026-02) is a date too.", related: ["dates"])

  static let ambiguousWeekday = mistake(
    "A weekday that could be past or coming",
    """
    “friday” alone may mean the last one or the next one. “last friday” is the latest one before \
    today, “next friday” the first one after today.
    """,
    examples: [.refused("meet Alice on friday"), .works("meet Alice last friday")],
    next: "Say last or next, or write the date.", related: ["dates"])

  static let futureDate = mistake(
    "Something that has not happened yet",
    """
    What is recorded has happened, on this day or before. What is to come is a promise, a plan to \
    contact somebody, or something you seek.
    """,
    examples: [
      .refused("meet Alice on 2026-03-05", given: "set today to 2026-03-04"),
      .works("meet Alice on 2026-03-03", given: "set today to 2026-03-04"),
    ],
    next: "Correct the date, or plan it: contact ‹person› by ‹date›",
    related: ["dates", "contact", "promise"])

  static let dateOrder = mistake(
    "Dates in the wrong order",
    "A deadline lies after the promise, and a promise is kept after it was made.",
    examples: [
      .refused(
        "promise Alice \"the paper\" by 2026-03-01", given: "set today to 2026-03-04\nmeet Alice"),
      .works(
        "promise Alice \"the paper\" by 2026-03-20", given: "set today to 2026-03-04\nmeet Alice"),
    ],
    next: "Check which of the two dates is meant.", related: ["dates", "promise"])
}
