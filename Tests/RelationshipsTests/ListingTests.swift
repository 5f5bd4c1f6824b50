import Relationships
import Testing

@Suite struct ListingTests {
  @Test func textGivesBackWhatWasSaid() {
    var listing = Listing()
    listing.add(.name, "Alice Jones")
    listing.add(.email, "alice@example.com")
    listing.add(.email, "a.jones@acme.example")
    listing.add(.profile, "linkedin.com/in/alice")
    listing.add(.company, "Acme\nSons")
    listing.add(.email, "alice@example.com")
    listing.add(.role, nil)
    listing.add(.city, "")
    #expect(Listing(text: listing.text) == listing)
    #expect(listing[.email] == ["alice@example.com", "a.jones@acme.example"])
    #expect(listing[.company] == ["Acme Sons"])
    #expect(listing[.role].isEmpty && listing[.city].isEmpty)
    #expect(
      listing.addresses == ["alice@example.com", "a.jones@acme.example", "linkedin.com/in/alice"])
  }

  /// A later version may say more.
  @Test func whatIsNotKnownIsPassedOver() {
    let listing = Listing(text: "name Alice\nshoe-size 39\nnothing\n\nemail a@b.c")
    #expect(listing.text == "name Alice\nemail a@b.c")
  }

  /// A space is one character with a mark behind it: what follows the field's word is read by scalars.
  @Test func aValueMayBeginWithAMark() {
    var listing = Listing()
    listing.add(.name, "\u{0301}Zoe")
    #expect(Listing(text: listing.text) == listing)
  }
}
