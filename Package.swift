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
    .library(
      name: "Yishi",
      targets: [
        "Yishi", "Reporting", "Drawing", "Authoring", "Stories", "Register", "Proving", "Minutes",
        "ProcedureScript",
        "Deliberation",
        "SourceText", "LuaVM",
      ]),
    .executable(name: "yishi", targets: ["YishiCommand"]),
    .executable(name: "yishi-studio", targets: ["YishiStudio"]),
  ],
  traits: [
    .trait(
      name: "Studio",
      description: "The page in the browser, `yishi serve`: brings FlyingFox and Foundation.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // Only with the trait `Studio`; without it SwiftPM neither fetches nor builds it.
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
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
    .target(name: "Proving", dependencies: ["Deliberation", "SourceText"]),

    // In and out: records, scripts, words.
    .target(name: "Minutes", dependencies: ["Deliberation", "SourceText"]),
    .target(name: "ProcedureScript", dependencies: ["Deliberation", "LuaVM", "SourceText"]),
    // A register: what only the records of a body together can show.
    .target(name: "Register", dependencies: ["Deliberation", "Minutes", "SourceText"]),
    // Writing procedures and records: a first folder, expectations, tidying, rehearsal.
    .target(
      name: "Authoring",
      dependencies: ["Deliberation", "Minutes", "ProcedureScript", "SourceText"]),
    // Stories for a class: scripts that drive the machine, and what it says of them.
    .target(
      name: "Stories",
      dependencies: [
        "Authoring", "Deliberation", "LuaVM", "Minutes", "ProcedureScript", "SourceText",
      ],
      resources: [.embedInCode("stories")]
    ),
    // Pictures: where boxes and arrows stand, and how they are written down.
    .target(name: "Drawing", dependencies: ["SourceText"]),
    .target(
      name: "Reporting",
      dependencies: [
        "Authoring", "Deliberation", "Drawing", "Minutes", "ProcedureScript", "Proving", "Register",
        "SourceText", "Stories",
      ]),

    // The face: what an embedder imports, and the command.
    .target(
      name: "Yishi",
      dependencies: ["Deliberation", "Minutes", "ProcedureScript", "SourceText"],
      resources: [.embedInCode("procedures")]
    ),
    // For editors: messages in, messages out; whoever runs it has the files.
    .target(
      name: "LanguageServer",
      dependencies: [
        "Authoring", "Deliberation", "Minutes", "ProcedureScript", "Reporting", "SourceText",
        "Yishi",
      ]),
    .executableTarget(
      name: "YishiCommand",
      dependencies: [
        "Authoring", "Deliberation", "Drawing", "LanguageServer", "Minutes", "ProcedureScript",
        "Proving",
        "Register", "Reporting", "SourceText", "Stories", "Yishi",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),

    // The page, a program of its own: the one place for Foundation. Without the trait, a sentence.
    .executableTarget(
      name: "YishiStudio",
      dependencies: [
        "Deliberation", "Minutes", "ProcedureScript", "Reporting", "SourceText", "Yishi",
        .product(
          name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["Studio"])),
        .product(
          name: "FlyingSocks", package: "FlyingFox", condition: .when(traits: ["Studio"])),
      ],
      resources: [.embedInCode("page")]
    ),

    .testTarget(name: "LuaVMTests", dependencies: ["LuaVM"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "DeliberationTests", dependencies: ["Deliberation", "SourceText"]),
    .testTarget(name: "MinutesTests", dependencies: ["Minutes", "Deliberation", "SourceText"]),
    .testTarget(
      name: "ProcedureScriptTests",
      dependencies: ["Deliberation", "ProcedureScript", "SourceText"],
      exclude: ["Refusals"]),
    .testTarget(
      name: "ProvingTests",
      dependencies: ["Proving", "Yishi", "Deliberation", "Minutes", "SourceText"]),
    .testTarget(
      name: "YishiTests",
      dependencies: [
        "Yishi", "Deliberation", "Minutes", "ProcedureScript", "Register", "SourceText",
      ],
      exclude: ["Planted"]),
    .testTarget(
      name: "RegisterTests",
      dependencies: ["Deliberation", "Minutes", "ProcedureScript", "Register", "SourceText"]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Yishi", "Deliberation", "Minutes", "ProcedureScript", "SourceText",
      ]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "LanguageServer", "Yishi", "Deliberation", "Minutes", "ProcedureScript", "Reporting",
        "SourceText",
      ]),
    .testTarget(
      name: "StoriesTests",
      dependencies: ["Stories", "Yishi", "Deliberation", "Minutes", "SourceText"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing", "SourceText"]),
    .testTarget(name: "CommandTests", dependencies: ["YishiCommand"]),
    .testTarget(
      name: "StudioTests", dependencies: ["YishiStudio", "Deliberation", "Reporting"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Deliberation", "Minutes", "ProcedureScript", "SourceText"]),
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
