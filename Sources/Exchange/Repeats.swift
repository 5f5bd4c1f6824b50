extension Sequence where Element: Hashable {
  /// Each element once, where it is first.
  ///
  /// Complexity: O(length).
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension ContactRecord {
  /// Leaves each value once, where it is first.
  ///
  /// Complexity: O(length).
  mutating func removeRepeats() {
    let lists: [WritableKeyPath<ContactRecord, [String]>] = [
      \.nicknames, \.emails, \.phones, \.profiles, \.pages, \.labels,
    ]
    for list in lists { self[keyPath: list] = self[keyPath: list].withoutRepeats }
  }
}
