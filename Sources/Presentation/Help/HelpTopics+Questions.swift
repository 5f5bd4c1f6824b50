extension HelpPage {
  /// Asking.
  static let questionTopics = [
    questions, who, how, why, what, reach, five, faces, lists, depth,
  ]

  private static let questions = HelpPage(
    names: ["questions"], title: "Questions: what to ask",
    meaning: ["A question starts with a question word or a list; the “?” may be left out."],
    rows: [
      HelpRow("who knows me?", "how deep, from what evidence: help who"),
      HelpRow("how well does Alice know me?", "either direction: help how"),
      HelpRow("why Alice?", "the entries behind a figure: help why"),
      HelpRow("what happened with Alice?", "stories, debts, changes: help what"),
      HelpRow("how do I reach Carol?", "the best warm paths: help reach"),
      HelpRow("five", "whom to contact today: help five"),
      HelpRow("people, promises, ties …", "lists, counts, averages: help list"),
      HelpRow("… where … order by … limit …", "narrow and order: help expressions"),
      HelpRow("… as of 2024-06-30", "the answer of that day"),
      HelpRow("… as json", "table, json, csv, markdown, dot, text"),
    ],
    related: ["expressions", "depth"])

  private static let who = HelpPage(
    names: ["who", "whom"], title: "who, whom: people that fit",
    syntax: [
      "who knows|trusts me|‹person› [barely|somewhat|well|very well]?",
      "whom do I know|trust [well]?   who helped me?   who owes me?   who do I owe?",
      "who can introduce me to ‹person›?   who can help me [with ‹topic›]?",
      "who can vouch for my ‹skill›?   who saw my ‹skill›?   who needs me|‹topic›?",
      "who should I contact [this week]?   who should know me better?",
      "who am I neglecting?   who leads nowhere?",
      "who did I meet [at ‹place›] [‹when›] [via ‹people›]?",
      "who is ‹person›?   who is tagged #tag?   who excels at|values ‹topic›?",
      "who works at ‹place›?   who lives in ‹place›?",
    ],
    meaning: ["Who knows me and whom I know are two questions, with two answers."],
    examples: [
      .works("who knows me well?"), .works("whom do I know?"),
      .works("who can introduce me to Carol?", given: "meet Bob\nBob knows Carol well"),
      .works("who did I meet at PyCon since 2025?"),
    ],
    related: ["depth", "reach", "expressions"])

  private static let how = HelpPage(
    names: ["how"], title: "how: how well, how known, how many",
    syntax: [
      "how well does ‹person› know me|‹person›?", "how well do I know ‹person›?",
      "how am I known?", "how do I reach ‹person›?", "how many ‹list›?",
    ],
    meaning: ["“how am I known?” shows the three elements: integrity, skills seen, relationships."],
    examples: [
      .works("how well does Alice know me?", given: "meet Alice"),
      .works("how many contacts?"),
    ],
    related: ["reach", "depth"])

  private static let why = HelpPage(
    names: ["why"], title: "why: the evidence",
    syntax: [
      "why [not] ‹person›?", "why should I contact ‹person›?", "why am I neglecting ‹person›?",
      "why can|cannot ‹person› introduce me to ‹person›?", "why?",
    ],
    meaning: [
      """
      Shows each entry's share in the depth; the shares add up. “why not” tells what is missing \
      for the next stage. “why?” alone explains the last answer.
      """
    ],
    examples: [
      .works("why Alice?", given: "meet Alice"),
      .works("why not Alice?", given: "meet Alice"),
    ],
    related: ["depth"])

  private static let what = HelpPage(
    names: ["what", "when", "where"], title: "what, when, where: the story",
    syntax: [
      "what happened with ‹person› [since ‹date›]?   what changed [since ‹date›]?",
      "what does ‹person› value?   what matters to ‹person›?",
      "what does ‹person› know about me?   what does ‹person› owe me?",
      "what do I owe [‹person›]?   what did I promise [‹person›]?",
      "when did I meet|last contact ‹person›?   when should I contact ‹person›?",
      "where did I meet ‹person›?",
    ],
    meaning: ["What somebody knows about you is told from what that person took part in or saw."],
    examples: [
      .works("what happened with Alice since 2025?", given: "meet Alice"),
      .works("when did I last contact Alice?", given: "meet Alice"),
      .works("where did I meet Alice?", given: "meet Alice at PyCon"),
    ],
    related: ["promise", "why"])

  private static let reach = HelpPage(
    names: ["reach", "paths"], title: "reach: who leads to somebody",
    syntax: [
      "how do I reach ‹person› [without ‹people›] [through ‹people›] [within ‹count› steps]?",
      "who can introduce me to ‹person›?",
    ],
    meaning: [
      """
      A tie is no introduction: a path counts as much as each person on it would really introduce \
      you, from how well they know you, your integrity, and how often they were asked.
      """
    ],
    examples: [
      .works("how do I reach Carol?", given: "meet Bob\nBob knows Carol well"),
      .works(
        "how do I reach Carol without Bob within 2 steps?",
        given: "meet Alice and Bob\nAlice knows Carol"),
    ],
    related: ["ask", "facts", "depth"])

  private static let five = HelpPage(
    names: ["five"], title: "five: five people to contact today",
    syntax: ["five [as of ‹date›]"],
    meaning: [
      """
      Chosen among those who should know you better, each with a reason: who is due, who fades, \
      one old tie, one new contact. Contact them, skip them, or ask “why should I contact Bob?”
      """
    ],
    examples: [.works("five")], related: ["contact", "want", "skip"])

  private static let faces = HelpPage(
    names: ["faces"], title: "faces: the two faces of your network",
    syntax: ["faces [since ‹date›] [as of ‹date›]"],
    meaning: [
      """
      Contacts: how many, and whom they lead to. Relationships: how well you are known. Both are \
      real, and neither stands for the other.
      """
    ],
    examples: [
      .works("faces"), .works("faces as of 2025-01-01"), .works("faces since 2025-01-01"),
    ], related: ["depth"])

  private static let lists = HelpPage(
    names: [
      "list", "count", "average", "median", "lowest", "highest", "total", "people", "contacts",
      "relationships", "interactions", "introductions", "promises", "favours", "ties", "notes",
      "skills", "tags", "events", "opportunities", "needs",
    ],
    title: "Lists, counts and averages",
    syntax: [
      "[list] ‹list› [where …] [group by ‹field›] [order by ‹field›] [limit ‹count›]",
      "count ‹list› [where …]", "average|median|lowest|highest|total ‹field› of ‹list› [where …]",
    ],
    meaning: [
      """
      Lists: people, contacts, relationships, interactions, introductions, promises, favours, \
      ties, notes, skills, tags, events, opportunities, needs.
      """
    ],
    examples: [
      .works("people order by depth limit 5"),
      .works("count contacts"),
      .works("people group by stage", given: "meet Alice"),
      .works("average depth of people", given: "meet Alice"),
    ],
    related: ["expressions"])

  private static let depth = HelpPage(
    names: ["depth", "stages"], title: "Depth: how well somebody knows you",
    meaning: [
      """
      Depth is computed from dated evidence, in each direction by itself; nobody can set it. Hours \
      together settle over weeks and fade over years, and a hundred messages in a day are hardly \
      more than a few. Warmth is recent contact, shown apart.
      """
    ],
    rows: [
      HelpRow("contact", "you met, or wrote"),
      HelpRow("acquaintance", "3 settled hours, on 2 days"),
      HelpRow("relationship", "40 settled hours, 90 days old, 3 days with actions"),
      HelpRow("trusted", "90 settled hours, a year old, 6 such days, promises kept"),
      HelpRow("dormant", "10 settled hours, and silent for three years"),
    ],
    examples: [
      .works("how well does Alice know me?", given: "meet Alice"),
      .works("why not Alice?", given: "meet Alice"),
    ],
    related: ["why", "five"])
}
