import Foundation
import Testing

/// A script that arrives on a pipe can be read once only, and is read twice.
@Suite struct PipeTests {
  /// A line before, 1.5 MB of comment, a line after.
  private func long(_ last: String) -> String {
    let filling = "-- " + String(repeating: "x", count: 1_500) + "\n"
    return "print \"first\"\n" + String(repeating: filling, count: 1_000) + last + "\n"
  }

  /// What the program prints that reads a script from a pipe, with no other folder for what it has
  /// to put aside.
  private func output(of script: String, in folder: Folder) throws -> String {
    try folder.write(script, to: "script.net")
    try FileManager.default.createDirectory(
      atPath: folder.file("aside"), withIntermediateDirectories: false)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "cat script.net | TMPDIR=aside \"$0\" --store :memory: 2>&1", Victim.program,
    ]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aLongPipeIsReadTwiceAndLeavesNothing() throws {
    let folder = try Folder()
    #expect(try output(of: long("print \"last\""), in: folder) == "first\nlast\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("aside")).isEmpty)
  }

  @Test func aMistakeAtTheEndOfALongPipeStopsAllOfIt() throws {
    let folder = try Folder()
    let said = try output(of: long("meet alice"), in: folder)
    #expect(said.hasPrefix("standard input:1002:6: E0102"))
    #expect(!said.contains("first\n"))
  }
}
