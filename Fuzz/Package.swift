// swift-tools-version: 6.1
import PackageDescription

/// One libFuzzer program a reader of untrusted input. A package of its own, because the flags below
/// are unsafe ones and must never stand in the manifest that embedders resolve.
let programs = ["FuzzSurface", "FuzzScript", "FuzzMinutes", "FuzzCaseJSON", "FuzzJournal"]

let package = Package(
  name: "YishiFuzz",
  dependencies: [.package(name: "Yishi", path: "..")],
  targets: programs.map { program in
    .executableTarget(
      name: program,
      dependencies: [.product(name: "Yishi", package: "Yishi")],
      // libFuzzer brings `main`.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    )
  },
  swiftLanguageModes: [.v6]
)
