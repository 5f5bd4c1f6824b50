#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The only file that touches C mathematics: the rest of the model sees these three names.

/// e to the power of `exponent`.
@inline(__always)
func exponential(_ exponent: Double) -> Double { exp(exponent) }

/// Natural logarithm; −∞ at 0.
@inline(__always)
func logarithm(_ value: Double) -> Double { log(value) }

/// The natural logarithm of 2: a half-life of h days is a rate of `logarithmOfTwo / h` per day.
let logarithmOfTwo = 0.693_147_180_559_945_3

/// What is left of 1 after `days` with the given half-life, in days; 1 for days before it began.
@inline(__always)
func remainder(after days: Int, halfLife: Double) -> Double {
  days <= 0 ? 1 : exponential(-logarithmOfTwo * Double(days) / halfLife)
}
