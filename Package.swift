// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Yishi",
  products: [],
  targets: [
    .target(name: "SourceText"),
    .target(name: "Deliberation", dependencies: ["SourceText"]),
    .target(name: "Minutes", dependencies: ["Deliberation", "SourceText"]),
    .testTarget(
      name: "MinutesTests", dependencies: ["Minutes", "Deliberation", "SourceText"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
