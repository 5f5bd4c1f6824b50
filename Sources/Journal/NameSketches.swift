import Relationships

/// What a name must share with a misspelling of it: the filter before the edit distance.
struct NameSketch {
  /// One bit for each letter that occurs, digits left out. An edit changes at most two bits.
  var letters: UInt64
  /// A hash of the key without its digits.
  var wordHash: UInt32
  /// Characters of the key.
  var length: UInt16
  var hasDigits: Bool

  init(_ key: String) {
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    letters = 0
    length = 0
    hasDigits = false
    for scalar in key.unicodeScalars {
      length = length == .max ? .max : length + 1
      if ("0"..."9").contains(scalar) {
        hasDigits = true
      } else {
        letters |= 1 << UInt64(scalar.value % 64)
        hash = (hash ^ scalar.value) &* 16_777_619
      }
    }
    wordHash = hash
  }

  /// False where the names cannot be within the edits, or differ in digits only.
  func mayBeSimilar(to other: NameSketch, mostEdits: Int) -> Bool {
    abs(Int(length) - Int(other.length)) <= mostEdits
      && (letters ^ other.letters).nonzeroBitCount <= 2 * mostEdits
      && !(wordHash == other.wordHash && (hasDigits || other.hasDigits))
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn one key
  /// into the other, or nil where it is 0 or above `limit`, or only digits differ.
  ///
  /// Optimal string alignment. Complexity: O(length²), for keys that passed the filter.
  static func edits(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    guard left != right, withoutDigits(left) != withoutDigits(right) || !hasDigit(left + right)
    else { return nil }
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard abs(a.count - b.count) <= limit else { return nil }
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var best = min(above[j + 1], row[j]) + 1
        best = min(best, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    let distance = above[b.count]
    return (1...limit).contains(distance) ? distance : nil
  }

  private static func hasDigit(_ key: String) -> Bool {
    key.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  private static func withoutDigits(_ key: String) -> [Unicode.Scalar] {
    key.unicodeScalars.filter { !("0"..."9").contains($0) }
  }
}

/// The sketches of all names: 24 bytes each, looked through in one pass.
struct NameSketches {
  private var sketches: [NameSketch] = []
  private var people: [PersonID] = []

  mutating func add(_ key: String, of person: PersonID) {
    sketches.append(NameSketch(key))
    people.append(person)
  }

  /// The people with a name that may be within the edits of the key, each once.
  func candidates(for key: String, mostEdits: Int) -> [PersonID] {
    let sought = NameSketch(key)
    var found: [PersonID] = []
    var seen: Set<PersonID> = []
    for index in sketches.indices
    where sketches[index].mayBeSimilar(to: sought, mostEdits: mostEdits) {
      if seen.insert(people[index]).inserted { found.append(people[index]) }
    }
    return found
  }
}
