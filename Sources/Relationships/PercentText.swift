/// A share as people read it: `41 %`.
///
/// What is more than nothing and less than all is never rounded to either: shares above 0 and below
/// half a per cent give `<1 %`, those from 99.5 % and below 100 % give `>99 %`.
///
/// - Parameter share: 0…1; other values are written as they are, what is no number as `–`.
package func percentText(_ share: Double) -> String {
  guard share.isFinite else { return "–" }
  if share > 0 && share < 0.005 { return "<1 %" }
  if share < 1 && share >= 0.995 { return ">99 %" }
  let rounded = (share * 100).rounded(.toNearestOrAwayFromZero)
  // Whole numbers that large have no exact place in an Int.
  return "\(rounded.magnitude < 0x1p53 ? String(Int(rounded)) : rounded.description) %"
}
