/// A number for each of some people, found in a few instructions.
///
/// Ids are given one after the other, so that an array by id is small. Those of a damaged store may be
/// any number, and are looked up.
package struct PersonIndex {
  private var numbers: [Int32] = []
  private var others: [PersonID: Int32] = [:]

  private static let none: Int32 = -1
  private static let bound = 1 << 24

  /// - Parameter highest: the highest id expected; room is made for it at once.
  package init(through highest: PersonID = .me) {
    guard let place = PersonIndex.place(of: highest) else { return }
    numbers = Array(repeating: PersonIndex.none, count: place + 1)
  }

  /// The number of a person, not negative; nil for whom none was set.
  ///
  /// Complexity: O(1); setting takes memory up to the highest id.
  package subscript(person: PersonID) -> Int? {
    get {
      guard let place = PersonIndex.place(of: person) else { return others[person].map { Int($0) } }
      guard place < numbers.count, numbers[place] != PersonIndex.none else { return nil }
      return Int(numbers[place])
    }
    set {
      let number = newValue.map { Int32($0) }
      guard let place = PersonIndex.place(of: person) else {
        others[person] = number
        return
      }
      if place >= numbers.count {
        let missing = max(place + 1, 2 * numbers.count) - numbers.count
        numbers.append(contentsOf: repeatElement(PersonIndex.none, count: missing))
      }
      numbers[place] = number ?? PersonIndex.none
    }
  }

  /// Numbers those who have a number anew, from 0 in the order of ids.
  ///
  /// - Returns: the people by their numbers.
  /// - Complexity: O(h) for the highest id h.
  mutating func renumber() -> [PersonID] {
    let apart = others.keys.sorted()
    var people = apart.filter { $0.rawValue < 0 }
    people.reserveCapacity(apart.count + numbers.count { $0 != PersonIndex.none })
    for place in numbers.indices where numbers[place] != PersonIndex.none {
      numbers[place] = Int32(people.count)
      people.append(PersonID(rawValue: Int64(place)))
    }
    people += apart.filter { $0.rawValue >= 0 }
    for (number, person) in people.enumerated() where PersonIndex.place(of: person) == nil {
      others[person] = Int32(number)
    }
    return people
  }

  private static func place(of person: PersonID) -> Int? {
    person.rawValue >= 0 && person.rawValue < bound ? Int(person.rawValue) : nil
  }
}

/// Some people, of whom it is asked often whether somebody is among them.
package struct PersonSet {
  private var index: PersonIndex

  /// - Parameter highest: the highest id expected; room is made for it at once.
  package init(through highest: PersonID = .me) { index = PersonIndex(through: highest) }

  package mutating func insert(_ person: PersonID) { index[person] = 0 }

  package func contains(_ person: PersonID) -> Bool { index[person] != nil }
}
