/// Unicode cut into the fewest classes that a family of scalar sets can tell apart.
struct ScalarClasses: Sendable {
  /// By class, the numbers of the sets that hold its scalars.
  private(set) var members: [[Int]] = []
  private var ascii: [Int] = []
  private var listed: [UInt32: Int] = [:]
  private var byCategory: [String: Int] = [:]

  var count: Int { members.count }

  init(telling sets: [ScalarSet]) {
    var classes: [[Int]: Int] = [:]
    var members: [[Int]] = []
    func classNumber(_ signature: [Int]) -> Int {
      if let known = classes[signature] { return known }
      classes[signature] = members.count
      members.append(signature)
      return members.count - 1
    }

    for range in Set(sets.flatMap(\.ranges)) {
      for value in range where listed[value] == nil {
        guard let scalar = Unicode.Scalar(value) else { continue }
        listed[value] = classNumber(sets.indices.filter { sets[$0].contains(scalar) })
      }
    }
    for code in Unicode.GeneralCategory.codes {
      byCategory[code] = classNumber(
        sets.indices.filter { sets[$0].containsUnlisted(category: code) })
    }
    self.members = members
    ascii = (0..<128).map { lookUp(Unicode.Scalar(UInt8($0))) }
  }

  /// The class of `scalar`.
  func number(of scalar: Unicode.Scalar) -> Int {
    scalar.isASCII ? ascii[Int(scalar.value)] : lookUp(scalar)
  }

  private func lookUp(_ scalar: Unicode.Scalar) -> Int {
    if let number = listed[scalar.value] { return number }
    guard let number = byCategory[scalar.properties.generalCategory.code] else {
      preconditionFailure("every scalar has one of the thirty categories")
    }
    return number
  }
}
