import Exchange
import Relationships
import Testing

@Suite struct OwnershipTests {
  /// A message as `from to to …`; who has no `@` is a name. `*` is nobody.
  private func records(_ messages: String...) -> [InteractionRecord] {
    messages.map { message in
      let people = message.split(separator: " ").map { person in
        let isAddress = person.contains("@")
        return Correspondent(
          name: isAddress ? nil : String(person), address: isAddress ? String(person) : nil)
      }
      var record = InteractionRecord(.email, key: message, day: Day(number: 0))
      record.sender = people.first?.name == "*" ? nil : people.first
      record.others = Array(people.dropFirst())
      return record
    }
  }

  @Test func whoTakesPartInEverythingIsTheOwner() {
    let mail = records(
      "me@m.example a@x.example", "b@x.example me@m.example", "c@x.example me@m.example")
    #expect(ownAddresses(in: mail, told: []) == ["me@m.example"])
    let meetings = records("* Me Alice", "* ME Bo", "* me Cy")
    #expect(ownAddresses(in: meetings, told: []) == ["me"])
  }

  @Test func nothingTellsTwoApart() {
    let mail = records("me@m.example a@x.example", "a@x.example me@m.example")
    #expect(ownAddresses(in: mail, told: []).isEmpty)
    #expect(ownAddresses(in: mail, told: ["me@m.example"]) == ["me@m.example"])
    #expect(ownAddresses(in: [], told: []).isEmpty)
  }

  @Test func halfIsNotEnough() {
    let mail = records(
      "a@x.example b@x.example", "a@x.example c@x.example", "d@x.example e@x.example",
      "f@x.example g@x.example")
    #expect(ownAddresses(in: mail, told: []).isEmpty)
  }

  @Test func aMessageToNobodyIsNoSign() {
    let mail = records(
      "a@x.example", "a@x.example", "b@x.example me@m.example", "me@m.example c@x.example")
    #expect(ownAddresses(in: mail, told: []) == ["me@m.example"])
    #expect(ownAddresses(in: records("a@x.example", "a@x.example a@x.example"), told: []).isEmpty)
  }

  @Test func whatTheFileAndTheUserSayCounts() {
    var mail = records("a@x.example b@x.example")
    mail[0].ownAddresses = ["b@x.example"]
    #expect(ownAddresses(in: mail, told: ["ME@m.example"]) == ["me@m.example", "b@x.example"])
    #expect(
      ownAddresses(in: [], told: ["Zoë Qué", "https://www.linkedin.com/in/Zoe-Q/"]) == [
        "zoe que", "linkedin.com/in/zoe-q",
      ])
  }

  /// The user's addresses count as one, however the mail is spread over them.
  @Test func aFriendOfThreeAddressesIsNotTheOwner() {
    let mail = records(
      "boss@x.example me@1.example", "boss@x.example me@2.example", "me@3.example boss@x.example",
      "me@1.example a@x.example")
    let told: Set = ["me@1.example", "me@2.example", "me@3.example"]
    #expect(ownAddresses(in: mail, told: told) == told)
  }

  @Test func aNewAddressIsFoundBesideTheToldOne() {
    let mail = records(
      "new@m.example a@x.example", "b@x.example new@m.example", "old@m.example c@x.example")
    #expect(
      ownAddresses(in: mail, told: ["old@m.example"]) == ["old@m.example", "new@m.example"])
  }

  /// LinkedIn gave senders a profile, and recipients only a name.
  @Test func aNameThatGoesWithOneAddressIsTheSamePerson() {
    func record(_ key: String, _ sender: Correspondent, _ other: Correspondent) -> InteractionRecord
    {
      var record = InteractionRecord(.message, key: key, day: Day(number: 20_000))
      record.sender = sender
      record.others = [other]
      return record
    }
    let me = Correspondent(name: "Ada Roe", address: "linkedin.com/in/ada")
    let records = [
      record("1", me, Correspondent(name: "Bo Lind", address: nil)),
      record(
        "2", Correspondent(name: "Cy Moe", address: "linkedin.com/in/cy"),
        Correspondent(name: "Ada Roe", address: nil)),
      record("3", me, Correspondent(name: "Di Fox", address: nil)),
    ]
    #expect(ownAddresses(in: records, told: []) == ["linkedin.com/in/ada", "ada roe"])
    // A name of two addresses tells nothing.
    let two =
      records + [
        record("4", Correspondent(name: "Ada Roe", address: "linkedin.com/in/other"), me)
      ]
    #expect(ownAddresses(in: two, told: ["linkedin.com/in/ada"]) == ["linkedin.com/in/ada"])
  }
}
