/// Steele, Lea and Flood's SplitMix64: the model's only randomness, the same on every machine.
package struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0 ..< 1 with 53 random bits.
  ///
  /// Own arithmetic here and in `below(_:)`, because the library may change how it draws a range.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0 ..< bound, every one equally likely.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is nothing below 0")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    // Lemire's rejection of the few low products that would favour some results.
    while product.low < bound, product.low < (0 &- bound) % bound {
      product = next().multipliedFullWidth(by: bound)
    }
    return Int(product.high)
  }
}
