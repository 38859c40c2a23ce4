// swift-tools-version: 6.1
import PackageDescription

/// Lua is linked statically, so that a build pins the exact interpreter; `YISHI_LUA_SHARED=1` asks for
/// the shared library instead. The module map carries no pkg-config name, or `-llua5.4` would win.
let luaLibrary: LinkerSetting =
  Context.environment["YISHI_LUA_SHARED"] == "1"
  ? .linkedLibrary("lua5.4") : .linkedLibrary(":liblua5.4.a")

let package = Package(
  name: "Yishi",
  products: [],
  targets: [
    // Hosting Lua: a map of the system's library, the C that may touch it, the safe face in Swift.
    .systemLibrary(name: "CLua", providers: [.apt(["liblua5.4-dev"])]),
    .target(
      name: "CLuaShim",
      dependencies: ["CLua"],
      linkerSettings: [luaLibrary, .linkedLibrary("m"), .linkedLibrary("dl")]
    ),
    .target(name: "LuaVM", dependencies: ["CLuaShim"]),

    // The domain: texts with places, deliberation as values and pure functions.
    .target(name: "SourceText"),
    .target(name: "Deliberation", dependencies: ["SourceText"]),
    .target(name: "Minutes", dependencies: ["Deliberation", "SourceText"]),
    .target(name: "Reporting", dependencies: ["Deliberation", "SourceText"]),

    .testTarget(name: "LuaVMTests", dependencies: ["LuaVM"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "DeliberationTests", dependencies: ["Deliberation", "SourceText"]),
    .testTarget(name: "MinutesTests", dependencies: ["Minutes", "Deliberation", "SourceText"]),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting", "Deliberation", "SourceText"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu11
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
