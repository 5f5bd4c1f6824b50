extension HelpPage {
  /// What is so.
  static let factTopics = [facts, traits]

  private static let facts = HelpPage(
    names: [
      "facts", "knows", "know", "trusts", "trust", "introduced", "declined", "saw", "vouches",
      "vouch", "promised", "helped",
    ],
    title: "Facts: what people did, and who knows whom",
    syntax: [
      "‹people› knows|trusts ‹people› [barely|somewhat|well|very well] [since ‹date›] [as "
        + "\"role\"]",
      "‹people› introduced ‹people› to ‹people›",
      "‹people› declined to introduce me to ‹person› [because \"reason\"]",
      "‹people› saw my ‹skill› | vouches for my ‹skill› | helped me [about ‹topics›]",
      "‹people› promised me \"what\" [by ‹date›]",
    ],
    meaning: [
      """
      A fact may name people whom you never met: they become known of, without being contacts. “I” \
      and “me” stand for you.
      """
    ],
    examples: [
      .works("Bob knows Carol well since 2019"),
      .works("Alice introduced Bob to me"),
      .works("Bob declined to introduce me to Carol because \"too early\""),
      .works("Alice saw my swift at PyCon"),
      .works("Alice vouches for my swift", given: "meet Alice"),
      .works("I helped Alice about hiring", given: "meet Alice"),
      .works("Alice promised me \"a review\" by next friday", given: "meet Alice"),
    ],
    related: ["traits", "ties", "reach"])

  private static let traits = HelpPage(
    names: [
      "traits", "excels", "excel", "struggles", "struggle", "values", "value", "need", "works",
      "work", "lives", "live", "can", "i",
    ],
    title: "Traits: what people are like, and what I can",
    syntax: [
      "‹people› excels at|struggles with|values|needs ‹topics› [since ‹date›]",
      "‹people› works at ‹place› [as \"role\"]", "‹people› lives in ‹place›",
      "I can ‹skill› [since ‹date›] [at ‹place›]",
    ],
    meaning: ["All of them also begin with “I”: I need design, I live in Basel."],
    examples: [
      .works("Alice excels at negotiation"),
      .works("Alice values candour and speed"),
      .works("Bob works at Acme as \"CTO\""),
      .works("I can swift since 2014"),
      .works("I need design"),
    ],
    related: ["facts", "questions"])
}
