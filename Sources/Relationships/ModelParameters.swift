/// The values that every formula of the model reads.
///
/// A value, passed to each computation: two stores, or a `suppose`, can use different ones. The
/// rates that follow from the half-lives are kept ready, as every event needs them.
package struct ModelParameters: Hashable, Sendable {
  private var values: [Double]
  /// Rates of the two reservoirs for ordinary ties and for kin.
  private(set) var ordinary: DecayRates
  private(set) var kin: DecayRates

  /// The defaults of the table.
  package init() {
    self.init(values: Parameter.table.map(\.usual))
  }

  private init(values: [Double]) {
    self.values = values
    self.ordinary = DecayRates(values, factor: 1)
    self.kin = DecayRates(values, factor: values[ParameterKey.kinRate.rawValue])
  }

  /// The value of a parameter, in the unit of its row.
  package subscript(key: ParameterKey) -> Double { values[key.rawValue] }

  /// Days or a count, as a whole number.
  func whole(_ key: ParameterKey) -> Int { Int(self[key].rounded()) }

  /// These parameters with one changed, or why it cannot be.
  package func setting(
    _ name: String, to value: Double
  ) -> Result<ModelParameters, ParameterProblem> {
    guard let key = ParameterKey(name: name) else { return .failure(.unknownName) }
    let range = key.parameter.range
    guard range.contains(value) else { return .failure(.outOfRange(range)) }
    var values = values
    values[key.rawValue] = value
    return .success(ModelParameters(values: values))
  }
}

/// Why a parameter was not changed.
package enum ParameterProblem: Error, Hashable, Sendable {
  case unknownName
  /// The value is not a number within the bounds.
  case outOfRange(ClosedRange<Double>)
}

/// The rates of the two reservoirs of a pair, per day.
struct DecayRates: Hashable, Sendable {
  /// a: fresh hours settle or go.
  var fresh: Double
  /// b: settled hours fade.
  var settled: Double
  /// a/(a − b): settled hours that one fresh hour yields before fading.
  var transfer: Double

  /// The ranges of the half-lives keep a above b.
  fileprivate init(_ values: [Double], factor: Double) {
    fresh = logarithmOfTwo / values[ParameterKey.freshHalfLife.rawValue]
    settled = factor * logarithmOfTwo / values[ParameterKey.settledHalfLife.rawValue]
    transfer = fresh / (fresh - settled)
  }
}
