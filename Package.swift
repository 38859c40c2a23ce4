// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Yishi",
  products: [],
  targets: [
    .target(name: "SourceText"),
    .target(name: "ProcedureScript", dependencies: ["SourceText"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(
      name: "ProcedureScriptTests", dependencies: ["ProcedureScript", "SourceText"]),
  ],
  swiftLanguageModes: [.v6]
)
