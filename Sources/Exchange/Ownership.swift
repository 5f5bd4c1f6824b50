import Relationships

extension Correspondent {
  /// What two mentions of one person are compared by: the address, else the name.
  package var identity: String { address ?? name.map(matchingKey) ?? "" }
}

/// Whose mailbox, calendar or LinkedIn file the records are of, as `Correspondent.identity`.
///
/// These are the identities that the user told (`told`), those that the file gives as its owner's, and
/// one more that is derived: whoever takes part in more than half of the records, and in strictly more
/// than anybody else. In a file of somebody's own, everything is to or from that one person, whereas
/// even the best friend is missing in some of it. Where two take part equally often (a mailbox of
/// mail with one other person) nothing tells them apart, and nothing is derived: the user is asked.
///
/// Only records with two sides count: a message to nobody says nothing about whom it was for. And
/// those who are known to be the owner count as one, so that a user with three addresses is not taken
/// for less frequent than whoever writes to all of them.
///
/// A file may give somebody with an address here and by name alone there (LinkedIn's recipients of old):
/// where one address only goes with a name, the name counts as that person's.
///
/// Complexity: O(records × who takes part).
package func ownAddresses(in records: [InteractionRecord], told: Set<String>) -> Set<String> {
  let names = NamesOfAddresses(in: records)
  var own = Set(told.map { mailAddress($0) ?? profileAddress($0) ?? matchingKey($0) })
  for record in records { own.formUnion(record.ownAddresses) }
  if let derived = mostFrequent(in: records, names, besides: own) { own.insert(derived) }
  return own.union(names.names(of: own))
}

/// The names that go with one address only.
private struct NamesOfAddresses {
  /// By the key of the name; nil where it goes with several.
  private var addresses: [String: String?] = [:]

  init(in records: [InteractionRecord]) {
    for record in records {
      for case let correspondent? in [record.sender] + record.others {
        guard let name = correspondent.name, let address = correspondent.address else { continue }
        let key = matchingKey(name)
        if let known = addresses[key], known != address {
          addresses[key] = .some(nil)
        } else {
          addresses[key] = address
        }
      }
    }
  }

  func identity(of correspondent: Correspondent) -> String {
    guard correspondent.address == nil else { return correspondent.identity }
    return (addresses[correspondent.identity] ?? nil) ?? correspondent.identity
  }

  func names(of own: Set<String>) -> [String] {
    addresses.compactMap { name, address in address.map(own.contains) == true ? name : nil }
  }
}

/// Who takes part in most records, where that is clear and no one of `known`.
private func mostFrequent(
  in records: [InteractionRecord], _ names: NamesOfAddresses, besides known: Set<String>
) -> String? {
  var counts: [String: Int] = [:]
  var knownCount = 0
  var total = 0
  for record in records {
    let people = Set(([record.sender] + record.others).compactMap { $0.map(names.identity) })
    guard people.count > 1 else { continue }
    total += 1
    if !people.isDisjoint(with: known) { knownCount += 1 }
    for person in people where !known.contains(person) { counts[person, default: 0] += 1 }
  }
  guard let most = counts.values.max(), most * 2 > total, most > knownCount else { return nil }
  let leading = counts.filter { $0.value == most }
  return leading.count == 1 ? leading.first?.key : nil
}
