import Foundation

/// SwiftPM gives an executable an entry point of its own, so that libFuzzer's is not used.
@main enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runLibFuzzer(&count, &arguments, checkOneInput))
  }
}

/// libFuzzer for programs with an entry point: reads its flags, then calls `check` for every input.
@_extern(c, "LLVMFuzzerRunDriver")
private func runLibFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Checks one input. A property that does not hold ends the process, and libFuzzer keeps the input.
private func checkOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer may pass null for an empty input.
  let bytes = UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
  switch target {
  case "statements": checkStatements(of: bytes)
  case "imports": checkImports(of: bytes)
  case _: checkProperties(of: bytes)
  }
  return 0
}

/// What `WHOKNOWS_FUZZ_TARGET` asks for: `statements` runs what is read, `imports` takes it for a file
/// that is imported; else it is read as a program.
private let target = ProcessInfo.processInfo.environment["WHOKNOWS_FUZZ_TARGET"]

func require(_ holds: Bool, _ property: @autoclosure () -> String) {
  if !holds { violated(property()) }
}

func violated(_ property: String) -> Never {
  fatalError("violated: \(property)")
}
