/// Whether somebody still waits for a rendering: asked between rows.
package struct Patience {
  static var endless: Patience { Patience { false } }

  private let hasEnded: () -> Bool

  /// - Parameter hasEnded: answers at once; asked once a row.
  package init(hasEnded: @escaping () -> Bool) { self.hasEnded = hasEnded }

  func check() throws(RenderingInterrupted) {
    if hasEnded() { throw RenderingInterrupted() }
  }
}

/// Nobody waits for the rendering any more.
package struct RenderingInterrupted: Error {}
