// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// A static executable starts in two thirds of the time: nothing is left for the dynamic linker. It
/// needs the libraries' archives, which Debian's -dev packages bring.
let archives = ["edit", "sqlite3", "tinfo", "bsd", "md"]
let hasArchives = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"].contains { folder in
  archives.allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/lib\($0).a") }
}
let startUp: [LinkerSetting] =
  hasArchives
  ? [
    .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release)),
    .linkedLibrary("tinfo", .when(platforms: [.linux], configuration: .release)),
    .linkedLibrary("bsd", .when(platforms: [.linux], configuration: .release)),
    .linkedLibrary("md", .when(platforms: [.linux], configuration: .release)),
  ] : []

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// The long proof asks the parser for what may follow at every prefix of a million texts:
/// unoptimised that takes hours.
let isLong = ProcessInfo.processInfo.environment["WHOKNOWS_LONG"] != nil
let proven: [SwiftSetting] =
  strict + (isLong ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])

let package = Package(
  name: "whoknows",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "whoknows", targets: ["whoknows"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .target(name: "SourceText", swiftSettings: proven),
    .target(name: "NetLanguage", dependencies: ["SourceText"], swiftSettings: proven),
    .target(name: "Relationships", swiftSettings: strict),
    .target(
      name: "Journal",
      dependencies: [
        "Relationships", .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["SourceText", "Relationships"], swiftSettings: strict),
    .target(
      name: "Interpreter",
      dependencies: ["SourceText", "NetLanguage", "Relationships", "Journal", "Exchange"],
      swiftSettings: strict),
    .target(
      name: "Presentation", dependencies: ["SourceText", "Relationships"], swiftSettings: strict),
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(
      name: "LineEditor", dependencies: ["CEditline", "SourceText"], swiftSettings: strict),
    .executableTarget(
      name: "whoknows",
      dependencies: [
        "SourceText", "NetLanguage", "Relationships", "Journal", "Interpreter", "Presentation",
        "LineEditor", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: startUp),
    // The recogniser judges thousands of sentences: unoptimised it takes minutes.
    .target(
      name: "GrammarKit", path: "Tests/GrammarKit",
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(
      name: "NetLanguageTests", dependencies: ["NetLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "GrammarTests", dependencies: ["GrammarKit", "NetLanguage", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "RelationshipsTests", dependencies: ["Relationships"], exclude: ["Oracles"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Journal", "Relationships", .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "RandomLives", dependencies: ["Relationships"], path: "Tests/RandomLives",
      swiftSettings: strict),
    .target(name: "Attacks", path: "Tests/Attacks", swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Relationships", "SourceText"],
      exclude: ["Oracles"], swiftSettings: strict),
    .testTarget(
      name: "InterpreterTests",
      dependencies: [
        "Attacks", "Interpreter", "Journal", "NetLanguage", "Presentation", "RandomLives",
        "Relationships", "SourceText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SafetyTests",
      dependencies: [
        "Attacks", "Interpreter", "Journal", "NetLanguage", "Presentation", "RandomLives",
        "Relationships", "SourceText", "whoknows",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PresentationTests",
      dependencies: ["Attacks", "Presentation", "Relationships", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "LineEditorTests", dependencies: ["LineEditor", "SourceText"],
      swiftSettings: strict),
    .executableTarget(
      name: "editor-demo", dependencies: ["LineEditor"], path: "Tests/EditorDemo",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Attacks", "SourceText", "editor-demo", "whoknows"],
      swiftSettings: strict),
  ]
)

// The fuzzer needs a toolchain with libFuzzer, and everything under test compiled for it. The
// compiler's own -sanitize=fuzzer also records every comparison, which takes half of the time; it
// gives coverage alone where some sanitizer is named, and `undefined` adds no check to Swift.
if ProcessInfo.processInfo.environment["WHOKNOWS_FUZZ"] != nil {
  let coverage = ["-sanitize=undefined", "-sanitize-coverage=edge,inline-8bit-counters,pc-table"]
  let watched: [SwiftSetting] = [.unsafeFlags(coverage.flatMap { ["-Xfrontend", $0] })]
  let tested = [
    "SourceText", "NetLanguage", "Relationships", "Journal", "Exchange", "Interpreter",
    "Presentation",
  ]
  for target in package.targets where tested.contains(target.name) {
    target.swiftSettings = strict + watched
  }
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: (tested + ["Attacks"]).map { .init(stringLiteral: $0) },
      path: "Tests/Fuzz", exclude: ["Seeds"],
      swiftSettings: strict + watched + [
        .unsafeFlags(["-parse-as-library"]), .enableExperimentalFeature("Extern"),
      ],
      linkerSettings: [
        .unsafeFlags(["-sanitize=fuzzer"]),
        .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux])),
      ]))
}
