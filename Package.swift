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
    .library(name: "LuaVM", targets: ["LuaVM"])
  ],
  targets: [
    .systemLibrary(name: "CLua", providers: [.apt(["liblua5.4-dev"])]),
    .target(
      name: "CLuaShim",
      dependencies: ["CLua"],
      linkerSettings: [luaLibrary, .linkedLibrary("m"), .linkedLibrary("dl")]
    ),
    .target(name: "LuaVM", dependencies: ["CLuaShim"]),
    .testTarget(name: "LuaVMTests", dependencies: ["LuaVM"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu11
)
