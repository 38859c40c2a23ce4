// swift-tools-version: 6.1
import PackageDescription

/// Lua is linked statically, so that a build pins the exact interpreter; `YISHI_LUA_SHARED=1` asks for
/// the shared library instead. The module map carries no pkg-config name, or `-llua5.4` would win.
let luaLibrary: LinkerSetting =
  Context.environment["YISHI_LUA_SHARED"] == "1"
  ? .linkedLibrary("lua5.4") : .linkedLibrary(":liblua5.4.a")

let package = Package(
  name: "Yishi",
  products: [
    .library(name: "LuaVM", targets: ["LuaVM"]),
    .library(name: "ProcedureScript", targets: ["ProcedureScript"]),
  ],
  targets: [
    .systemLibrary(name: "CLua", providers: [.apt(["liblua5.4-dev"])]),
    .target(
      name: "CLuaShim",
      dependencies: ["CLua"],
      linkerSettings: [luaLibrary, .linkedLibrary("m"), .linkedLibrary("dl")]
    ),
    .target(name: "LuaVM", dependencies: ["CLuaShim"]),
    .target(name: "SourceText"),
    .target(name: "Deliberation", dependencies: ["SourceText"]),
    .target(name: "ProcedureScript", dependencies: ["Deliberation", "LuaVM", "SourceText"]),
    .testTarget(
      name: "ProcedureScriptTests",
      dependencies: ["Deliberation", "ProcedureScript", "SourceText"],
      exclude: ["Refusals"]),
    .testTarget(name: "DeliberationTests", dependencies: ["Deliberation", "SourceText"]),
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
