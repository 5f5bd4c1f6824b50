// swift-format-ignore-file
// Generated from Scripts/lessons and Scripts/demo by ResidentScriptTests: change those, then run
// WHOKNOWS_UPDATE=1 swift test --filter ResidentScriptTests

enum ResidentScripts {
  static let lessons: [ResidentScript] = [
    ResidentScript(
      name: "01-contacts.net",
      text: ##"""
-- lesson: Contacts and relationships
-- minutes: 3
-- The old saying is “it's who you know”. This program is built on its correction: what carries you is
-- who knows you, how well, and from what evidence.
--
-- In this lesson you meet somebody, and see how little that is.

set today to 2026-03-04

-- step: Somebody you met
-- Yesterday at PyCon you talked with Alice Jones. Record it. A sentence begins with a verb, here
-- “meet”; then comes the name, with capitals; then where and when, in any order: “at PyCon”,
-- “yesterday”.
--
-- Type that you met Alice Jones at PyCon yesterday.
-- hint: The sentence has four parts: meet ‹name› at ‹place› ‹day›
-- hint: Yesterday needs no “on”. The name is Alice Jones, the place PyCon.
-- try:
meet Alice Jones at PyCon yesterday
-- check:
expect met of Alice Jones is 2026-03-03
-- done: The shell repeats what it understood, with the date. “New” means that a person was made:
-- if it had been a slip of the keyboard, “undo” would take it back.

-- step: Does she know you?
-- Alice is a contact now. Ask the question that this program is named after: who knows me?
-- hint: It is three words, and the question mark may be left out.
-- try:
who knows me
-- done: Less than one per cent. “Contact” is the stage of everybody you have met and done nothing
-- else with. The warmth is another thing: it is fresh, and will be gone in weeks.
-- then:
meet Bob Ortiz, Carol Nguyen, Dave Kim, Erin Walsh and Frank Adeyemi at PyCon yesterday

-- step: Five more names
-- It was a good conference: you came home with five more business cards, and they are recorded
-- already. See both sides of such a network. Type: faces
-- hint: One word: faces
-- try:
faces
-- done: All these contacts, and nearly nobody knows you. The program shows the two sides beside each
-- other and never mistakes one for the other. Both are useful: names give reach, relationships
-- give trust.

-- step: A deed
-- Today you had lunch with Alice, on purpose, for two hours. “deepen” records something deliberate:
-- whom, over what, for how long.
--
-- Type that you deepened Alice over lunch for 2 hours.
-- hint: deepen ‹person› over ‹occasion› for ‹time›
-- hint: There is only one Alice here, so her first name is enough.
-- try:
deepen Alice over lunch for 2 hours
-- check:
expect warmth of Alice > 0.15
-- done: Now something was done. How much it is worth shows only later, when it has settled.
-- then:
set today to 2026-04-15

-- step: Why?
-- Six weeks have passed, and nothing else has happened. Every number here can be asked for its
-- reasons. Ask: why Alice?
-- hint: Two words: why, and her name.
-- try:
why Alice
-- done: Every entry stands there with its share, and the shares add up. No statement sets a depth:
-- it is computed from what you record, and fades when nothing more is done.
--
-- Two dates make her an acquaintance. A relationship takes forty settled hours, three months and
-- deeds on three days. The next lesson asks who knows whom.

"""##),
    ResidentScript(
      name: "02-direction.net",
      text: ##"""
-- lesson: Who knows you
-- minutes: 4
-- How well you know somebody and how well they know you are two numbers. They are rarely equal, and
-- the second one is what counts when your name comes up in a room where you are not.

set today to 2026-03-04
meet Nadia Rahman at FOSDEM on 2025-02-01 "she writes the newsletter that everybody reads"
log email from Nadia Rahman on 2025-03-03
log email from Nadia Rahman on 2025-04-07
log email from Nadia Rahman on 2025-05-05
log email from Nadia Rahman on 2025-06-02
log email from Nadia Rahman on 2025-07-07
log email from Nadia Rahman on 2025-08-04
log email from Nadia Rahman on 2025-09-01
log email from Nadia Rahman on 2025-10-06
log email from Nadia Rahman on 2025-11-03
log email from Nadia Rahman on 2025-12-01
meet Jonas Weber at Acme on 2025-02-10
Jonas Weber saw my swift on 2025-04-16
Jonas Weber saw my swift on 2025-07-08
Jonas Weber saw my swift on 2025-10-22
I helped Jonas Weber about hiring on 2025-11-12

-- step: Whom do you know?
-- Nadia writes a newsletter, and for a year you have read every one. Jonas has seen your work at
-- Acme, and you once helped him. Begin with the side that is easy to see.
--
-- Ask: whom do I know?
-- hint: Four words, and the first is “whom”.
-- try:
whom do I know
-- done: You know something of both of them.

-- step: And who knows you?
-- Now turn it round. Ask: who knows me?
-- try:
who knows me
-- done: The order is clear: it was Jonas who saw what you can do. Reading what Nadia writes tells you
-- about her, and tells her next to nothing about you.

-- step: One person, one direction
-- Ask it of one person. Does Nadia know you? “How well” asks for a single number.
--
-- Ask: how well does Nadia know me?
-- hint: how well does ‹person› know me
-- try:
how well does Nadia know me
-- done: Hardly. An old habit of thought would count her as a good contact.

-- step: Let her see your work
-- Yesterday you showed Nadia a program that you wrote in Swift. That is a fact, so the sentence
-- begins with her: ‹person› saw my ‹skill›, and the day.
--
-- Record that Nadia saw your swift yesterday.
-- hint: The skill is a word in small letters: swift
-- hint: ‹person› saw my swift yesterday
-- try:
Nadia saw my swift yesterday
-- check:
expect who saw my swift to include Nadia
-- done: What others have seen of you counts twenty times as much as a message that you sent them.
-- then:
set today to 2026-03-25

-- step: Three weeks later
-- What makes up how well Nadia knows you? Every number can be asked for its entries: why Nadia?
-- hint: Two words: why, and her name.
-- try:
why Nadia
-- done: Look at the shares: one deed did more than a year of reading. It is still only a beginning.
-- The next lesson shows what counts as a deed, and what is only words.

"""##),
    ResidentScript(
      name: "03-actions.net",
      text: ##"""
-- lesson: Actions, not words
-- minutes: 4
-- Messages are cheap, and the model treats them so. What makes somebody know you is what you do: help,
-- a promise kept, work that was seen, an introduction.

set today to 2026-02-02
meet Dana Petrov and Emil Novak at Acme on 2026-01-05
log message to Dana on 2026-01-05
log message to Dana on 2026-01-07
log message to Dana on 2026-01-09
log message to Dana on 2026-01-11
log message to Dana on 2026-01-13
log message to Dana on 2026-01-15
log message to Dana on 2026-01-17
log message to Dana on 2026-01-19
log message to Dana on 2026-01-21
log message to Dana on 2026-01-23
log message to Dana on 2026-01-25
log message to Dana on 2026-01-27
log message to Dana on 2026-01-29

-- step: Words
-- In January you sent Dana thirteen messages. Send one more, today: messages go “to” somebody and
-- come “from” somebody.
--
-- Record a message to Dana.
-- hint: log ‹kind› to ‹person›
-- hint: The kind is “message”.
-- try:
log message to Dana
-- check:
expect interactions where date is today to count 1
-- done: Fourteen by now. On one day even a hundred would count as two: the model lets words of a day add
-- up only so far.

-- step: A deed
-- With Emil you exchanged no message at all. But today you helped him with his taxes for an evening.
-- What is so begins with who did it: I helped ‹person› about ‹topic›.
--
-- Record that you helped Emil about taxes.
-- hint: I helped ‹person› about ‹topic›
-- try:
I helped Emil about taxes
-- check:
expect warmth of Emil > 0.15
-- done: In the model an act of help weighs three hours, a message a tenth of one.
-- then:
set today to 2026-03-02

-- step: A month later
-- Who of the two knows you better? Ask: who knows me?
-- try:
who knows me
-- done: Emil stands first: one evening against fourteen messages. Neither knows you well yet; that takes
-- longer than a month, as the next lesson shows.

-- step: Give your word
-- A promise is a deed in the making. Promise Emil “the slides”, by the coming Friday. What you
-- promise stands in quotes, and “by” names the day: by next friday.
-- hint: promise ‹person› "‹what›" by next friday
-- try:
promise Emil "the slides" by next friday
-- check:
expect promises where state is "open" to count 1
-- done: It is open now, and the shell reminds you when it is due: “what did I promise?” lists them.
-- then:
set today to 2026-03-05

-- step: Keep it
-- Three days later you sent the slides. Say that you kept promise 1.
-- hint: keep promise ‹number›
-- try:
keep promise 1
-- check:
expect promises where state is "kept" to count 1
-- done: A kept promise counts between you and Emil, and it counts for your name: integrity is
-- promises kept against promises broken, and a broken one weighs double. Kept too late is half
-- and half.

"""##),
    ResidentScript(
      name: "04-time.net",
      text: ##"""
-- lesson: It takes time
-- minutes: 4
-- A friendship cannot be crammed. The model keeps fresh hours, which fade by half in two weeks, and
-- settled hours, which last for years; what is fresh settles slowly, and only so much is fresh at a time.

set today to 2026-03-04
meet Frank Adeyemi at FOSDEM on 2026-02-01
meet Grace Lindqvist at Acme on 2025-01-06
log coffee with Grace on 2025-01-08
log coffee with Grace on 2025-01-15
log coffee with Grace on 2025-01-22
log coffee with Grace on 2025-01-29
log coffee with Grace on 2025-02-05
log coffee with Grace on 2025-02-12
log coffee with Grace on 2025-02-19
log coffee with Grace on 2025-02-26
log coffee with Grace on 2025-03-05
log coffee with Grace on 2025-03-12
log coffee with Grace on 2025-03-19
log coffee with Grace on 2025-03-26
log coffee with Grace on 2025-04-02
log coffee with Grace on 2025-04-09
log coffee with Grace on 2025-04-16
log coffee with Grace on 2025-04-23
log coffee with Grace on 2025-04-30
log coffee with Grace on 2025-05-07
log coffee with Grace on 2025-05-14
log coffee with Grace on 2025-05-21
log coffee with Grace on 2025-05-28
log coffee with Grace on 2025-06-04
log coffee with Grace on 2025-06-11
log coffee with Grace on 2025-06-18
log coffee with Grace on 2025-06-25
log coffee with Grace on 2025-07-02
log coffee with Grace on 2025-07-09
log coffee with Grace on 2025-07-16
log coffee with Grace on 2025-07-23
log coffee with Grace on 2025-07-30
log coffee with Grace on 2025-08-06
log coffee with Grace on 2025-08-13
log coffee with Grace on 2025-08-20
log coffee with Grace on 2025-08-27
log coffee with Grace on 2025-09-03
log coffee with Grace on 2025-09-10
log coffee with Grace on 2025-09-17
log coffee with Grace on 2025-09-24
log coffee with Grace on 2025-10-01
log coffee with Grace on 2025-10-08
log coffee with Grace on 2025-10-15
log coffee with Grace on 2025-10-22
log coffee with Grace on 2025-10-29
log coffee with Grace on 2025-11-05
log coffee with Grace on 2025-11-12
log coffee with Grace on 2025-11-19
log coffee with Grace on 2025-11-26
log coffee with Grace on 2025-12-03
log coffee with Grace on 2025-12-10
log coffee with Grace on 2025-12-17
log coffee with Grace on 2025-12-24
log coffee with Grace on 2025-12-31
log coffee with Grace on 2026-01-07
log coffee with Grace on 2026-01-14
log coffee with Grace on 2026-01-21
log coffee with Grace on 2026-01-28
log coffee with Grace on 2026-02-04
log coffee with Grace on 2026-02-11
log coffee with Grace on 2026-02-18
log coffee with Grace on 2026-02-25

-- step: All at once
-- You met Frank a month ago. Today you spent twelve hours with him: breakfast, a long walk, dinner.
-- Without “over” a deepening is simply a conversation.
--
-- Type that you deepened Frank for 12 hours.
-- hint: deepen ‹person› for ‹number› hours
-- try:
deepen Frank for 12 hours
-- check:
expect warmth of Frank > 0.6
-- done: As warm as can be. Warmth tells that you will probably be in touch again soon. It does not tell
-- how well he knows you.
-- then:
set today to 2026-06-04

-- step: Three months later
-- Nothing more happened. How well does Frank know you now?
-- hint: how well does ‹person› know me
-- try:
how well does Frank know me
-- done: One great day leaves a few per cent. That is not strictness, it is arithmetic: at most twelve
-- hours are fresh at a time, so forty settled hours take seventy days at the very least, whatever is
-- logged.

-- step: A coffee a week
-- With Grace you never spent a day. You had a coffee, once a week, for more than a year.
--
-- Ask the same about Grace.
-- try:
how well does Grace know me
-- done: About half as well as anybody can. An hour a week did it, because it was every week.

-- step: And yet
-- Is it a relationship? Ask what stands between Grace and the next stage: why not Grace?
-- hint: Three words: why not Grace
-- try:
why not Grace
-- done: The hours are there and the months are there; what is missing are deeds, on three days. Coffee
-- alone makes good company.
--
-- So “why not” tells the next step, and the earliest day on which it can count.

"""##),
    ResidentScript(
      name: "05-trust.net",
      text: ##"""
-- lesson: The trust gate
-- minutes: 5
-- Somebody you know knows somebody you want to know. That is no introduction yet. People open their
-- address book for those whom they know and trust.

set today to 2026-03-04
meet Bob Martins at FOSDEM on 2026-01-31
log email with Bob Martins on 2026-02-03
meet Ana Silva at Acme on 2024-02-05
log work with Ana Silva for 7 hours on 2024-03-05
log work with Ana Silva for 7 hours on 2024-05-14
log work with Ana Silva for 7 hours on 2024-07-09
log work with Ana Silva for 7 hours on 2024-09-10
log work with Ana Silva for 7 hours on 2024-11-05
log work with Ana Silva for 7 hours on 2025-01-14
log work with Ana Silva for 7 hours on 2025-03-04
deepen Ana Silva over dinner for 3 hours on 2025-05-16
deepen Ana Silva over lunch for 2 hours on 2025-09-12
deepen Ana Silva over lunch for 2 hours on 2025-12-12
I helped Ana Silva about hiring on 2025-06-03
Ana Silva saw my swift on 2025-10-21
promise Ana Silva "a reference" by 2025-11-30 on 2025-11-10
keep promise to Ana Silva on 2025-11-24
Bob Martins knows Carol Nguyen very well
Ana Silva knows Carol Nguyen somewhat

-- step: Two doors
-- You would like to meet Carol Nguyen. Bob, whom you met once, knows her very well. Ana, with whom you
-- worked for a year, knows her somewhat.
--
-- Ask: who can introduce me to Carol?
-- hint: who can introduce me to ‹person›
-- try:
who can introduce me to Carol
-- done: The chance is a product: how well the broker knows you, whether you keep your word, how well
-- they know her, and how often you have asked lately. Where one factor is near nothing, so is all of it.

-- step: Why not Bob?
-- Bob is close to Carol. Ask why the program expects so little of him: why can Bob introduce me to
-- Carol?
-- hint: why can ‹person› introduce me to ‹person›
-- try:
why can Bob introduce me to Carol
-- done: He hardly knows you. To put a name forward is to vouch for it a little, and he has nothing to
-- go by.

-- step: Ask once
-- So you ask Ana. An ask is recorded, because the next one should not come too soon.
--
-- Record that you ask Ana to introduce you to Carol.
-- hint: ask ‹person› to introduce me to ‹person›
-- try:
ask Ana to introduce me to Carol
-- check:
expect what happened with Carol where kind is "ask" to count 1
-- done: The ask itself costs a little: asked twice in a month, people are less willing.
-- then:
set today to 2026-03-11

-- step: A refusal
-- A week later you also asked Bob, in passing, and he would rather not. Refusals are remembered too.
--
-- Record: Bob declined to introduce me to Carol.
-- hint: ‹person› declined to introduce me to ‹person›
-- try:
Bob declined to introduce me to Carol
-- check:
expect what happened with Bob where kind is "declined" to count 1
-- done: No grudge: only an answer, and it counts in the next estimate.

-- step: The whole way
-- Last question: how do I reach Carol?
-- hint: how do I reach ‹person›
-- try:
how do I reach Carol
-- done: The paths come with their weakest link, and with what would help most: that this person
-- knows you better. That is in your hands.

"""##),
    ResidentScript(
      name: "06-elements.net",
      text: ##"""
-- lesson: The three elements
-- minutes: 4
-- How you are known rests on three things: who you are, which shows in promises kept; what you can do,
-- as far as others have seen it; and how well they know you.

set today to 2026-03-04
meet Priya Raman at Acme on 2025-01-13
meet Li Wei at "the library" on 2025-03-20
log work with Priya Raman for 6 hours on 2025-02-11
log work with Priya Raman for 6 hours on 2025-05-13
log work with Priya Raman for 6 hours on 2025-09-09
log call with Li Wei on 2025-06-17
promise Li Wei "the reading list" by 2026-03-20 on 2026-02-18

-- step: All three in one view
-- Ask: how am I known?
-- hint: Four words, beginning with “how”.
-- try:
how am I known
-- done: Three blocks: integrity, what you can do, and who knows you. One promise is open, no skill is
-- named, and two people know you a little.

-- step: Say what you can do
-- A skill of yours is a fact about you: I can ‹skill› since ‹year›. Say that you can swift since 2014.
-- hint: I can swift since ‹year›
-- try:
I can swift since 2014
-- check:
expect skills to count 1
-- done: That is a claim. Nobody has seen it yet, and so it carries nothing.

-- step: Let it be seen
-- Priya read your program at Acme yesterday. Record that she saw your swift at Acme.
-- hint: ‹person› saw my ‹skill› at ‹place› ‹day›
-- try:
Priya saw my swift at Acme yesterday
-- check:
expect who saw my swift to include Priya
-- done: Now somebody can speak for it from having seen it.

-- step: Keep your word
-- You have sent Li Wei the reading list. It was promise 1.
-- hint: keep promise ‹number›
-- try:
keep promise 1
-- check:
expect promises where state is "kept" to count 1
-- done: Kept in time. It also counts as a deed between you and Li Wei.
-- then:
set today to 2026-04-15

-- step: Again
-- Six weeks later all of it has settled. Ask once more how you are known.
-- try:
how am I known
-- done: All three have moved, and each through something that was done. None can stand in for another:
-- a skill unseen, a name unknown or a word not kept each stops a recommendation by itself.

"""##),
    ResidentScript(
      name: "07-references.net",
      text: ##"""
-- lesson: References
-- minutes: 4
-- One day somebody asks who can speak for your work. A good reference knows you, has seen the very
-- skill, has found your word good, and has no reason to be kind.

set today to 2026-03-04
meet Jonas Weber at Acme on 2024-01-15
I know Jonas Weber well as "manager" since 2024-01-15
log work with Jonas Weber for 7 hours on 2024-02-13
log work with Jonas Weber for 7 hours on 2024-04-09
log work with Jonas Weber for 7 hours on 2024-06-11
log work with Jonas Weber for 7 hours on 2024-09-10
log work with Jonas Weber for 7 hours on 2024-11-12
log work with Jonas Weber for 7 hours on 2025-02-11
log work with Jonas Weber for 7 hours on 2025-05-13
log work with Jonas Weber for 7 hours on 2025-09-09
log work with Jonas Weber for 7 hours on 2025-12-09
Jonas Weber saw my swift on 2025-06-18
promise Jonas Weber "the release notes" by 2025-10-01 on 2025-09-10
keep promise to Jonas Weber on 2025-09-29
meet Rosa Lindholm at home on 2015
I know Rosa Lindholm very well as "sister"
log dinner with Rosa Lindholm on 2025-04-20
log dinner with Rosa Lindholm on 2025-08-10
log dinner with Rosa Lindholm on 2025-12-25
Rosa Lindholm saw my swift on 2025-12-26
I can swift since 2014

-- step: Who could?
-- Jonas was your manager and has seen your Swift once. Your sister Rosa has seen it too.
--
-- Ask: who can vouch for my swift?
-- hint: who can vouch for my ‹skill›
-- try:
who can vouch for my swift
-- done: Each is weighed, and each line says what is missing. Family counts little, for they would
-- praise you anyway. A reference rests on four things at once, and the weakest one limits it.

-- step: More to go by
-- What Jonas has seen is too little. Today he reviewed a second program of yours. Record it.
-- hint: ‹person› saw my swift today
-- try:
Jonas saw my swift today
-- check:
expect what happened with Jonas where kind is "sawWork" to count 2
-- done: Twice is more than once; beyond that each further time adds less.

-- step: A second promise
-- His confidence in your word rests on a single promise. Promise Jonas “a summary” by next friday.
-- hint: promise ‹person› "‹what›" by next friday
-- try:
promise Jonas "a summary" by next friday
-- check:
expect promises where state is "open" to count 1
-- done: And now it has to be kept.

-- step: Kept
-- It is done the same day. Keep promise 2.
-- hint: keep promise ‹number›
-- try:
keep promise 2
-- check:
expect promises where state is "open" to be empty
-- done: Two kept, none broken.

-- step: Again
-- Ask once more who can vouch for your swift.
-- try:
who can vouch for my swift
-- done: Better, by two small deeds, and still honest about what is missing. Several referees together
-- tell more than one, but less than their sum: they partly saw the same.

"""##),
    ResidentScript(
      name: "08-five.net",
      text: ##"""
-- lesson: Five people today
-- minutes: 4
-- Nobody can be close to everybody. One habit turns contacts into relationships all the same: five
-- people a day, chosen among those who should know you better, each with a reason.

set today to 2026-03-04
meet Ana Silva at PyCon on 2025-09-05
deepen Ana Silva over lunch on 2025-11-14
meet Tom Okafor at Acme on 2025-06-02
log call with Tom Okafor on 2025-10-17
meet Li Wei at "the library" on 2026-02-21
meet Dana Petrov, Emil Novak and Fatima Zahra at SwiftConf on 2025-10-08
log email from Dana Petrov on 2026-03-02
contact Emil every 8 weeks

-- step: The list
-- Type: five
-- hint: One word.
-- try:
five
-- done: Everybody with a reason. Dana is missing: she wrote two days ago, and whoever is in touch
-- needs no reminder. Longer lists cannot be asked for; nobody keeps up with more.

-- step: Say whom you want close
-- The list should follow your wishes, not the other way round. There is room for five closest people,
-- for fifteen, for fifty. Say that you want Ana in your fifteen.
-- hint: want ‹person› in my fifteen
-- try:
want Ana in my fifteen
-- check:
expect people where layer = 15 to be Ana
-- done: Somebody wanted in the fifteen is due about once a month.

-- step: Ask why
-- Now ask: why should I contact Ana?
-- hint: why should I contact ‹person›
-- try:
why should I contact Ana
-- done: Importance, how far the tie is from where you want it, how late it is, what silence would cost:
-- these four make the score, and nothing else.

-- step: Do it
-- You called Ana, right now, for half an hour. Record the call.
-- hint: log call with ‹person›
-- try:
log call with Ana
-- check:
expect who should I contact today to exclude Ana
-- done: She is off the list. That is all there is to ticking off: doing it.

-- step: Not now
-- Emil is on his honeymoon. Skip him for 2 weeks.
-- hint: skip ‹person› for 2 weeks
-- try:
skip Emil for 2 weeks
-- check:
expect who should I contact today to exclude Emil
-- done: He comes back by himself. With a habit the round has a name, and “show habits” counts how
-- many weeks in a row you have kept it up: define habit weekly-five every 1 week do five end

"""##),
    ResidentScript(
      name: "09-simulation.net",
      text: ##"""
-- lesson: The collector and the nurturer
-- minutes: 5
-- Two people with the same six hours a week. One meets as many as possible. The other meets one new
-- person a week and gives the rest to people already known. What has become of them after five years?
--
-- “simulate” lives through the years in a made-up town. It shows how the model behaves, no more: its
-- figures are chosen, not measured, and nobody's years are foretold by it.

set today to 2026-03-04

-- step: The collector
-- In each week of a simulation $strangers are people of the town whom you have not met. Meet them all;
-- a meeting takes half an hour, so the week ends after twelve.
--
-- Type this, in one line or several (a block ends in “end”):
--
--   simulate 1 year for 6 hours among 800 people seed 42 do
--     for each $p in $strangers do meet $p end
--   end
-- hint: Copy it as it stands: “for each $p in $strangers do meet $p end” is the whole habit.
-- try:
simulate 1 year for 6 hours among 800 people seed 42 do
  for each $p in $strangers do
    meet $p
  end
end
-- check:
expect $final-contacts > 500 and $final-known-by < 2
-- done: Over six hundred names in a year, in a straight line until the town runs out of strangers.
-- “Who know you” stays where it began.

-- step: The nurturer
-- Now one new person a week, $stranger, half an hour. The other hours go to those who know you best:
-- they are wanted in your fifteen, and “five” says whose turn it is.
--
--   simulate 5 years for 6 hours among 800 people seed 42 do
--     meet $stranger
--     for each $p in who knows me limit 15 do want $p in my fifteen end
--     for each $p in five do
--       deepen $p over coffee
--       I helped $p about work
--     end
--   end
-- hint: Copy it as it stands. The inner blocks each have an “end” of their own.
-- try:
simulate 5 years for 6 hours among 800 people seed 42 do
  meet $stranger
  for each $p in who knows me limit 15 do
    want $p in my fifteen
  end
  for each $p in five do
    deepen $p over coffee
    I helped $p about work
  end
end
-- check:
expect $final-relationships > 5
-- done: Fewer names by far, and people who know you. See how the relationships rise and then stay:
-- hours are limited, ties fade, and so there is room for a few. See the share of the fifteen, too.

-- step: Nobody new at all
-- Is it best, then, to meet nobody new? Leave “meet $stranger” out, and there is nobody to nurture: the
-- town is full of strangers. Even the nurturer needs some.
--
--   simulate 1 year for 6 hours among 800 people seed 42 do
--     for each $p in five do deepen $p over coffee end
--   end
-- hint: It is the simulation above, with one line inside.
-- try:
simulate 1 year for 6 hours among 800 people seed 42 do
  for each $p in five do
    deepen $p over coffee
  end
end
-- check:
expect $final-contacts = 0
-- done: The best share of time for new people is small, but it is not zero.
--
-- What this does not say: that one way of life is right, or that the nurturer always reaches more
-- people. Somebody with hundreds of names may well find a way to more of them. The difference is what
-- happens when you ask.

"""##),
  ]

  static let demos: [ResidentScript] = [
    ResidentScript(
      name: "engineer.net",
      text: ##"""
-- A present-day engineer's five years, March 2021 to March 2026. Everybody in it is made up.
--
--   whoknows demo engineer
--
-- It holds what such years hold: a colleague who became a friend, a mentor met once a month, a manager
-- left behind with a job, an old friend gone silent, and fourteen business cards from four conferences.

set today to 2026-03-04

-- 2021. The first job at Harbour. Old friends from university are still close.
meet Ines Costa at university on 2021-03-05
meet Tom Okafor at university on 2021-03-06
meet Mara Voss at Harbour on 2021-03-08
meet Jonas Weber at Harbour on 2021-03-09
log dinner with Ines Costa on 2021-03-12
log drinks with Tom Okafor on 2021-03-13
log work with Mara Voss on 2021-03-22 for 7 hours
log call with Ines Costa on 2021-03-26
log drinks with Tom Okafor on 2021-03-27
log meeting with Jonas Weber on 2021-03-30 for 1 hour
deepen Mara Voss over lunch on 2021-04-09 about compilers
log call with Ines Costa on 2021-04-09
log drinks with Tom Okafor on 2021-04-10
log work with Mara Voss on 2021-04-19 for 7 hours
log dinner with Ines Costa on 2021-04-23
log drinks with Tom Okafor on 2021-04-24
log call with Ines Costa on 2021-05-07
log drinks with Tom Okafor on 2021-05-08
log meeting with Jonas Weber on 2021-05-11 for 1 hour
deepen Mara Voss over lunch on 2021-05-14 about testing
log work with Mara Voss on 2021-05-17 for 7 hours
log call with Ines Costa on 2021-05-21
log drinks with Tom Okafor on 2021-05-22
meet Samir Haddad via Mara Voss at SwiftMeetup on 2021-06-02
log dinner with Ines Costa on 2021-06-04
log drinks with Tom Okafor on 2021-06-05
log work with Mara Voss on 2021-06-14 for 7 hours
deepen Mara Voss over lunch on 2021-06-18 about hiring
log call with Ines Costa on 2021-06-18
log drinks with Tom Okafor on 2021-06-19
log meeting with Jonas Weber on 2021-06-22 for 1 hour
deepen Samir Haddad over coffee on 2021-07-01 for 90 minutes about career
log call with Ines Costa on 2021-07-02
log drinks with Tom Okafor on 2021-07-03
log work with Mara Voss on 2021-07-12 for 7 hours
log dinner with Ines Costa on 2021-07-16
log drinks with Tom Okafor on 2021-07-17
deepen Mara Voss over lunch on 2021-07-23 about the-rewrite
log call with Ines Costa on 2021-07-30
deepen Samir Haddad over coffee on 2021-07-31 for 90 minutes about architecture
log drinks with Tom Okafor on 2021-07-31
log meeting with Jonas Weber on 2021-08-03 for 1 hour
log work with Mara Voss on 2021-08-09 for 7 hours
log call with Ines Costa on 2021-08-13
log drinks with Tom Okafor on 2021-08-14
Tom Okafor helped me about interviews on 2021-08-20
deepen Mara Voss over lunch on 2021-08-27 about family
log dinner with Ines Costa on 2021-08-27
log drinks with Tom Okafor on 2021-08-28
deepen Samir Haddad over coffee on 2021-08-30 for 90 minutes about reading
log work with Mara Voss on 2021-09-06 for 7 hours
log call with Ines Costa on 2021-09-10
log drinks with Tom Okafor on 2021-09-11
I helped Mara Voss about "her first talk" on 2021-09-14
log meeting with Jonas Weber on 2021-09-14 for 1 hour
log call with Ines Costa on 2021-09-24
log drinks with Tom Okafor on 2021-09-25
deepen Samir Haddad over coffee on 2021-09-29 for 90 minutes about career
deepen Mara Voss over lunch on 2021-10-01 about books
log work with Mara Voss on 2021-10-04 for 7 hours
log dinner with Ines Costa on 2021-10-08
log drinks with Tom Okafor on 2021-10-09
log call with Ines Costa on 2021-10-22
log drinks with Tom Okafor on 2021-10-23
log meeting with Jonas Weber on 2021-10-26 for 1 hour
deepen Samir Haddad over coffee on 2021-10-29 for 90 minutes about architecture
log work with Mara Voss on 2021-11-01 for 7 hours
deepen Mara Voss over lunch on 2021-11-05 about compilers
log call with Ines Costa on 2021-11-05
log drinks with Tom Okafor on 2021-11-06
log dinner with Ines Costa on 2021-11-19
log drinks with Tom Okafor on 2021-11-20
deepen Samir Haddad over coffee on 2021-11-28 for 90 minutes about reading
log work with Mara Voss on 2021-11-29 for 7 hours
log call with Ines Costa on 2021-12-03
log drinks with Tom Okafor on 2021-12-04
log meeting with Jonas Weber on 2021-12-07 for 1 hour
deepen Mara Voss over lunch on 2021-12-10 about testing
I helped Ines Costa about moving on 2021-12-10
log call with Ines Costa on 2021-12-17
log drinks with Tom Okafor on 2021-12-18
log work with Mara Voss on 2021-12-27 for 7 hours
deepen Samir Haddad over coffee on 2021-12-28 for 90 minutes about career
log dinner with Ines Costa on 2021-12-31

-- 2022. A first conference: four new names in two days. Tom is heard of for the last time in autumn.
log drinks with Tom Okafor on 2022-01-01
deepen Mara Voss over lunch on 2022-01-14 about hiring
log call with Ines Costa on 2022-01-14
log drinks with Tom Okafor on 2022-01-15
log meeting with Jonas Weber on 2022-01-18 for 1 hour
log work with Mara Voss on 2022-01-24 for 7 hours
deepen Samir Haddad over coffee on 2022-01-27 for 90 minutes about architecture
log call with Ines Costa on 2022-01-28
log drinks with Tom Okafor on 2022-01-29
Samir Haddad helped me about "saying no" on 2022-02-08
log dinner with Ines Costa on 2022-02-11
log drinks with Tom Okafor on 2022-02-12
deepen Mara Voss over lunch on 2022-02-18 about the-rewrite
log work with Mara Voss on 2022-02-21 for 7 hours
log call with Ines Costa on 2022-02-25
deepen Samir Haddad over coffee on 2022-02-26 for 90 minutes about reading
log drinks with Tom Okafor on 2022-02-26
log meeting with Jonas Weber on 2022-03-01 for 1 hour
log call with Ines Costa on 2022-03-11
log drinks with Tom Okafor on 2022-03-12
log work with Mara Voss on 2022-03-21 for 7 hours
deepen Mara Voss over lunch on 2022-03-25 about family
log dinner with Ines Costa on 2022-03-25
log drinks with Tom Okafor on 2022-03-26
deepen Samir Haddad over coffee on 2022-03-28 for 90 minutes about career
log call with Ines Costa on 2022-04-08
log drinks with Tom Okafor on 2022-04-09
log meeting with Jonas Weber on 2022-04-12 for 1 hour
log work with Mara Voss on 2022-04-18 for 7 hours
log call with Ines Costa on 2022-04-22
log drinks with Tom Okafor on 2022-04-23
deepen Samir Haddad over coffee on 2022-04-27 for 90 minutes about architecture
deepen Mara Voss over lunch on 2022-04-29 about books
Mara Voss helped me about databases on 2022-05-03
log dinner with Ines Costa on 2022-05-06
log drinks with Tom Okafor on 2022-05-07
log work with Mara Voss on 2022-05-16 for 7 hours
log call with Ines Costa on 2022-05-20
log drinks with Tom Okafor on 2022-05-21
log meeting with Jonas Weber on 2022-05-24 for 1 hour
deepen Samir Haddad over coffee on 2022-05-27 for 90 minutes about reading
deepen Mara Voss over lunch on 2022-06-03 about compilers
log call with Ines Costa on 2022-06-03
log drinks with Tom Okafor on 2022-06-04
log work with Mara Voss on 2022-06-13 for 7 hours
log dinner with Ines Costa on 2022-06-17
log drinks with Tom Okafor on 2022-06-18
deepen Samir Haddad over coffee on 2022-06-26 for 90 minutes about career
log call with Ines Costa on 2022-07-01
log drinks with Tom Okafor on 2022-07-02
log meeting with Jonas Weber on 2022-07-05 for 1 hour
deepen Mara Voss over lunch on 2022-07-08 about testing
log work with Mara Voss on 2022-07-11 for 7 hours
log call with Ines Costa on 2022-07-15
Ines Costa helped me about "my knee" on 2022-07-15
log drinks with Tom Okafor on 2022-07-16
deepen Samir Haddad over coffee on 2022-07-26 for 90 minutes about architecture
log dinner with Ines Costa on 2022-07-29
log drinks with Tom Okafor on 2022-07-30
log work with Mara Voss on 2022-08-08 for 7 hours
deepen Mara Voss over lunch on 2022-08-12 about hiring
log call with Ines Costa on 2022-08-12
log drinks with Tom Okafor on 2022-08-13
log meeting with Jonas Weber on 2022-08-16 for 1 hour
deepen Samir Haddad over coffee on 2022-08-25 for 90 minutes about reading
log call with Ines Costa on 2022-08-26
log drinks with Tom Okafor on 2022-08-27
log work with Mara Voss on 2022-09-05 for 7 hours
log dinner with Ines Costa on 2022-09-09
log drinks with Tom Okafor on 2022-09-10
deepen Mara Voss over lunch on 2022-09-16 about the-rewrite
log call with Ines Costa on 2022-09-23
deepen Samir Haddad over coffee on 2022-09-24 for 90 minutes about career
log drinks with Tom Okafor on 2022-09-24
log meeting with Jonas Weber on 2022-09-27 for 1 hour
log work with Mara Voss on 2022-10-03 for 7 hours
meet Andrei Popescu, Bianca Ferrari, Chidi Obi, Dana Petrov at SwiftConf on 2022-10-05 #conference
log call with Ines Costa on 2022-10-07
log drinks with Tom Okafor on 2022-10-08
I helped Samir Haddad about "his build" on 2022-10-11
log message to Andrei Popescu, Bianca Ferrari, Chidi Obi and Dana Petrov on 2022-10-12
deepen Mara Voss over lunch on 2022-10-21 about family
log dinner with Ines Costa on 2022-10-21
log drinks with Tom Okafor on 2022-10-22
deepen Samir Haddad over coffee on 2022-10-24 for 90 minutes about architecture
log work with Mara Voss on 2022-10-31 for 7 hours
log call with Ines Costa on 2022-11-04
log meeting with Jonas Weber on 2022-11-08 for 1 hour
log call with Ines Costa on 2022-11-18
deepen Samir Haddad over coffee on 2022-11-23 for 90 minutes about reading
deepen Mara Voss over lunch on 2022-11-25 about books
log work with Mara Voss on 2022-11-28 for 7 hours
Jonas Weber saw my swift at Harbour on 2022-12-01
log dinner with Ines Costa on 2022-12-02
log call with Ines Costa on 2022-12-16
log meeting with Jonas Weber on 2022-12-20 for 1 hour
deepen Samir Haddad over coffee on 2022-12-23 for 90 minutes about career
log work with Mara Voss on 2022-12-26 for 7 hours
deepen Mara Voss over lunch on 2022-12-30 about compilers
log call with Ines Costa on 2022-12-30

-- 2023. More of the same people, and a neighbour.
log dinner with Ines Costa on 2023-01-13
I helped Mara Voss about moving on 2023-01-17
deepen Samir Haddad over coffee on 2023-01-22 for 90 minutes about architecture
log work with Mara Voss on 2023-01-23 for 7 hours
log call with Ines Costa on 2023-01-27
log meeting with Jonas Weber on 2023-01-31 for 1 hour
deepen Mara Voss over lunch on 2023-02-03 about testing
log call with Ines Costa on 2023-02-10
log work with Mara Voss on 2023-02-20 for 7 hours
deepen Samir Haddad over coffee on 2023-02-21 for 90 minutes about reading
log dinner with Ines Costa on 2023-02-24
deepen Mara Voss over lunch on 2023-03-10 about hiring
log call with Ines Costa on 2023-03-10
I helped Ines Costa about taxes on 2023-03-10
log meeting with Jonas Weber on 2023-03-14 for 1 hour
log work with Mara Voss on 2023-03-20 for 7 hours
deepen Samir Haddad over coffee on 2023-03-23 for 90 minutes about career
log call with Ines Costa on 2023-03-24
log dinner with Ines Costa on 2023-04-07
deepen Mara Voss over lunch on 2023-04-14 about the-rewrite
log work with Mara Voss on 2023-04-17 for 7 hours
log call with Ines Costa on 2023-04-21
deepen Samir Haddad over coffee on 2023-04-22 for 90 minutes about architecture
log meeting with Jonas Weber on 2023-04-25 for 1 hour
log call with Ines Costa on 2023-05-05
meet Rosa Lindholm at "the allotments" on 2023-05-06
log work with Mara Voss on 2023-05-15 for 7 hours
deepen Mara Voss over lunch on 2023-05-19 about family
log dinner with Ines Costa on 2023-05-19
deepen Samir Haddad over coffee on 2023-05-22 for 90 minutes about reading
log call with Ines Costa on 2023-06-02
log meeting with Jonas Weber on 2023-06-06 for 1 hour
log visit with Rosa Lindholm on 2023-06-10
log work with Mara Voss on 2023-06-12 for 7 hours
log call with Ines Costa on 2023-06-16
Samir Haddad saw my swift at SwiftMeetup on 2023-06-20
deepen Samir Haddad over coffee on 2023-06-21 for 90 minutes about career
deepen Mara Voss over lunch on 2023-06-23 about books
log dinner with Ines Costa on 2023-06-30
log work with Mara Voss on 2023-07-10 for 7 hours
log call with Ines Costa on 2023-07-14
log meeting with Jonas Weber on 2023-07-18 for 1 hour
deepen Samir Haddad over coffee on 2023-07-21 for 90 minutes about architecture
deepen Mara Voss over lunch on 2023-07-28 about compilers
log call with Ines Costa on 2023-07-28
log work with Mara Voss on 2023-08-07 for 7 hours
log dinner with Ines Costa on 2023-08-11
deepen Samir Haddad over coffee on 2023-08-20 for 90 minutes about reading
log call with Ines Costa on 2023-08-25
log meeting with Jonas Weber on 2023-08-29 for 1 hour
deepen Mara Voss over lunch on 2023-09-01 about testing
log work with Mara Voss on 2023-09-04 for 7 hours
log call with Ines Costa on 2023-09-08
log visit with Rosa Lindholm on 2023-09-08
deepen Samir Haddad over coffee on 2023-09-19 for 90 minutes about career
log dinner with Ines Costa on 2023-09-22
log work with Mara Voss on 2023-10-02 for 7 hours
meet Emil Novak, Fatima Zahra, Georg Huber at SwiftConf on 2023-10-04 #conference
deepen Mara Voss over lunch on 2023-10-06 about hiring
log call with Ines Costa on 2023-10-06
log meeting with Jonas Weber on 2023-10-10 for 1 hour
deepen Samir Haddad over coffee on 2023-10-19 for 90 minutes about architecture
log call with Ines Costa on 2023-10-20
log work with Mara Voss on 2023-10-30 for 7 hours
log dinner with Ines Costa on 2023-11-03
Mara Voss saw my swift at Harbour on 2023-11-06
deepen Mara Voss over lunch on 2023-11-10 about the-rewrite
log call with Ines Costa on 2023-11-17
deepen Samir Haddad over coffee on 2023-11-18 for 90 minutes about reading
log meeting with Jonas Weber on 2023-11-21 for 1 hour
log work with Mara Voss on 2023-11-27 for 7 hours
log call with Ines Costa on 2023-12-01
log visit with Rosa Lindholm on 2023-12-07
deepen Mara Voss over lunch on 2023-12-15 about family
log dinner with Ines Costa on 2023-12-15
deepen Samir Haddad over coffee on 2023-12-18 for 90 minutes about career
log work with Mara Voss on 2023-12-25 for 7 hours
log call with Ines Costa on 2023-12-29

-- 2024. In summer the job ends, in September another begins, at Tidewater.
log meeting with Jonas Weber on 2024-01-02 for 1 hour
log call with Ines Costa on 2024-01-12
deepen Samir Haddad over coffee on 2024-01-17 for 90 minutes about architecture
deepen Mara Voss over lunch on 2024-01-19 about books
log work with Mara Voss on 2024-01-22 for 7 hours
log dinner with Ines Costa on 2024-01-26
log call with Ines Costa on 2024-02-09
log meeting with Jonas Weber on 2024-02-13 for 1 hour
deepen Samir Haddad over coffee on 2024-02-16 for 90 minutes about reading
log work with Mara Voss on 2024-02-19 for 7 hours
deepen Mara Voss over lunch on 2024-02-23 about compilers
log call with Ines Costa on 2024-02-23
log visit with Rosa Lindholm on 2024-03-06
log dinner with Ines Costa on 2024-03-08
meet Priya Raman via Samir Haddad at SwiftMeetup on 2024-03-12
deepen Samir Haddad over coffee on 2024-03-17 for 90 minutes about career
log work with Mara Voss on 2024-03-18 for 7 hours
log call with Ines Costa on 2024-03-22
log meeting with Jonas Weber on 2024-03-26 for 1 hour
deepen Mara Voss over lunch on 2024-03-29 about testing
log call with Ines Costa on 2024-04-05
deepen Priya Raman over coffee on 2024-04-10 about teaching
log work with Mara Voss on 2024-04-15 for 7 hours
deepen Samir Haddad over coffee on 2024-04-16 for 90 minutes about architecture
log dinner with Ines Costa on 2024-04-19
deepen Mara Voss over lunch on 2024-05-03 about hiring
log call with Ines Costa on 2024-05-03
log meeting with Jonas Weber on 2024-05-07 for 1 hour
log work with Mara Voss on 2024-05-13 for 7 hours
deepen Samir Haddad over coffee on 2024-05-16 for 90 minutes about reading
log call with Ines Costa on 2024-05-17
log dinner with Ines Costa on 2024-05-31
log visit with Rosa Lindholm on 2024-06-04
deepen Priya Raman over coffee on 2024-06-05 about compilers
deepen Mara Voss over lunch on 2024-06-07 about the-rewrite
log work with Mara Voss on 2024-06-10 for 7 hours
log call with Ines Costa on 2024-06-14
deepen Samir Haddad over coffee on 2024-06-15 for 90 minutes about career
log meeting with Jonas Weber on 2024-06-18 for 1 hour
log call with Ines Costa on 2024-06-28
Jonas Weber saw my architecture at Harbour on 2024-06-28
deepen Mara Voss over lunch on 2024-07-12 about family
log dinner with Ines Costa on 2024-07-12
deepen Samir Haddad over coffee on 2024-07-15 for 90 minutes about architecture
log call with Ines Costa on 2024-07-26
deepen Priya Raman over coffee on 2024-07-31 about teaching
log call with Ines Costa on 2024-08-09
deepen Samir Haddad over coffee on 2024-08-14 for 90 minutes about reading
deepen Mara Voss over lunch on 2024-08-16 about books
Ines Costa helped me about "a hard spring" on 2024-08-16
log dinner with Ines Costa on 2024-08-23
Mara Voss helped me about "leaving well" on 2024-09-02
log visit with Rosa Lindholm on 2024-09-02
log call with Ines Costa on 2024-09-06
deepen Samir Haddad over coffee on 2024-09-13 for 90 minutes about career
meet Lena Park at Tidewater on 2024-09-16
deepen Mara Voss over lunch on 2024-09-20 about compilers
log call with Ines Costa on 2024-09-20
deepen Priya Raman over coffee on 2024-09-25 about compilers
log work with Lena Park on 2024-09-30 for 6 hours
log dinner with Ines Costa on 2024-10-04
meet Hanna Virtanen, Ivan Horvat, Jun Tanaka, Kofi Mensah at SwiftConf on 2024-10-09 #conference
deepen Samir Haddad over coffee on 2024-10-13 for 90 minutes about architecture
log call with Ines Costa on 2024-10-18
deepen Lena Park over lunch on 2024-10-18
log work with Lena Park on 2024-10-21 for 6 hours
deepen Mara Voss over lunch on 2024-10-25 about testing
log call with Ines Costa on 2024-11-01
log work with Lena Park on 2024-11-11 for 6 hours
deepen Samir Haddad over coffee on 2024-11-12 for 90 minutes about reading
log dinner with Ines Costa on 2024-11-15
deepen Priya Raman over coffee on 2024-11-20 about teaching
deepen Mara Voss over lunch on 2024-11-29 about hiring
log call with Ines Costa on 2024-11-29
log visit with Rosa Lindholm on 2024-12-01
log work with Lena Park on 2024-12-02 for 6 hours
deepen Samir Haddad over coffee on 2024-12-12 for 90 minutes about career
log call with Ines Costa on 2024-12-13
deepen Lena Park over lunch on 2024-12-17
log work with Lena Park on 2024-12-23 for 6 hours
log dinner with Ines Costa on 2024-12-27

-- 2025. Fewer new names, more time with those who are there.
deepen Mara Voss over lunch on 2025-01-03 about the-rewrite
log call with Ines Costa on 2025-01-10
deepen Samir Haddad over coffee on 2025-01-11 for 90 minutes about architecture
log work with Lena Park on 2025-01-13 for 6 hours
deepen Priya Raman over coffee on 2025-01-15 about compilers
Samir Haddad helped me about negotiation on 2025-01-21
log call with Ines Costa on 2025-01-24
log work with Lena Park on 2025-02-03 for 6 hours
deepen Mara Voss over lunch on 2025-02-07 about family
log dinner with Ines Costa on 2025-02-07
deepen Samir Haddad over coffee on 2025-02-10 for 90 minutes about reading
deepen Lena Park over lunch on 2025-02-15
log call with Ines Costa on 2025-02-21
log work with Lena Park on 2025-02-24 for 6 hours
log visit with Rosa Lindholm on 2025-03-01
I helped Lena Park about "the release" on 2025-03-04
log call with Ines Costa on 2025-03-07
deepen Samir Haddad over coffee on 2025-03-12 for 90 minutes about career
deepen Priya Raman over coffee on 2025-03-12 about teaching
deepen Mara Voss over lunch on 2025-03-14 about books
log work with Lena Park on 2025-03-17 for 6 hours
log dinner with Ines Costa on 2025-03-21
log call with Ines Costa on 2025-04-04
log work with Lena Park on 2025-04-07 for 6 hours
deepen Samir Haddad over coffee on 2025-04-11 for 90 minutes about architecture
deepen Lena Park over lunch on 2025-04-16
deepen Mara Voss over lunch on 2025-04-18 about compilers
log call with Ines Costa on 2025-04-18
Mara Voss saw my swift on 2025-04-24
log work with Lena Park on 2025-04-28 for 6 hours
log dinner with Ines Costa on 2025-05-02
deepen Priya Raman over coffee on 2025-05-07 about compilers
I helped Ines Costa about "her gallery" on 2025-05-09
deepen Samir Haddad over coffee on 2025-05-11 for 90 minutes about reading
log call with Ines Costa on 2025-05-16
log work with Lena Park on 2025-05-19 for 6 hours
deepen Mara Voss over lunch on 2025-05-23 about testing
log call with Ines Costa on 2025-05-30
log visit with Rosa Lindholm on 2025-05-30
log work with Lena Park on 2025-06-09 for 6 hours
deepen Samir Haddad over coffee on 2025-06-10 for 90 minutes about career
I helped Priya Raman about "the meetup's sound" on 2025-06-11
log dinner with Ines Costa on 2025-06-13
deepen Lena Park over lunch on 2025-06-15
deepen Mara Voss over lunch on 2025-06-27 about hiring
log call with Ines Costa on 2025-06-27
log work with Lena Park on 2025-06-30 for 6 hours
deepen Priya Raman over coffee on 2025-07-02 about teaching
deepen Samir Haddad over coffee on 2025-07-10 for 90 minutes about architecture
log call with Ines Costa on 2025-07-11
log work with Lena Park on 2025-07-21 for 6 hours
log dinner with Ines Costa on 2025-07-25
deepen Mara Voss over lunch on 2025-08-01 about the-rewrite
Lena Park saw my architecture at Tidewater on 2025-08-05
log call with Ines Costa on 2025-08-08
deepen Samir Haddad over coffee on 2025-08-09 for 90 minutes about reading
log work with Lena Park on 2025-08-11 for 6 hours
deepen Lena Park over lunch on 2025-08-14
log call with Ines Costa on 2025-08-22
deepen Priya Raman over coffee on 2025-08-27 about compilers
log visit with Rosa Lindholm on 2025-08-28
log work with Lena Park on 2025-09-01 for 6 hours
deepen Mara Voss over lunch on 2025-09-05 about family
log dinner with Ines Costa on 2025-09-05
deepen Samir Haddad over coffee on 2025-09-08 for 90 minutes about career
Priya Raman saw my swift at SwiftMeetup on 2025-09-17
log call with Ines Costa on 2025-09-19
log work with Lena Park on 2025-09-22 for 6 hours
log call with Ines Costa on 2025-10-03
I helped Samir Haddad about "his son's project" on 2025-10-07
deepen Samir Haddad over coffee on 2025-10-08 for 90 minutes about architecture
meet Lars Nygaard, Mei Lin, Nadia Rahman at SwiftConf on 2025-10-08 #conference
deepen Mara Voss over lunch on 2025-10-10 about books
log work with Lena Park on 2025-10-13 for 6 hours
deepen Lena Park over lunch on 2025-10-13
log email to Mei Lin on 2025-10-13
log email from Mei Lin on 2025-10-15
log dinner with Ines Costa on 2025-10-17
deepen Priya Raman over coffee on 2025-10-22 about teaching
log call with Ines Costa on 2025-10-31
log work with Lena Park on 2025-11-03 for 6 hours
deepen Samir Haddad over coffee on 2025-11-07 for 90 minutes about reading
deepen Mara Voss over lunch on 2025-11-14 about compilers
log call with Ines Costa on 2025-11-14
log work with Lena Park on 2025-11-24 for 6 hours
log dinner with Ines Costa on 2025-11-28
deepen Samir Haddad over coffee on 2025-12-07 for 90 minutes about career
log call with Ines Costa on 2025-12-12
deepen Lena Park over lunch on 2025-12-12
log work with Lena Park on 2025-12-15 for 6 hours
deepen Priya Raman over coffee on 2025-12-17 about compilers
deepen Mara Voss over lunch on 2025-12-19 about testing
I helped Ines Costa about moving on 2025-12-19
log call with Ines Costa on 2025-12-26

-- 2026. This year so far.
log work with Lena Park on 2026-01-05 for 6 hours
deepen Samir Haddad over coffee on 2026-01-06 for 90 minutes about architecture
log dinner with Ines Costa on 2026-01-09
deepen Mara Voss over lunch on 2026-01-23 about hiring
log call with Ines Costa on 2026-01-23
log work with Lena Park on 2026-01-26 for 6 hours
deepen Samir Haddad over coffee on 2026-02-05 for 90 minutes about reading
log call with Ines Costa on 2026-02-06
deepen Lena Park over lunch on 2026-02-10
log work with Lena Park on 2026-02-16 for 6 hours
log dinner with Ines Costa on 2026-02-20

-- Promises: kept, for the most part.
promise Mara Voss "review of her talk" by 2023-02-28 on 2023-02-13
keep promise to Mara Voss on 2023-02-24
promise Mara Voss "a reference" by 2025-03-31 on 2025-03-10
keep promise to Mara Voss on 2025-03-20
promise Samir Haddad "a talk at the meetup" by 2023-06-20 on 2023-03-01
keep promise to Samir Haddad on 2023-06-20
promise Samir Haddad "notes on the build" by 2024-11-30 on 2024-11-08
keep promise to Samir Haddad on 2024-11-29
promise Ines Costa "photographs of the opening" by 2025-05-31 on 2025-05-09
keep promise to Ines Costa on 2025-05-12
promise Ines Costa "the van on Saturday" by 2025-12-20 on 2025-12-12
keep promise to Ines Costa on 2025-12-20
promise Tom Okafor "his drill back" by 2022-11-30 on 2022-10-20
break promise to Tom Okafor on 2022-12-01
promise Priya Raman "a workshop in spring" by 2026-04-15 on 2026-01-20
Lena Park promised me "numbers from her team" by 2026-03-06 on 2026-02-24

-- Who they are, and whom they know.
I know Mara Voss very well as "peer" since 2021-03
I know Jonas Weber well as "manager" since 2021-03
I know Ines Costa very well as "friend" since 2016
I can swift since 2019
I can architecture since 2023
Mara Voss works at Northwind as "staff engineer" since 2024
Samir Haddad works at Kettle as "principal engineer"
Lena Park works at Tidewater as "product manager"
Priya Raman works at Northwind as "head of platform"
Mara Voss knows Carol Nguyen very well as "former colleague"
Priya Raman knows Carol Nguyen well
Lena Park knows Dmitri Sokolov somewhat
Andrei Popescu knows Carol Nguyen somewhat
Samir Haddad knows Priya Raman well
Mara Voss knows Samir Haddad well
Mara Voss knows Jonas Weber well
Carol Nguyen knows Dmitri Sokolov well
Mara Voss values candour, craft
Samir Haddad values patience
Priya Raman needs swift
Ines Costa needs "a website"
Lena Park excels at negotiation
Carol Nguyen works at Northwind as "director of compilers"

-- Wishes.
seek "a staff role in compilers" at Northwind on 2026-01-15
want Ines Costa and Mara Voss in my five
want Samir Haddad, Lena Park and Priya Raman in my fifteen
contact Samir Haddad every 4 weeks
define habit weekly-five every 1 week do five end

"""##),
    ResidentScript(
      name: "miserables.net",
      text: ##"""
-- The people of Victor Hugo's “Les Misérables”, seen by Marius Pontmercy: you are he, and it is the week
-- after his wedding in February 1833.
--
--   whoknows demo miserables
--
-- Who meets whom, and how often, follows the novel (counted by Donald Knuth in “The Stanford GraphBase”);
-- the sentences are ours, and so are the days where the novel names only a season.

set today to 1833-02-23

-- 1815. His grandfather’s house.
meet Monsieur Gillenormand, Mademoiselle Gillenormand on 1815
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-01-06
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-02-03
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-03-02
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-03-30
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-04-27
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-05-25
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-06-22
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-07-20
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-08-17
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-09-14
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-10-12
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-11-09
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1824-12-07
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-01-04
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-02-01
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-03-01
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-03-29
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-04-26
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-05-24
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-06-21
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-07-19
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-08-16
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-09-13
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-10-11
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-11-08
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1825-12-06
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-01-03
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-01-31
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-02-28
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-03-28
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-04-25
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-05-23
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-06-20
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-07-18
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-08-15
Monsieur Gillenormand helped me about "my law studies" on 1826-09-03
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-09-12
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-10-10
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-11-07
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1826-12-05

-- 1827. The quarrel, and new friends.
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1827-01-02
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1827-01-30
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1827-02-27
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1827-03-27
log dinner with Monsieur Gillenormand and Mademoiselle Gillenormand on 1827-04-24
note Monsieur Gillenormand "we quarrelled about my father; I left with thirty francs" on 1827-05-04
meet Mabeuf at "Saint-Sulpice" on 1827-06-10
Mabeuf helped me about "my father" on 1827-06-11
meet Courfeyrac at "the Latin Quarter" on 1827-07-02
Courfeyrac helped me about "a room" on 1827-07-03
log conversation with Courfeyrac on 1827-07-10
meet Enjolras, Combeferre, Bossuet, Joly, Feuilly and Bahorel via Courfeyrac at "the Café Musain" on 1827-07-20 #friends-of-the-abc
log dinner with Courfeyrac on 1827-07-24
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1827-08-03 for 2 hours
log conversation with Courfeyrac on 1827-08-07
log dinner with Courfeyrac on 1827-08-21
log conversation with Courfeyrac on 1827-09-04
log visit with Mabeuf on 1827-09-09
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1827-09-14 for 2 hours
log dinner with Courfeyrac on 1827-09-18
log conversation with Courfeyrac on 1827-10-02
log dinner with Courfeyrac on 1827-10-16
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1827-10-26 for 2 hours
log conversation with Courfeyrac on 1827-10-30
log dinner with Courfeyrac on 1827-11-13
log conversation with Courfeyrac on 1827-11-27
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1827-12-07 for 2 hours
log visit with Mabeuf on 1827-12-08
log dinner with Courfeyrac on 1827-12-11
log conversation with Courfeyrac on 1827-12-25
log dinner with Courfeyrac on 1828-01-08
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-01-18 for 2 hours
log conversation with Courfeyrac on 1828-01-22
log dinner with Courfeyrac on 1828-02-05
log conversation with Courfeyrac on 1828-02-19
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-02-29 for 2 hours
log dinner with Courfeyrac on 1828-03-04
log visit with Mabeuf on 1828-03-07
I helped Courfeyrac about translations on 1828-03-15
log conversation with Courfeyrac on 1828-03-18
log dinner with Courfeyrac on 1828-04-01
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-04-11 for 2 hours
log conversation with Courfeyrac on 1828-04-15
log dinner with Courfeyrac on 1828-04-29
log conversation with Courfeyrac on 1828-05-13
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-05-23 for 2 hours
log dinner with Courfeyrac on 1828-05-27
log visit with Mabeuf on 1828-06-05
log conversation with Courfeyrac on 1828-06-10
log dinner with Courfeyrac on 1828-06-24
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-07-04 for 2 hours
log conversation with Courfeyrac on 1828-07-08
log dinner with Courfeyrac on 1828-07-22
log conversation with Courfeyrac on 1828-08-05
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-08-15 for 2 hours
log dinner with Courfeyrac on 1828-08-19
log conversation with Courfeyrac on 1828-09-02
log visit with Mabeuf on 1828-09-03
log dinner with Courfeyrac on 1828-09-16
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-09-26 for 2 hours
log conversation with Courfeyrac on 1828-09-30
log dinner with Courfeyrac on 1828-10-14
log conversation with Courfeyrac on 1828-10-28
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-11-07 for 2 hours
log dinner with Courfeyrac on 1828-11-11
log conversation with Courfeyrac on 1828-11-25
log visit with Mabeuf on 1828-12-02
log dinner with Courfeyrac on 1828-12-09
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1828-12-19 for 2 hours
log conversation with Courfeyrac on 1828-12-23
log dinner with Courfeyrac on 1829-01-06
log conversation with Courfeyrac on 1829-01-20
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-01-30 for 2 hours
log dinner with Courfeyrac on 1829-02-03
log conversation with Courfeyrac on 1829-02-17
log visit with Mabeuf on 1829-03-02
log dinner with Courfeyrac on 1829-03-03
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-03-13 for 2 hours
log conversation with Courfeyrac on 1829-03-17
log dinner with Courfeyrac on 1829-03-31
log conversation with Courfeyrac on 1829-04-14
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-04-24 for 2 hours
log dinner with Courfeyrac on 1829-04-28
log conversation with Courfeyrac on 1829-05-12
log dinner with Courfeyrac on 1829-05-26
log visit with Mabeuf on 1829-05-31
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-06-05 for 2 hours
log conversation with Courfeyrac on 1829-06-09
log dinner with Courfeyrac on 1829-06-23
log conversation with Courfeyrac on 1829-07-07
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-07-17 for 2 hours
log dinner with Courfeyrac on 1829-07-21
log conversation with Courfeyrac on 1829-08-04
log dinner with Courfeyrac on 1829-08-18
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-08-28 for 2 hours
log visit with Mabeuf on 1829-08-29
log conversation with Courfeyrac on 1829-09-01
log dinner with Courfeyrac on 1829-09-15
log conversation with Courfeyrac on 1829-09-29
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-10-09 for 2 hours
log dinner with Courfeyrac on 1829-10-13
log conversation with Courfeyrac on 1829-10-27
Courfeyrac helped me about "a coat" on 1829-11-02
log dinner with Courfeyrac on 1829-11-10
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1829-11-20 for 2 hours
log conversation with Courfeyrac on 1829-11-24
log visit with Mabeuf on 1829-11-27
log dinner with Courfeyrac on 1829-12-08
log conversation with Courfeyrac on 1829-12-22
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-01-01 for 2 hours
log dinner with Courfeyrac on 1830-01-05
log conversation with Courfeyrac on 1830-01-19
log dinner with Courfeyrac on 1830-02-02
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-02-12 for 2 hours
log conversation with Courfeyrac on 1830-02-16
log visit with Mabeuf on 1830-02-25
log dinner with Courfeyrac on 1830-03-02
log conversation with Courfeyrac on 1830-03-16
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-03-26 for 2 hours
log dinner with Courfeyrac on 1830-03-30
log conversation with Courfeyrac on 1830-04-13
log dinner with Courfeyrac on 1830-04-27
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-05-07 for 2 hours
log conversation with Courfeyrac on 1830-05-11
log dinner with Courfeyrac on 1830-05-25
log visit with Mabeuf on 1830-05-26
log conversation with Courfeyrac on 1830-06-08
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-06-18 for 2 hours
log dinner with Courfeyrac on 1830-06-22
log conversation with Courfeyrac on 1830-07-06
log dinner with Courfeyrac on 1830-07-20
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-07-30 for 2 hours
log conversation with Courfeyrac on 1830-08-03
log dinner with Courfeyrac on 1830-08-17
log visit with Mabeuf on 1830-08-24
log conversation with Courfeyrac on 1830-08-31
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-09-10 for 2 hours
log dinner with Courfeyrac on 1830-09-14
log conversation with Courfeyrac on 1830-09-28
log dinner with Courfeyrac on 1830-10-12
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-10-22 for 2 hours
log conversation with Courfeyrac on 1830-10-26
log dinner with Courfeyrac on 1830-11-09
log visit with Mabeuf on 1830-11-22
log conversation with Courfeyrac on 1830-11-23
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1830-12-03 for 2 hours
log dinner with Courfeyrac on 1830-12-07
log conversation with Courfeyrac on 1830-12-21
log dinner with Courfeyrac on 1831-01-04
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-01-14 for 2 hours
log conversation with Courfeyrac on 1831-01-18
log dinner with Courfeyrac on 1831-02-01
log conversation with Courfeyrac on 1831-02-15
log visit with Mabeuf on 1831-02-20
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-02-25 for 2 hours
log dinner with Courfeyrac on 1831-03-01
log conversation with Courfeyrac on 1831-03-15
log dinner with Courfeyrac on 1831-03-29
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-04-08 for 2 hours
log conversation with Courfeyrac on 1831-04-12
log dinner with Courfeyrac on 1831-04-26
log conversation with Courfeyrac on 1831-05-10
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-05-20 for 2 hours
log visit with Mabeuf on 1831-05-21
log dinner with Courfeyrac on 1831-05-24
log conversation with Courfeyrac on 1831-06-07
log dinner with Courfeyrac on 1831-06-21
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-07-01 for 2 hours
log conversation with Courfeyrac on 1831-07-05
log dinner with Courfeyrac on 1831-07-19
log conversation with Courfeyrac on 1831-08-02
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-08-12 for 2 hours
log dinner with Courfeyrac on 1831-08-16
log visit with Mabeuf on 1831-08-19
log conversation with Courfeyrac on 1831-08-30
log dinner with Courfeyrac on 1831-09-13
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-09-23 for 2 hours
log conversation with Courfeyrac on 1831-09-27
log dinner with Courfeyrac on 1831-10-11
log conversation with Courfeyrac on 1831-10-25
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-11-04 for 2 hours
log dinner with Courfeyrac on 1831-11-08
log visit with Mabeuf on 1831-11-17
log conversation with Courfeyrac on 1831-11-22
log dinner with Courfeyrac on 1831-12-06
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1831-12-16 for 2 hours
log conversation with Courfeyrac on 1831-12-20

-- 1832. Cosette, the barricade, and a stranger who carried him away.
log dinner with Courfeyrac on 1832-01-03
log conversation with Courfeyrac on 1832-01-17
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1832-01-27 for 2 hours
log dinner with Courfeyrac on 1832-01-31
meet Éponine at "the Gorbeau house" on 1832-02-03
I helped Éponine about "five francs" on 1832-02-03
meet Thénardier at "the Gorbeau house" on 1832-02-04
log conversation with Courfeyrac on 1832-02-14
log dinner with Courfeyrac on 1832-02-28
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1832-03-09 for 2 hours
log conversation with Courfeyrac on 1832-03-13
log dinner with Courfeyrac on 1832-03-27
log conversation with Courfeyrac on 1832-04-10
Éponine helped me about "an address" on 1832-04-10
log meeting with Enjolras, Combeferre and Bossuet at "the Café Musain" on 1832-04-20 for 2 hours
meet Cosette at "the Rue Plumet" on 1832-04-20
deepen Cosette at "the garden" on 1832-04-22 for 2 hours
log dinner with Courfeyrac on 1832-04-24
deepen Cosette at "the garden" on 1832-04-24 for 2 hours
deepen Cosette at "the garden" on 1832-04-26 for 2 hours
deepen Cosette at "the garden" on 1832-04-28 for 2 hours
deepen Cosette at "the garden" on 1832-04-30 for 2 hours
deepen Cosette at "the garden" on 1832-05-02 for 2 hours
deepen Cosette at "the garden" on 1832-05-04 for 2 hours
deepen Cosette at "the garden" on 1832-05-06 for 2 hours
log conversation with Courfeyrac on 1832-05-08
deepen Cosette at "the garden" on 1832-05-08 for 2 hours
deepen Cosette at "the garden" on 1832-05-10 for 2 hours
deepen Cosette at "the garden" on 1832-05-12 for 2 hours
deepen Cosette at "the garden" on 1832-05-14 for 2 hours
deepen Cosette at "the garden" on 1832-05-16 for 2 hours
deepen Cosette at "the garden" on 1832-05-18 for 2 hours
deepen Cosette at "the garden" on 1832-05-20 for 2 hours
log dinner with Courfeyrac on 1832-05-22
deepen Cosette at "the garden" on 1832-05-22 for 2 hours
deepen Cosette at "the garden" on 1832-05-24 for 2 hours
deepen Cosette at "the garden" on 1832-05-26 for 2 hours
deepen Cosette at "the garden" on 1832-05-28 for 2 hours
deepen Cosette at "the garden" on 1832-05-30 for 2 hours
deepen Cosette at "the garden" on 1832-06-01 for 2 hours
deepen Cosette at "the garden" on 1832-06-03 for 2 hours
meet Gavroche at "the barricade" on 1832-06-05
Gavroche helped me about "a letter" on 1832-06-05
I helped Courfeyrac and Gavroche about "the barricade" on 1832-06-05
Éponine helped me about "a musket" on 1832-06-06
meet Jean Valjean at "the barricade" on 1832-06-06
Jean Valjean helped me about "my life" on 1832-06-06 "I did not know it was he who carried me"
log conversation with Monsieur Gillenormand on 1832-06-20
log conversation with Monsieur Gillenormand on 1832-06-27
Monsieur Gillenormand helped me about "my wounds" on 1832-06-30
log conversation with Monsieur Gillenormand on 1832-07-04
log conversation with Monsieur Gillenormand on 1832-07-11
log conversation with Monsieur Gillenormand on 1832-07-18
log conversation with Monsieur Gillenormand on 1832-07-25
log conversation with Monsieur Gillenormand on 1832-08-01
log conversation with Monsieur Gillenormand on 1832-08-08
log conversation with Monsieur Gillenormand on 1832-08-15
log conversation with Monsieur Gillenormand on 1832-08-22
log conversation with Monsieur Gillenormand on 1832-08-29
log conversation with Monsieur Gillenormand on 1832-09-05
deepen Cosette on 1832-09-10 for 2 hours
log conversation with Monsieur Gillenormand on 1832-09-12
deepen Cosette on 1832-09-13 for 2 hours
deepen Cosette on 1832-09-16 for 2 hours
log visit with Jean Valjean on 1832-09-16
log conversation with Monsieur Gillenormand on 1832-09-19
deepen Cosette on 1832-09-19 for 2 hours
deepen Cosette on 1832-09-22 for 2 hours
log visit with Jean Valjean on 1832-09-23
deepen Cosette on 1832-09-25 for 2 hours
log conversation with Monsieur Gillenormand on 1832-09-26
deepen Cosette on 1832-09-28 for 2 hours
log visit with Jean Valjean on 1832-09-30
deepen Cosette on 1832-10-01 for 2 hours
log conversation with Monsieur Gillenormand on 1832-10-03
deepen Cosette on 1832-10-04 for 2 hours
deepen Cosette on 1832-10-07 for 2 hours
log visit with Jean Valjean on 1832-10-07
log conversation with Monsieur Gillenormand on 1832-10-10
deepen Cosette on 1832-10-10 for 2 hours
deepen Cosette on 1832-10-13 for 2 hours
log visit with Jean Valjean on 1832-10-14
deepen Cosette on 1832-10-16 for 2 hours
log conversation with Monsieur Gillenormand on 1832-10-17
deepen Cosette on 1832-10-19 for 2 hours
log visit with Jean Valjean on 1832-10-21
deepen Cosette on 1832-10-22 for 2 hours
log conversation with Monsieur Gillenormand on 1832-10-24
deepen Cosette on 1832-10-25 for 2 hours
deepen Cosette on 1832-10-28 for 2 hours
log visit with Jean Valjean on 1832-10-28
log conversation with Monsieur Gillenormand on 1832-10-31
deepen Cosette on 1832-10-31 for 2 hours
deepen Cosette on 1832-11-03 for 2 hours
log visit with Jean Valjean on 1832-11-04
deepen Cosette on 1832-11-06 for 2 hours
log conversation with Monsieur Gillenormand on 1832-11-07
deepen Cosette on 1832-11-09 for 2 hours
log visit with Jean Valjean on 1832-11-11
deepen Cosette on 1832-11-12 for 2 hours
log conversation with Monsieur Gillenormand on 1832-11-14
deepen Cosette on 1832-11-15 for 2 hours
deepen Cosette on 1832-11-18 for 2 hours
log visit with Jean Valjean on 1832-11-18
log conversation with Monsieur Gillenormand on 1832-11-21
deepen Cosette on 1832-11-21 for 2 hours
deepen Cosette on 1832-11-24 for 2 hours
log visit with Jean Valjean on 1832-11-25
deepen Cosette on 1832-11-27 for 2 hours
log conversation with Monsieur Gillenormand on 1832-11-28
deepen Cosette on 1832-11-30 for 2 hours
Cosette helped me about "learning to walk again" on 1832-12-01
log visit with Jean Valjean on 1832-12-02
deepen Cosette on 1832-12-03 for 2 hours
log conversation with Monsieur Gillenormand on 1832-12-05
deepen Cosette on 1832-12-06 for 2 hours
deepen Cosette on 1832-12-09 for 2 hours
log visit with Jean Valjean on 1832-12-09
log conversation with Monsieur Gillenormand on 1832-12-12
deepen Cosette on 1832-12-12 for 2 hours
deepen Cosette on 1832-12-15 for 2 hours
log visit with Jean Valjean on 1832-12-16
deepen Cosette on 1832-12-18 for 2 hours
log conversation with Monsieur Gillenormand on 1832-12-19
deepen Cosette on 1832-12-21 for 2 hours
log visit with Jean Valjean on 1832-12-23
deepen Cosette on 1832-12-24 for 2 hours
log conversation with Monsieur Gillenormand on 1832-12-26
deepen Cosette on 1832-12-27 for 2 hours
deepen Cosette on 1832-12-30 for 2 hours
log visit with Jean Valjean on 1832-12-30

-- 1833. The winter of getting well.
log conversation with Monsieur Gillenormand on 1833-01-02
deepen Cosette on 1833-01-02 for 2 hours
deepen Cosette on 1833-01-05 for 2 hours
log visit with Jean Valjean on 1833-01-06
deepen Cosette on 1833-01-08 for 2 hours
log conversation with Monsieur Gillenormand on 1833-01-09
I helped Cosette about "the wedding" on 1833-01-10
deepen Cosette on 1833-01-11 for 2 hours
log visit with Jean Valjean on 1833-01-13
deepen Cosette on 1833-01-14 for 2 hours
log conversation with Monsieur Gillenormand on 1833-01-16
deepen Cosette on 1833-01-17 for 2 hours
deepen Cosette on 1833-01-20 for 2 hours
log visit with Jean Valjean on 1833-01-20
log conversation with Monsieur Gillenormand on 1833-01-23
deepen Cosette on 1833-01-23 for 2 hours
deepen Cosette on 1833-01-26 for 2 hours
log visit with Jean Valjean on 1833-01-27
deepen Cosette on 1833-01-29 for 2 hours
log conversation with Monsieur Gillenormand on 1833-01-30
deepen Cosette on 1833-02-01 for 2 hours
log visit with Jean Valjean on 1833-02-03
deepen Cosette on 1833-02-04 for 2 hours
log conversation with Monsieur Gillenormand on 1833-02-06
deepen Cosette on 1833-02-07 for 2 hours
deepen Cosette on 1833-02-10 for 2 hours
log visit with Jean Valjean on 1833-02-10
deepen Cosette on 1833-02-13 for 2 hours

-- Those who fell at the barricade, and Mabeuf and Éponine with them. What they did stays.
contact Courfeyrac, Enjolras, Combeferre, Bossuet, Joly, Feuilly and Bahorel never
contact Gavroche, Éponine, Mabeuf never

-- What he owes, and what he promised.
promise Cosette "never to part" on 1832-06-03
Jean Valjean promised me "Cosette's six hundred thousand francs" by 1833-02-16 on 1832-12-20
keep promise from Jean Valjean on 1833-02-14

-- Who knows whom.
I know Monsieur Gillenormand well as "family"
I know Courfeyrac very well as "friend" since 1827-07
Jean Valjean knows Cosette very well
Cosette knows Jean Valjean very well
Javert knows Jean Valjean very well
Jean Valjean knows Javert well
Jean Valjean knows Thénardier well
Thénardier knows Jean Valjean well
Jean Valjean knows Fantine well since 1820
Jean Valjean knows Fauchelevent well
Jean Valjean knows Bishop Myriel well since 1815
Courfeyrac knows Enjolras very well
Enjolras knows Combeferre very well
Combeferre knows Courfeyrac very well
Bossuet knows Joly very well
Enjolras knows Javert somewhat
Gavroche knows Courfeyrac well
Thénardier knows Babet and Gueulemer well
Éponine knows Thénardier well
Monsieur Gillenormand knows Mademoiselle Gillenormand very well
Mabeuf knows Mother Plutarch well
Jean Valjean values silence
Enjolras values duty
Courfeyrac excels at friendship
I can law since 1830
I can translations since 1828

want Cosette in my five
want Jean Valjean to know me better

"""##),
  ]
}
